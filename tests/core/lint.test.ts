import { expect, test } from 'vitest'
import { readArticle } from '../../src/article/article.ts'
import { lint } from '../../src/core/lint.ts'
import { object } from '../../src/core/options.ts'
import { defineRule } from '../../src/core/rule.ts'

const article = readArticle('draft.md', 'One line.\nAnother line.\n')

/** Reports every occurrence of a word. */
const reportWord = (word: string) =>
  defineRule({
    summary: 'A word is not there',
    severity: 'warning',
    options: object({}),
    *check({ source }) {
      for (let start = source.indexOf(word); start >= 0; start = source.indexOf(word, start + 1))
        yield {
          at: { range: { start, end: start + word.length } },
          message: `Unexpected \`${word}\`, expected none`,
        }
    },
  })

const enable = (id: string, word: string) =>
  ({ id, rule: reportWord(word), severity: 'error', options: {} }) as const

test('findings are placed, named and linked to their documentation', () => {
  expect(lint(article, [enable('words/another', 'Another')])).toEqual([
    {
      rule: 'words/another',
      severity: 'error',
      message: 'Unexpected `Another`, expected none',
      start: { line: 2, column: 1, offset: 10 },
      end: { line: 2, column: 8, offset: 17 },
      url: 'https://github.com/citewell/citewell/blob/main/rules/words/another.md',
    },
  ])
})

test('diagnostics are in the order of the text, then by length, then by rule', () => {
  const rules = [enable('words/lines', 'line.'), enable('words/b', 'line'), enable('words/a', 'line')]
  expect(lint(article, rules).map(({ rule, start }) => `${start.line} ${rule}`)).toEqual([
    '1 words/a',
    '1 words/b',
    '1 words/lines',
    '2 words/a',
    '2 words/b',
    '2 words/lines',
  ])
})

test('a rule that reports one place twice is heard twice', () => {
  const twice = [enable('words/a', 'One'), enable('words/a', 'One')]
  expect(lint(article, twice)).toHaveLength(2)
})

test('a rule that throws is a bug that names the rule and the article', () => {
  const cause = new TypeError('no such thing')
  const broken = defineRule({
    summary: 'A rule with a bug',
    severity: 'error',
    options: object({}),
    check() {
      throw cause
    },
  })
  const enabled = { id: 'words/broken', rule: broken, severity: 'error', options: {} } as const
  expect(() => lint(article, [enabled])).toThrow(
    expect.objectContaining({ message: 'Rule `words/broken` crashed on `draft.md`', cause }),
  )
})
