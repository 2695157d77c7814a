import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type CommandResult, runCommand } from '../support/run-command.ts'
import { createWorkspace } from '../support/workspace.ts'

const bad = 'Sleep helps [citation needed].\n'
const rule = 'citations/no-placeholder'

/** `a.md:1 rule` of what counts, with a tilde before it of what is let pass. */
const findingsIn = ({ stdout }: CommandResult): string[] =>
  JSON.parse(stdout).files.flatMap(
    ({
      path,
      diagnostics,
    }: {
      path: string
      diagnostics: { rule: string; start: { line: number }; suppression?: object }[]
    }) =>
      diagnostics.map(
        ({ rule: id, start, suppression }) => `${suppression ? '~' : ''}${path}:${start.line} ${id}`,
      ),
  )

const lint = (cwd: string, ...flags: string[]): { code: number | null; findings: string[] } => {
  const result = runCommand(['--format', 'json', ...flags], { cwd })
  return { code: result.code, findings: findingsIn(result) }
}

describe('comments', () => {
  test('let pass what they name, and are told when they are wrong', () => {
    const cwd = createWorkspace({
      'a.md': `<!-- citewell-disable-next-line ${rule} -- asked the author, until 9999-12-31 -->\n\n${bad}`,
      'b.md': `<!-- citewell-disable-next-line ${rule} -- asked the author, until 2020-12-31 -->\n\n${bad}`,
      'c.md': '<!-- citewell-disable links/* -->\n\n<!-- citewell-disable-file link/* -->\n\nSleep.\n',
    })
    expect(lint(cwd)).toEqual({
      code: 1,
      findings: [
        `~a.md:3 ${rule}`,
        'b.md:1 lint/disable-expired',
        `b.md:3 ${rule}`,
        'c.md:1 lint/unused-disable',
        'c.md:3 lint/unknown-rule',
      ],
    })
    const { code, stdout } = runCommand(['a.md'], { cwd })
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^✓ 1 article: .*; 1 finding suppressed\n$/),
    })
  })

  test('may have to have reasons', () => {
    const cwd = createWorkspace({ 'a.md': `<!-- citewell-disable-next-line ${rule} -->\n${bad}` })
    expect(lint(cwd)).toEqual({ code: 0, findings: [`~a.md:2 ${rule}`] })
    expect(lint(cwd, '--rule', 'lint/disable-reason:error')).toEqual({
      code: 1,
      findings: ['a.md:1 lint/disable-reason', `~a.md:2 ${rule}`],
    })
  })

  test('in the front matter count for the article', () => {
    const cwd = createWorkspace({
      'a.md': `---\ncitewell: { disable: ${rule} }\n---\n\n${bad}`,
      'b.md': `---\ncitewell: { enable: ${rule} }\n---\n\n${bad}`,
    })
    expect(lint(cwd)).toEqual({
      code: 1,
      findings: [`~a.md:5 ${rule}`, 'b.md:2 lint/front-matter', `b.md:5 ${rule}`],
    })
  })

  test('that are not needed are taken out by --fix', () => {
    const cwd = createWorkspace({ 'a.md': 'Sleep.\n\n<!-- citewell-disable -->\n\nRest.\n' })
    expect(runCommand(['--fix', 'a.md'], { cwd }).code).toBe(0)
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe('Sleep.\n\n\nRest.\n')
  })
})

describe('the baseline', () => {
  const files = { '.git/HEAD': '', 'a.md': bad, 'deep/b.md': `Rest.\n\n${bad}` }

  test('lets pass what it recorded, wherever it moves, and nothing new', () => {
    const cwd = createWorkspace(files)
    expect(runCommand(['suppress'], { cwd })).toEqual({
      code: 0,
      stdout: 'citewell-baseline.json: 2 findings in 2 articles (2 more)\n',
      stderr: '',
    })
    expect(lint(cwd)).toEqual({ code: 0, findings: [`~a.md:1 ${rule}`, `~deep/b.md:3 ${rule}`] })
    writeFileSync(join(cwd, 'a.md'), `Rest is good [citation needed].\n\nMore.\n\n${bad}`)
    expect(lint(cwd)).toEqual({
      code: 1,
      findings: [`a.md:1 ${rule}`, `~a.md:5 ${rule}`, `~deep/b.md:3 ${rule}`],
    })
    expect(lint(join(cwd, 'deep'))).toEqual({ code: 0, findings: [`~b.md:3 ${rule}`] })
    expect(lint(cwd, '--no-baseline').findings.filter(each => each.startsWith('~'))).toEqual([])
  })

  test('is the same whatever the order, and changes nothing when nothing changes', () => {
    const cwd = createWorkspace(files)
    const read = (): string => readFileSync(join(cwd, 'citewell-baseline.json'), 'utf8')
    runCommand(['suppress', 'deep/b.md'], { cwd })
    expect(runCommand(['suppress', 'a.md'], { cwd }).stdout).toBe(
      'citewell-baseline.json: 2 findings in 2 articles (1 more)\n',
    )
    const written = read()
    rmSync(join(cwd, 'citewell-baseline.json'))
    runCommand(['suppress'], { cwd })
    expect(read()).toBe(written)
    expect(runCommand(['suppress'], { cwd }).stdout).toContain('(no change)')
    expect(JSON.parse(written)).toEqual({
      version: 1,
      files: {
        'a.md': { [rule]: { 'Sleep helps [citation needed].': 1 } },
        'deep/b.md': { [rule]: { 'Sleep helps [citation needed].': 1 } },
      },
    })
  })

  test('has to lose what no longer occurs', () => {
    const cwd = createWorkspace(files)
    runCommand(['suppress'], { cwd })
    writeFileSync(join(cwd, 'a.md'), 'Sleep helps.\n')
    rmSync(join(cwd, 'deep/b.md'))
    expect(lint(cwd)).toEqual({
      code: 1,
      findings: ['a.md:1 lint/unused-baseline', 'deep/b.md:1 lint/unused-baseline'],
    })
    expect(lint(cwd, '--allow-unused-baseline')).toEqual({ code: 0, findings: [] })
    // A rule that did not run may find it again, but not in an article that is gone.
    expect(lint(cwd, '--rule', `${rule}:off`).findings).toEqual(['deep/b.md:1 lint/unused-baseline'])
    writeFileSync(join(cwd, 'a.md'), 'Rest helps [citation needed].\n')
    expect(runCommand(['suppress', '--prune'], { cwd }).stdout).toBe(
      'citewell-baseline.json: 0 findings in 0 articles (2 fewer)\n',
    )
    expect(lint(cwd)).toEqual({ code: 1, findings: [`a.md:1 ${rule}`] })
  })

  test('stands beside the configuration, or where it is said to', () => {
    const cwd = createWorkspace({ ...files, 'deep/citewell.config.json': '{}' })
    expect(runCommand(['suppress', 'deep'], { cwd }).stdout).toContain(
      'deep/citewell-baseline.json: 1 finding in 1 article',
    )
    renameSync(join(cwd, 'deep/citewell-baseline.json'), join(cwd, 'deep/old.json'))
    expect(lint(cwd, '--baseline', 'deep/old.json', 'deep')).toEqual({
      code: 0,
      findings: [`~deep/b.md:3 ${rule}`],
    })
  })

  test('--max-suppressed is a ratchet', () => {
    const cwd = createWorkspace({ ...files, 'c.md': `<!-- citewell-disable -->\n\n${bad}` })
    runCommand(['suppress'], { cwd })
    expect(runCommand(['--max-suppressed', '3'], { cwd }).code).toBe(0)
    expect(runCommand(['--max-suppressed', '2'], { cwd })).toMatchObject({
      code: 1,
      stderr:
        'error: 3 findings suppressed, at most 2 allowed\n  hint: Put some right rather than raise the limit.\n',
    })
    expect(runCommand(['--max-suppressed', 'few'], { cwd }).code).toBe(2)
  })

  test.each([
    ['', ':1:1: This is no JSON'],
    ['{}', ':1:1: This is no baseline of version 1'],
    ['{"version": 2, "files": {}}', ':1:13: This is no baseline of version 1'],
    ['{"version": 1, "files": {"a.md": {"a/b": {"c": -1}}}}', ':1:25: These are no findings by article'],
  ])('that is none is a mistake: %s', (content, complaint) => {
    const cwd = createWorkspace({ ...files, 'citewell-baseline.json': content })
    const { code, stderr } = runCommand([], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain(`citewell-baseline.json${complaint}`)
  })
})
