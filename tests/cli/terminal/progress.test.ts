import { expect, test } from 'vitest'
import { createProgress, isContinuousIntegration } from '../../../src/cli/terminal/progress.ts'
import { createIo } from '../../support/run-main.ts'

/** Progress at some milliseconds, and what is written. */
function show(times: readonly number[], options: { isTTY?: boolean; env?: Record<string, string> }) {
  const { io, written } = createIo({ cwd: '/', isTTY: true, ...options })
  const clock = [0, ...times].values()
  const progress = createProgress(9, io, () => clock.next().value!)
  for (const _ of times) progress?.noteDone(2)
  progress?.end()
  return written.stderr
}

test('a long run shows how far it is, not too often, and takes that away again', () => {
  expect(show([400, 600, 650, 700], {})).toBe('\r\u001B[K4 of 9 articles\r\u001B[K8 of 9 articles\r\u001B[K')
})

test('a short run shows nothing', () => {
  expect(show([100, 499], {})).toBe('')
})

test.each([
  ['a pipe', { isTTY: false }],
  ['a dumb terminal', { env: { TERM: 'dumb' } }],
  ['CI', { env: { CI: 'true' } }],
])('nothing is shown in %s', (_, options) => {
  expect(show([900], options)).toBe('')
})

test.each([
  [{ CI: 'true' }, true],
  [{ CI: '1' }, true],
  [{ CI: 'woodpecker' }, true],
  [{ TF_BUILD: 'True' }, true],
  [{ JENKINS_URL: 'https://ci.example.org' }, true],
  [{}, false],
  [{ CI: '' }, false],
  [{ CI: 'false' }, false],
  [{ CI: '0' }, false],
])('%j: %s', (env, expected) => {
  expect(isContinuousIntegration(env)).toBe(expected)
})
