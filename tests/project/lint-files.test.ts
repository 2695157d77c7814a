import { expect, test } from 'vitest'
import { object } from '../../src/core/options.ts'
import { defineRule } from '../../src/core/rule.ts'
import { lintFiles } from '../../src/project/lint-files.ts'
import type { Input } from '../../src/project/read-file.ts'

const input = (path: string, text: string | Uint8Array): Input => ({
  path,
  content: { bytes: Buffer.from(text) },
})

const noSalt = defineRule({
  summary: 'There is no salt',
  severity: 'error',
  options: object({}),
  *check({ source }) {
    if (source.includes('pepper')) throw new Error('pepper')
    const start = source.indexOf('salt')
    if (start >= 0)
      yield { at: { range: { start, end: start + 4 } }, message: 'Unexpected `salt`, expected none' }
  },
})
const rules = [{ id: 'words/salt', rule: noSalt, severity: 'error', options: {} } as const]

test('each file has its report, and a bug on one leaves the others be', () => {
  const inputs = [
    input('a.md', 'salt'),
    input('b.md', 'pepper'),
    input('c.md', Uint8Array.of(0xff)),
    input('d.md', ''),
  ]
  const { files, bugs } = lintFiles(inputs, rules, {})
  expect(files.map(({ path, diagnostics }) => [path, diagnostics.map(({ rule }) => rule)])).toEqual([
    ['a.md', ['words/salt']],
    ['c.md', ['file/readable']],
    ['d.md', []],
  ])
  expect(bugs).toEqual([
    { path: 'b.md', error: expect.objectContaining({ message: 'Rule `words/salt` crashed on `b.md`' }) },
  ])
})

test('a file with text keeps it for code frames', () => {
  const { files } = lintFiles([input('a.md', 'salt'), input('c.md', Uint8Array.of(0xff))], rules, {})
  expect(files.map(({ source }) => source)).toEqual(['salt', undefined])
})

test('a text that no parser reads in bounded time is a finding, not a bug', () => {
  expect(lintFiles([input('a.md', '>'.repeat(50_000))], rules, {})).toEqual({
    files: [
      {
        path: 'a.md',
        diagnostics: [
          expect.objectContaining({ rule: 'file/readable', message: expect.stringContaining('nesting') }),
        ],
      },
    ],
    bugs: [],
  })
})
