import { spawn, spawnSync } from 'node:child_process'
import { existsSync, openSync } from 'node:fs'
import { expect, test } from 'vitest'
import { binary, runCommand } from '../support/run-command.ts'
import { createWorkspace } from '../support/workspace.ts'

const bad = 'Sleep helps [citation needed].\n'

test('the version, the help and an unknown option', () => {
  const cwd = createWorkspace()
  expect(runCommand(['--version'], { cwd })).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  })
  expect(runCommand(['--help'], { cwd })).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Usage: citewell/),
    stderr: '',
  })
  expect(runCommand(['--fromat'], { cwd })).toMatchObject({ code: 2, stdout: '' })
})

test('standard input is read as bytes', () => {
  const { code, stdout } = runCommand(['-', '--stdin-path', 'a.md'], { cwd: createWorkspace(), input: bad })
  expect(code).toBe(1)
  expect(stdout).toMatch(/^a\.md\n {2}1:13 {2}error/)
  const { stdout: unreadable } = runCommand(['-'], {
    cwd: createWorkspace(),
    input: Uint8Array.of(0xff, 0x61),
  })
  expect(unreadable).toContain('the byte 0xFF')
})

test('colour follows the environment', () => {
  const cwd = createWorkspace({ 'a.md': bad })
  expect(runCommand(['a.md'], { cwd }).stdout).not.toContain('\u001B')
  expect(runCommand(['a.md'], { cwd, env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001B[31merror')
  expect(runCommand(['a.md'], { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout).not.toContain(
    '\u001B',
  )
})

test('a reader that goes away early leaves the exit code and no stack', async () => {
  const cwd = createWorkspace({ 'a.md': bad.repeat(20_000) })
  const child = spawn(process.execPath, [binary, '--format', 'json', 'a.md'], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stderr = ''
  child.stderr.on('data', chunk => (stderr += String(chunk)))
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise(resolve => child.on('close', resolve))
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
})

test.runIf(existsSync('/dev/full'))('a full disk is a failure to do the job', () => {
  const cwd = createWorkspace({ 'a.md': bad })
  const stdio = ['ignore', openSync('/dev/full', 'w'), 'pipe'] as const
  const { status, stderr } = spawnSync(process.execPath, [binary, 'a.md'], {
    cwd,
    stdio: [...stdio],
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'error: The report cannot be written (ENOSPC)\n' })
})
