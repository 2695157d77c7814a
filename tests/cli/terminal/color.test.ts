import { expect, test } from 'vitest'
import { wantsColor } from '../../../src/cli/terminal/color.ts'
import { createIo } from '../../support/run-main.ts'

const terminal = { isTTY: true }
const pipe = { isTTY: false }
const wants = (asked: boolean | undefined, env: Record<string, string>, output: { isTTY: boolean }) =>
  wantsColor(asked, createIo({ cwd: '/', env }).io, output)

test.each([
  ['a terminal', undefined, {}, terminal, true],
  ['a pipe', undefined, {}, pipe, false],
  ['a dumb terminal', undefined, { TERM: 'dumb' }, terminal, false],
  ['NO_COLOR', undefined, { NO_COLOR: '1' }, terminal, false],
  ['an empty NO_COLOR, which counts for nothing', undefined, { NO_COLOR: '' }, terminal, true],
  ['FORCE_COLOR', undefined, { FORCE_COLOR: '1' }, pipe, true],
  ['an empty FORCE_COLOR', undefined, { FORCE_COLOR: '' }, pipe, true],
  ['FORCE_COLOR=0', undefined, { FORCE_COLOR: '0' }, terminal, false],
  ['NO_COLOR against FORCE_COLOR', undefined, { NO_COLOR: '1', FORCE_COLOR: '1' }, pipe, false],
  ['--color against everything', true, { NO_COLOR: '1', FORCE_COLOR: '0' }, pipe, true],
  ['--no-color against everything', false, { FORCE_COLOR: '1' }, terminal, false],
])('%s', (_, asked, env, output, color) => {
  expect(wants(asked, env, output)).toBe(color)
})
