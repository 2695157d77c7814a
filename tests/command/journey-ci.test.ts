import { execFileSync } from 'node:child_process'
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createValidator, readSarifSchema } from '../support/json-schema.ts'
import { runCommand } from '../support/run-command.ts'
import { createWorkspace } from '../support/workspace.ts'

const old = 'Sleep helps [citation needed].\n'

test('a CI lets old findings pass and blocks a pull request with a new one', () => {
  const cwd = createWorkspace({
    'content/old.md': old,
    'content/good.md': 'Sleep and rest.\n',
    'citewell.config.json': '{ "ignores": ["content/archive"] }\n',
  })
  const summary = join(cwd, 'summary.md')
  const env = { CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary }
  const run = (...args: string[]) => runCommand(args, { cwd, env })
  const read = (path: string): string => readFileSync(join(cwd, path), 'utf8')
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Osei', '-c', 'user.email=osei@example.org', ...args], { cwd })

  // Adopting it: today's findings are recorded, and the main branch is green.
  expect(run('content').code).toBe(1)
  expect(run('suppress', 'content').code).toBe(0)
  expect(run('content')).toMatchObject({ code: 0, stdout: expect.stringContaining('1 finding suppressed') })
  git('init', '--quiet', '--initial-branch', 'main')
  git('add', '.')
  git('commit', '--quiet', '--message', 'Adopt citewell')

  // A pull request moves the old finding and adds a new one.
  git('checkout', '--quiet', '-b', 'draft')
  writeFileSync(join(cwd, 'content/old.md'), `More about sleep.\n\n${old}`)
  appendFileSync(join(cwd, 'content/good.md'), '\nRest helps too [citation needed].\n')
  const check = [
    'content',
    '--since',
    'main',
    '--no-config-code',
    '--format',
    'github',
    '--format',
    'sarif=citewell.sarif',
  ]
  const blocked = run(...check)
  expect(blocked.code).toBe(1)
  expect(blocked.stderr).toBe('')
  expect(blocked.stdout.trimEnd().split('\n')).toEqual([
    expect.stringMatching(
      /^::error file=content\/good\.md,line=3,endLine=3,col=16,.*citations\/no-placeholder/,
    ),
  ])
  expect(readFileSync(summary, 'utf8')).toContain('## citewell: 1 problem (1 error) in 2 articles')
  const sarif = JSON.parse(read('citewell.sarif'))
  expect(createValidator(readSarifSchema())(sarif)).toEqual([])
  const results: { suppressions: { kind: string }[] }[] = sarif.runs[0].results
  expect(results.map(({ suppressions }) => suppressions.map(({ kind }) => kind))).toEqual([[], ['external']])

  // Its author mends it, and the old one while at it: now the baseline is out of date, and says so.
  writeFileSync(join(cwd, 'content/good.md'), 'Sleep and rest.\n\nRest helps too.\n')
  expect(run(...check).code).toBe(0)
  writeFileSync(join(cwd, 'content/old.md'), 'More about sleep.\n')
  expect(run(...check)).toMatchObject({ code: 1, stdout: expect.stringContaining('baseline') })
  expect(run('suppress', '--prune', 'content').code).toBe(0)
  expect(run(...check)).toMatchObject({ code: 0, stdout: '' })

  // What goes wrong with the check itself is neither clean nor a finding.
  expect(run('contnt').code).toBe(2)
  writeFileSync(join(cwd, 'citewell.config.mjs'), 'export default {}')
  execFileSync('rm', [join(cwd, 'citewell.config.json')])
  expect(run(...check)).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('--no-config-code'),
  })
})
