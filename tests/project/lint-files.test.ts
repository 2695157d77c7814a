import { expect, test } from 'vitest'
import { defineRule } from '../../src/core/rule.ts'
import { lintFiles } from '../../src/project/lint-files.ts'
import type { Input } from '../../src/project/files/read-file.ts'

const input = (path: string, text: string | Uint8Array): Input => ({
  path,
  content: { bytes: Buffer.from(text) },
})

const noSalt = defineRule({
  summary: 'There is no salt',
  severity: 'error',
  *check({ source }) {
    if (source.includes('pepper')) throw new Error('pepper')
    const start = source.indexOf('salt')
    if (start >= 0)
      yield { at: { range: { start, end: start + 4 } }, message: 'Unexpected `salt`, expected none' }
  },
})
const config = {
  rules: [{ id: 'words/salt', rule: noSalt, severity: 'error', options: {} }],
  known: { 'words/salt': noSalt },
  settings: {},
} as const
const lintAll = (...inputs: Input[]) =>
  lintFiles(
    inputs.map(input => ({ input, config })),
    { parser: 'auto', today: '2031-01-31' },
  )

test('each file has its report, and a bug on one leaves the others be', () => {
  const inputs = [
    input('a.md', 'salt'),
    input('b.md', 'pepper'),
    input('c.md', Uint8Array.of(0xff)),
    input('d.md', ''),
  ]
  const { files, bugs } = lintAll(...inputs)
  expect(files.map(({ path, diagnostics }) => [path, diagnostics.map(({ rule }) => rule)])).toEqual([
    ['a.md', ['words/salt']],
    ['b.md', []],
    ['c.md', ['file/readable']],
    ['d.md', []],
  ])
  expect(bugs).toEqual([{ path: 'b.md', rule: 'words/salt', plugin: undefined, error: expect.any(Error) }])
})

test('a file with text keeps it for code frames', () => {
  const { files } = lintAll(input('a.md', 'salt'), input('c.md', Uint8Array.of(0xff)))
  expect(files.map(({ source }) => source)).toEqual(['salt', undefined])
})

test('a text that no parser reads in bounded time is a finding, not a bug', () => {
  expect(lintAll(input('a.md', '>'.repeat(50_000)))).toEqual({
    files: [
      {
        path: 'a.md',
        diagnostics: [
          expect.objectContaining({
            rule: 'file/readable',
            message: expect.stringContaining('nests more than'),
          }),
        ],
      },
    ],
    bugs: [],
  })
})

test('what was read and what is left unjudged goes with each file', () => {
  const source =
    'Sleep helps (Hill et al., 2018). Rest helps (Moreau et al., 2019). Naps help (Ito et al., 2020).\n'
  const { files } = lintAll(input('a.md', source), input('b.md', `${source}salt`), input('c.md', ''))
  expect(files.map(({ seen, unjudged }) => [seen?.quotations, unjudged?.[0]?.about])).toEqual([
    [0, 'citations by author and year'],
    [0, 'citations by author and year'],
    [0, undefined],
  ])
})
