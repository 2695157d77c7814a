import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../support/run-command.ts'
import { createWorkspace } from '../support/workspace.ts'

const clean = 'Sleep and rest.\n'
const bad = 'Sleep helps [citation needed].\n'

/** Run git as somebody, whatever the settings of the machine. */
const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Osei', '-c', 'user.email=osei@example.org', ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  })

/** A repository with a first commit on `main`. */
function createRepository(files: Readonly<Record<string, string>>): string {
  const cwd = createWorkspace(files)
  git(cwd, 'init', '--quiet', '--initial-branch', 'main')
  git(cwd, 'add', '--all')
  git(cwd, 'commit', '--quiet', '--message', 'Begin')
  return cwd
}

const lint = (cwd: string, ...args: string[]) => {
  const { code, stdout, stderr } = runCommand([...args, '--format', 'compact'], { cwd })
  return { code, lines: stdout.split('\n').filter(Boolean), stderr }
}

const found = (path: string, line = 1): string =>
  `${path}:${line}:13: error “[citation needed]” holds the place of a citation. Put the number of the source there [citations/no-placeholder]`

describe('--since', () => {
  test('what a branch has changed, committed or not, and new files; not what others did on main', () => {
    const cwd = createRepository({ 'a.md': clean, 'b.md': bad, 'c.md': clean, 'd e "ü".md': clean })
    git(cwd, 'checkout', '--quiet', '-b', 'draft')
    writeFileSync(join(cwd, 'a.md'), bad)
    writeFileSync(join(cwd, 'd e "ü".md'), bad)
    git(cwd, 'commit', '--quiet', '--all', '--message', 'Change')
    writeFileSync(join(cwd, 'c.md'), bad)
    writeFileSync(join(cwd, 'new.md'), bad)
    git(cwd, 'checkout', '--quiet', 'main', '--', 'b.md')
    expect(lint(cwd, '--since', 'main')).toEqual({
      code: 1,
      lines: ['a.md', 'c.md', 'd e "ü".md', 'new.md'].map(path => found(path)),
      stderr: '',
    })
    expect(lint(cwd, '--since', 'main', 'a.md', 'b.md').lines).toEqual([found('a.md')])
  })

  test('from a folder below the top, and over a rename', () => {
    const cwd = createRepository({ 'drafts/a.md': `${clean}${bad}`, 'b.md': clean })
    renameSync(join(cwd, 'drafts/a.md'), join(cwd, 'drafts/c.md'))
    appendFileSync(join(cwd, 'drafts/c.md'), bad)
    git(cwd, 'add', '--all')
    expect(lint(join(cwd, 'drafts'), '--since', 'HEAD').lines).toEqual([found('c.md', 2), found('c.md', 3)])
    expect(lint(join(cwd, 'drafts'), '--since', 'HEAD', '--changed-lines').lines).toEqual([found('c.md', 3)])
  })

  test('nothing that changed is nothing wrong, and is said', () => {
    const cwd = createRepository({ 'a.md': bad })
    expect(lint(cwd, '--since', 'HEAD')).toEqual({
      code: 0,
      lines: [],
      stderr: 'None of 1 article has changed\n',
    })
  })
})

describe('--staged', () => {
  test('articles are read as they are staged', () => {
    const cwd = createRepository({ 'a.md': clean, 'b.md': bad })
    writeFileSync(join(cwd, 'a.md'), bad)
    git(cwd, 'add', 'a.md')
    expect(lint(cwd, '--staged').lines).toEqual([found('a.md')])
    writeFileSync(join(cwd, 'a.md'), clean)
    expect(lint(cwd, '--staged').lines).toEqual([found('a.md')])
    expect(lint(cwd, '--staged', '--fix')).toMatchObject({ code: 2, lines: [] })
  })

  test('before the first commit', () => {
    const cwd = createWorkspace({ 'a.md': bad, 'b.md': bad })
    git(cwd, 'init', '--quiet')
    git(cwd, 'add', 'a.md')
    expect(lint(cwd, '--staged', '--changed-lines').lines).toEqual([found('a.md')])
  })
})

test('--changed-lines leaves findings on lines that changed, whatever ends the lines', () => {
  const before = `${bad}${clean}${bad}`.replaceAll('\n', '\r\n')
  const cwd = createRepository({ 'a.md': before, 'b.md': bad })
  writeFileSync(join(cwd, 'a.md'), before.replace('rest.', 'rest [citation needed].'))
  writeFileSync(join(cwd, 'new.md'), `${clean}${bad}`)
  expect(lint(cwd, '--since', 'HEAD', '--changed-lines').lines).toEqual([
    found('a.md', 2).replace(':13:', ':16:'),
    found('new.md', 2),
  ])
  // Taking lines out leaves none that changed.
  writeFileSync(join(cwd, 'a.md'), before.replace(/^.*\r\n/, ''))
  expect(lint(cwd, 'a.md', '--since', 'HEAD', '--changed-lines')).toMatchObject({ code: 0, lines: [] })
})

describe('mistakes', () => {
  const mistake = (cwd: string, ...args: string[]) => {
    const { code, stdout, stderr } = runCommand(args, { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    return stderr
  }

  test('no repository', () => {
    const cwd = createWorkspace({ 'a.md': clean })
    expect(mistake(cwd, '--staged')).toBe(
      `error: There is no git repository in \`${cwd}\`\n  hint: Run it where git knows the articles.\n`,
    )
  })

  test.each(['gone', '--output=x', '-p', 'main..gone'])('the unknown name %j', ref => {
    const cwd = createRepository({ 'a.md': clean })
    expect(mistake(cwd, `--since=${ref}`)).toContain(
      `error: git knows no commit \`${ref}\` here\n  hint: Fetch it first`,
    )
  })

  test.each(['', 'origin/'])('a name without a branch: %j', ref => {
    const cwd = createRepository({ 'a.md': clean })
    expect(mistake(cwd, `--since=${ref}`)).toBe(
      `error: \`--since\` lacks the name of a branch: \`${ref}\`\n  hint: There is one in pull requests only. Leave \`--since\` out elsewhere.\n`,
    )
  })

  test('no common history', () => {
    const cwd = createRepository({ 'a.md': clean })
    git(cwd, 'checkout', '--quiet', '--orphan', 'other')
    git(cwd, 'commit', '--quiet', '--message', 'Begin anew')
    expect(mistake(cwd, '--since', 'main')).toContain('share no commit that is here')
  })

  test('no git', () => {
    const cwd = createWorkspace({ 'a.md': clean })
    mkdirSync(join(cwd, 'bin'))
    const { code, stderr } = runCommand(['--staged'], { cwd, env: { PATH: join(cwd, 'bin') } })
    expect(code).toBe(2)
    expect(stderr).toContain('error: There is no git on this machine')
  })

  test('contradictions', () => {
    const cwd = createRepository({ 'a.md': clean })
    expect(mistake(cwd, '--staged', '--since', 'HEAD')).toContain('contradict one another')
    expect(mistake(cwd, '--changed-lines')).toContain('needs to know since when')
  })
})
