import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runMain } from '../../support/run-main.ts'
import { createWorkspace } from '../../support/workspace.ts'

const bad = 'Sleep helps [citation needed].\n'
const files = { '.git/HEAD': '', 'a.md': bad, 'b.md': `${bad}\n${bad}`, 'c.md': 'Sleep.\n' }

test('findings are recorded, let pass, and pruned', async () => {
  const cwd = createWorkspace(files)
  expect((await runMain(['suppress'], { cwd })).stdout).toBe(
    'citewell-baseline.json: 3 findings in 2 articles (3 more)\n',
  )
  expect(await runMain([], { cwd })).toMatchObject({
    code: 0,
    stdout: '✓ 3 articles: no quotation, citation or reference was recognised; 3 findings suppressed\n',
  })
  writeFileSync(join(cwd, 'b.md'), bad)
  const { code, stdout } = await runMain([], { cwd })
  expect(code).toBe(1)
  expect(stdout).toContain('1:1  error  A recorded finding')
  expect((await runMain(['suppress', '--prune'], { cwd })).stdout).toBe(
    'citewell-baseline.json: 2 findings in 2 articles (1 fewer)\n',
  )
  expect((await runMain(['--max-suppressed', '1'], { cwd })).stderr).toContain(
    '2 findings suppressed, at most 1 allowed',
  )
  expect(JSON.parse(readFileSync(join(cwd, 'citewell-baseline.json'), 'utf8')).files['b.md']).toEqual({
    'citations/no-placeholder': { 'Sleep helps [citation needed].': 1 },
  })
})

test('a clean project gets no baseline', async () => {
  const cwd = createWorkspace({ '.git/HEAD': '', 'c.md': 'Sleep.\n' })
  expect((await runMain(['suppress'], { cwd })).stdout).toContain('0 findings in 0 articles (no change)')
  expect(() => readFileSync(join(cwd, 'citewell-baseline.json'))).toThrow('ENOENT')
})

test('an article that cannot be read keeps what is recorded for it, and is not recorded', async () => {
  const cwd = createWorkspace(files)
  await runMain(['suppress'], { cwd })
  writeFileSync(join(cwd, 'a.md'), Uint8Array.of(0xff))
  const { stdout } = await runMain(['--format', 'json', 'a.md'], { cwd })
  expect(JSON.parse(stdout).files[0].diagnostics).toMatchObject([{ rule: 'file/readable' }])
  expect((await runMain(['suppress', 'a.md'], { cwd })).stdout).toContain('(1 fewer)')
})

test('a folder that cannot be written to is a mistake', async () => {
  const cwd = createWorkspace(files)
  const { code, stderr } = await runMain(['suppress', '--baseline', 'no/such/folder.json'], { cwd })
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringMatching(
      /^error: The baseline `.*no\/such\/folder\.json` cannot be read or written \(ENOENT\)/,
    ),
  })
})

test('an article that is renamed or moved keeps what is recorded for it', async () => {
  const cwd = createWorkspace({
    '.git/HEAD': '',
    'a.md': `Salt [citation needed] helps.\n\n${bad}`,
    'b.md': 'Tea [citation needed] is warm.\n',
    'c.md': 'Milk [citation needed] is white.\n',
  })
  await runMain(['suppress'], { cwd })
  renameSync(join(cwd, 'a.md'), join(cwd, 'salt.md'))
  renameSync(join(cwd, 'b.md'), join(cwd, 'tea.md'))
  // What is still there was copied, not moved.
  writeFileSync(join(cwd, 'd.md'), 'Milk [citation needed] is white.\n')
  const { stdout } = await runMain(['--format', 'compact'], { cwd })
  expect(stdout.trim().split('\n')).toEqual([expect.stringMatching(/^d\.md:1:6: error/)])
  expect((await runMain(['suppress', '--prune'], { cwd })).stdout).toBe(
    'citewell-baseline.json: 4 findings in 3 articles (no change)\n  a.md is salt.md now\n  b.md is tea.md now\n',
  )
  expect((await runMain(['salt.md', 'tea.md'], { cwd })).code).toBe(0)
})

test('and what was mended in it meanwhile is told there', async () => {
  const cwd = createWorkspace({ '.git/HEAD': '', 'a.md': `Salt [citation needed] helps.\n\n${bad}` })
  await runMain(['suppress'], { cwd })
  renameSync(join(cwd, 'a.md'), join(cwd, 'salt.md'))
  writeFileSync(join(cwd, 'salt.md'), bad)
  const { stdout } = await runMain(['--format', 'compact'], { cwd })
  expect(stdout).toMatch(/^salt\.md:1:1: error A recorded finding of citations\/no-placeholder, “Salt/)
  expect((await runMain(['--allow-unused-baseline'], { cwd })).code).toBe(0)
})
