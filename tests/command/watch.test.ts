import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCommand } from '../support/run-command.ts'
import { spawnCommand } from '../support/spawn-command.ts'
import { createWorkspace } from '../support/workspace.ts'

const clean = 'Sleep and rest.\n'
const bad = 'Sleep helps [citation needed].\n'

const start = (cwd: string, ...args: string[]) => {
  const command = spawnCommand(['--watch', '--format', 'compact', '--max-warnings', '9', ...args], cwd)
  return { ...command, next: () => command.waitFor(/Watching (\d+) articles?; Ctrl-C ends it\n/) }
}

test('what is saved is looked at again, and the last report gives the exit code', async () => {
  const cwd = createWorkspace({ 'a.md': clean, 'b.md': bad })
  const { next, stop } = start(cwd)
  expect(await next()).toContain('b.md:1:13: error')
  writeFileSync(join(cwd, 'a.md'), bad)
  const second = await next()
  expect(second).toContain('a.md:1:13: error')
  expect(second).toContain('b.md:1:13: error')
  // As many editors save: a new file takes the place of the old one.
  writeFileSync(join(cwd, '.b.md.swp'), clean)
  renameSync(join(cwd, '.b.md.swp'), join(cwd, 'b.md'))
  expect(await next()).not.toContain('b.md')
  writeFileSync(join(cwd, 'a.md'), clean)
  expect(await next()).not.toContain('a.md')
  expect(await stop('SIGINT')).toBe(0)
})

test('articles come and go, in new folders too', async () => {
  const cwd = createWorkspace({ 'a.md': clean })
  const { next, stop } = start(cwd, '.')
  expect(await next()).toContain('Watching 1 article;')
  mkdirSync(join(cwd, 'drafts/spring'), { recursive: true })
  writeFileSync(join(cwd, 'drafts/spring/b.md'), bad)
  let text = ''
  while (!text.includes('Watching 2 articles;')) text = await next()
  expect(text).toContain('drafts/spring/b.md:1:13: error')
  rmSync(join(cwd, 'a.md'))
  while (!text.includes('Watching 1 article;')) text = await next()
  expect(await stop('SIGTERM')).toBe(1)
})

test('a configuration holds as soon as it is saved, and a mistake in it does not end the watch', async () => {
  const cwd = createWorkspace({ 'a.md': bad })
  const { next, stop } = start(cwd, 'a.md')
  expect(await next()).toContain('a.md:1:13: error')
  writeFileSync(join(cwd, 'citewell.config.json'), '{ "rules": { "citations/no-placeholdr": "off" } }')
  expect(await next()).toContain('Did you mean `citations/no-placeholder`?')
  writeFileSync(join(cwd, 'citewell.config.json'), '{ "rules": { "citations/no-placeholder": "warning" } }')
  let text = ''
  while (!text.includes('a.md:1:13: warning')) text = await next()
  expect(await stop('SIGINT')).toBe(0)
})

test('its own report is no change', async () => {
  const cwd = createWorkspace({ 'a.md': bad })
  const { next, stop, written } = start(cwd, '--format', 'markdown=report.md')
  await next()
  writeFileSync(join(cwd, 'a.md'), clean)
  await next()
  expect(await stop('SIGINT')).toBe(0)
  expect(written().match(/Watching/g)).toHaveLength(2)
})

test('standard input and fixing cannot be watched', () => {
  const cwd = createWorkspace({ 'a.md': clean })
  expect(runCommand(['--watch', '-'], { cwd })).toMatchObject({
    code: 2,
    stderr: 'error: The option `--watch` cannot be used with standard input\n',
  })
  expect(runCommand(['--watch', '--fix'], { cwd })).toMatchObject({
    code: 2,
    stderr: 'error: The option `--watch` cannot be used with `--fix`\n',
  })
})
