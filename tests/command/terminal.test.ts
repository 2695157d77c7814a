import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createProgram } from '../../src/cli/program.ts'
import { binary, runCommand } from '../support/run-command.ts'
import { createIo } from '../support/run-main.ts'
import { createWorkspace } from '../support/workspace.ts'

const bad = 'Sleep helps [citation needed].\n'

describe('completions', () => {
  const { stdout: script } = runCommand(['completions', 'bash'], { cwd: '/' })

  /** What bash offers for the last of some words. */
  const complete = (...words: string[]): string[] =>
    spawnSync(
      'bash',
      [
        '-c',
        `${script}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _citewell; printf '%s\\n' "\${COMPREPLY[@]}"`,
        'bash',
        'citewell',
        ...words,
      ],
      { encoding: 'utf8' },
    )
      .stdout.split('\n')
      .filter(Boolean)

  const hasBash = spawnSync('bash', ['--version']).status === 0

  test.runIf(hasBash)('bash completes commands, options, values and rules', () => {
    expect(complete('in')).toEqual(['inspect', 'init'])
    expect(complete('--form')).toEqual(['--format'])
    expect(complete('--format', 'js')).toEqual(['json', 'jsonl'])
    expect(complete('rules', '--format', '')).toEqual(['pretty', 'json'])
    expect(complete('--preset', 'st')).toEqual(['strict'])
    expect(complete('explain', 'citations/no')).toEqual(['citations/no-placeholder'])
    expect(complete('--rule', 'links/v')).toEqual(['links/valid-url:'])
    expect(complete('fix', '--dry')).toEqual(['--dry-run'])
    expect(complete('completions', '')).toEqual(['bash', 'zsh', 'fish'])
    expect(complete('article')).toEqual([])
  })

  test.each(['zsh', 'fish'])('%s is told of every command and its options', shell => {
    const { code, stdout } = runCommand(['completions', shell], { cwd: '/' })
    expect(code).toBe(0)
    for (const command of createProgram(createIo({ cwd: '/' }).io, () => undefined).commands) {
      expect(stdout).toContain(command.name())
      for (const { long } of command.options) expect(stdout).toContain(long!.slice(2))
    }
    const isHere = spawnSync(shell, ['--version']).status === 0
    if (isHere) expect(spawnSync(shell, ['-n'], { input: stdout }).status).toBe(0)
  })

  test('another shell is a mistake', () => {
    expect(runCommand(['completions', 'tcsh'], { cwd: '/' })).toMatchObject({ code: 2, stdout: '' })
  })
})

test('every command is known to “did you mean”', () => {
  const cwd = createWorkspace({ 'a.md': bad })
  for (const command of createProgram(createIo({ cwd }).io, () => undefined).commands) {
    const misspelt = `${command.name()}e`
    expect(runCommand([misspelt], { cwd }).stderr).toContain(`Did you mean \`${command.name()}\`?`)
  }
})

/** A terminal, as util-linux makes one. */
const hasTerminal =
  existsSync('/dev/null') && String(spawnSync('script', ['--version']).stdout).includes('util-linux')

const inTerminal = (cwd: string, command: string, env: Readonly<Record<string, string>> = {}): string =>
  spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, TERM: 'xterm', ...env },
  }).stdout

describe.runIf(hasTerminal)('in a terminal', () => {
  const run = `${process.execPath} ${binary} --no-cache`

  test('people get colours, and may refuse them', () => {
    const cwd = createWorkspace({ 'a.md': bad })
    expect(inTerminal(cwd, run)).toContain('\u001B[31merror')
    expect(inTerminal(cwd, run, { NO_COLOR: '1' })).not.toContain('\u001B')
    expect(inTerminal(cwd, `${run} --no-color`)).not.toContain('\u001B')
    expect(inTerminal(cwd, run, { TERM: 'dumb' })).not.toContain('\u001B')
  })
})
