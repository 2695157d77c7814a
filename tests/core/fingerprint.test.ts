import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLocator } from '../../src/article/locate.ts'
import { fingerprintAll } from '../../src/core/fingerprint.ts'
import type { Diagnostic } from '../../src/core/lint.ts'

/** A finding on every occurrence of some words. */
function markAll(source: string, words: string, rule = 'house/words'): Diagnostic[] {
  const locate = createLocator(source)
  return [...source.matchAll(new RegExp(words, 'g'))].map(({ index, 0: found }) => ({
    rule,
    severity: 'error',
    message: 'Unexpected word, expected none',
    start: locate(index),
    end: locate(index + found.length),
  }))
}

const fingerprint = (source: string, words: string, path = 'a.md', rule?: string): string[] =>
  fingerprintAll({ path, source, diagnostics: markAll(source, words, rule) })

test('a fingerprint is 16 hexadecimal digits, the same on every machine', () => {
  expect(fingerprint('Slp helps.', 'Slp')).toMatchInlineSnapshot(`
    [
      "d7bcd9f0addd68a5",
    ]
  `)
})

test('it stays when the words move, or their line breaks change', () => {
  const before = fingerprint('One. A long claim. Two.', 'A\\slong\\sclaim')
  expect(fingerprint('New.\n\nOne.\n\nA\r\nlong claim. Two.', 'A\\s+long\\sclaim')).toEqual(before)
})

test('it changes with the words, the rule and the path', () => {
  const [print] = fingerprint('Slp', 'Slp')
  expect(fingerprint('Sllp', 'Sllp')).not.toContain(print)
  expect(fingerprint('Slp', 'Slp', 'b.md')).not.toContain(print)
  expect(fingerprint('Slp', 'Slp', 'a.md', 'house/verbs')).not.toContain(print)
})

test('equal words are told apart, and keep theirs when more are added after them', () => {
  const two = fingerprint('Slp and Slp', 'Slp')
  expect(new Set(two).size).toBe(2)
  expect(fingerprint('Slp and Slp, then Slp', 'Slp').slice(0, 2)).toEqual(two)
})

test('a finding without words goes by its message', () => {
  const at = { line: 1, column: 1, offset: 0 }
  const finding = (message: string): Diagnostic => ({
    rule: 'file/readable',
    severity: 'error',
    message,
    start: at,
    end: at,
  })
  const [a, b] = fingerprintAll({ path: 'a.md', diagnostics: [finding('one'), finding('two')] })
  expect(a).not.toBe(b)
  expect(fingerprintAll({ path: 'a.md', source: 'text', diagnostics: [finding('one')] })).toEqual([a])
})

test('one that was read back is kept', () => {
  const [finding] = markAll('Slp', 'Slp')
  const diagnostics = [{ ...finding!, fingerprint: '0123456789abcdef' }]
  expect(fingerprintAll({ path: 'a.md', diagnostics })).toEqual(['0123456789abcdef'])
})

test('different texts have different fingerprints', () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 2, maxLength: 200 })
  fc.assert(
    fc.property(words, list => {
      const prints = list.flatMap(word => fingerprint(word, word))
      expect(new Set(prints).size).toBe(list.length)
    }),
  )
})
