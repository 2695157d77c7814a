import { expect, test } from 'vitest'
import { defineRule, lint, readArticle, UserError } from '../../src/index.ts'
import * as api from '../../src/index.ts'

const source = 'Sleep helps [citation needed].\n'

test('a text is linted with the recommended rules', () => {
  expect(lint(source).map(({ rule, start }) => `${start.column} ${rule}`)).toEqual([
    '13 citations/no-placeholder',
  ])
})

test('an article that was read before gives the same', () => {
  expect(lint(readArticle('draft.md', source))).toEqual(lint(source))
})

test('rules can be set, added and switched off', () => {
  const short = defineRule({
    summary: 'Articles are short',
    severity: 'warning',
    *check({ source: text }) {
      yield { at: { range: { start: 0, end: text.length } }, message: 'Unexpected article, expected none' }
    },
  })
  const options = { rules: { 'citations/no-placeholder': 'off' }, plugins: { 'house/short': short } } as const
  expect(lint(source, options).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
    'house/short warning',
  ])
})

test('a misspelt rule is a mistake of the caller', () => {
  expect(() => lint(source, { rules: { 'citations/no-placeholders': 'off' } })).toThrow(UserError)
})

test('the public API is what the documentation names', () => {
  expect(Object.keys(api).toSorted()).toMatchInlineSnapshot(`
    [
      "ParseError",
      "UserError",
      "applyEdits",
      "choices",
      "defineRule",
      "fixText",
      "flag",
      "formatReport",
      "insertAt",
      "lint",
      "lintFiles",
      "loadConfig",
      "loadParser",
      "object",
      "positiveInteger",
      "readArticle",
      "remove",
      "replace",
      "rules",
      "words",
    ]
  `)
})
