import { expect, test } from 'vitest'
import { readArticle } from '../../src/article/article.ts'
import { defineRule, remove } from '../../src/core/rule.ts'
import { type Crash, lint } from '../../src/core/lint.ts'

const article = readArticle('draft.md', 'One line.\nAnother line.\n')

/** Reports every occurrence of a word. */
const reportWord = (word: string) =>
  defineRule({
    summary: 'A word is not there',
    severity: 'warning',
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

test('other places of one cause are placed too, and left out when there are none', () => {
  const rule = defineRule({
    summary: 'Nothing is said twice',
    severity: 'warning',
    *check() {
      const at = { range: { start: 0, end: 3 } }
      yield {
        at,
        message: 'Unexpected line, expected none',
        related: [{ range: { start: 10, end: 17 }, message: 'again' }],
      }
      yield { at, message: 'Unexpected line, expected none', related: [] }
    },
  })
  const found = lint(article, [{ id: 'words/once', rule, severity: 'warning', options: {} }])
  expect(found.map(({ related }) => related)).toEqual([
    [
      {
        message: 'again',
        start: { line: 2, column: 1, offset: 10 },
        end: { line: 2, column: 8, offset: 17 },
      },
    ],
    undefined,
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

test('a rule is heard ten thousand times; what can be fixed is never too much', () => {
  const words = readArticle('draft.md', 'word '.repeat(10_500))
  const found = lint(words, [enable('words/word', 'word'), enable('words/ord', 'ord')])
  expect(found).toHaveLength(20_002)
  expect(found.slice(0, 20_000).filter(({ message }) => !/^Unexpected `w?ord`/.test(message))).toEqual([])
  for (const last of found.slice(20_000))
    expect(last).toMatchObject({
      severity: 'error',
      message: expect.stringContaining('more than 10,000 places. The rest of the article was not looked at'),
    })
  const fixing = defineRule({
    ...reportWord('word'),
    *check({ source }) {
      for (let start = source.indexOf('word'); start >= 0; start = source.indexOf('word', start + 1)) {
        const at = { range: { start, end: start + 4 } }
        yield { at, message: 'Unexpected word, expected none', fix: [remove(at)] }
      }
    },
  })
  const fixes = lint(words, [{ id: 'words/fixed', rule: fixing, severity: 'warning', options: {} }])
  expect(fixes.map(({ message }) => message)).toEqual(
    Array.from({ length: 10_500 }, () => 'Unexpected word, expected none'),
  )
})

test('a rule that throws is a bug that names the rule and the article', () => {
  const cause = new TypeError('no such thing')
  const broken = defineRule({
    summary: 'A rule with a bug',
    severity: 'error',
    check() {
      throw cause
    },
  })
  const enabled = { id: 'words/broken', rule: broken, severity: 'error', options: {} } as const
  expect(() => lint(article, [enabled])).toThrow(
    expect.objectContaining({ message: 'Rule `words/broken` crashed on `draft.md`', cause }),
  )
})

test('whoever asks is told about a rule that throws, and the others go on', () => {
  const error = new TypeError('no such thing')
  const broken = defineRule({
    summary: 'A rule with a bug',
    severity: 'error',
    *check() {
      yield { at: { range: { start: 0, end: 3 } }, message: 'Unexpected words, expected none' }
      throw error
    },
  })
  const enabled = {
    id: 'words/broken',
    rule: { ...broken, plugin: './words.js' },
    severity: 'error',
    options: {},
  } as const
  const crashes: Crash[] = []
  const found = lint(article, [enabled, enable('words/a', 'One')], crash => crashes.push(crash))
  expect(found.map(({ rule }) => rule)).toEqual(['words/a'])
  expect(crashes).toEqual([{ rule: 'words/broken', path: 'draft.md', plugin: './words.js', error }])
})

test('a rule from elsewhere has the documentation that it names, or none', () => {
  const { id, rule, ...rest } = enable('words/a', 'One')
  const urls = [{}, { plugin: 'words' }, { plugin: 'words', url: 'https://example.org/a' }].map(
    more => lint(article, [{ id, rule: { ...rule, ...more }, ...rest }])[0]!.url,
  )
  expect(urls).toEqual([expect.stringContaining('rules/words/a.md'), undefined, 'https://example.org/a'])
})
