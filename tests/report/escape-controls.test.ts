import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeControls, showPath } from '../../src/report/escape-controls.ts'

test.each([
  ['\x1b[31mred\x1b[0m', '\\x1b[31mred\\x1b[0m'],
  ['\x07\b\r\n\t', '\\x07\\x08\\x0d\\x0a\\x09'],
  ['\x9b31m', '\\x9b31m'],
  ['a\u202Ecod.md\u202C', 'a\\u202ecod.md\\u202c'],
  ['\u2066\u2069\u200F\u061C', '\\u2066\\u2069\\u200f\\u061c'],
  ['zero\u200Bwidth\uFEFF', 'zero\\u200bwidth\\ufeff'],
  ['half \uD83D pair', 'half \\ud83d pair'],
  ['tag\u{E0041}', 'tag\\u{e0041}'],
  ['##[group]x ##vso[task.complete]', '\\x23#[group]x \\x23#vso[task.complete]'],
])('%j is written out', (text, visible) => {
  expect(escapeControls(text)).toBe(visible)
})

test.each(['## Heading, #[1] and ##', 'Plain “text”, größer, 塩', '👩‍⚕️ 🧂', 'می‌خواهم'])(
  '%s is left alone',
  text => {
    expect(escapeControls(text)).toBe(text)
  },
)

test('nothing that steers a terminal is left of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(escapeControls(text)).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u)
    }),
  )
})

test.each([
  ['::error::x.md', './::error::x.md'],
  ['a::b.md', 'a::b.md'],
  ['\x1b.md', '\\x1b.md'],
])('the path %j is no command at the start of a line', (path, shown) => {
  expect(showPath(path)).toBe(shown)
})
