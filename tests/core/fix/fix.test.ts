import type { Article } from '../../../src/article/model.ts'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'
import { applyEdits } from '../../../src/core/fix/apply-edits.ts'
import { defineRule, type Edit, type Finding, insertAt, remove, replace } from '../../../src/core/rule.ts'
import { fixArticle, fixChosen, type FixOptions, mayChoose } from '../../../src/core/fix/fix.ts'
import { harms } from '../../../src/core/fix/guard.ts'
import { type Diagnostic, type EnabledRule, lint } from '../../../src/core/lint.ts'

const read = (source: string): Article => readArticle('a.md', source)

/** A rule whose findings a test spells out. */
const enable = (id: string, check: (article: Article) => Iterable<Finding>): EnabledRule => ({
  id,
  rule: defineRule({ summary: 'Says what a test says', severity: 'error', check }),
  severity: 'error',
  options: {},
})

const optionsFor = (...rules: EnabledRule[]): FixOptions => ({ read, lint: article => lint(article, rules) })
const fix = (source: string, ...rules: EnabledRule[]) => fixArticle(read(source), optionsFor(...rules))

/** Every place of a piece of text. */
function* findAll({ source }: Article, piece: string): Generator<{ range: { start: number; end: number } }> {
  for (let start = source.indexOf(piece); start >= 0; start = source.indexOf(piece, start + piece.length))
    yield { range: { start, end: start + piece.length } }
}

/** Replaces every place of one piece by another. */
const swap = (id: string, piece: string, by: string): EnabledRule =>
  enable(id, function* (article) {
    for (const at of findAll(article, piece)) yield { at, message: piece, fix: [replace(at, by)] }
  })

/** Suggests instead. */
const suggest = (id: string, piece: string, ...by: string[]): EnabledRule =>
  enable(id, function* (article) {
    for (const at of findAll(article, piece))
      yield {
        at,
        message: piece,
        suggestions: by.map(text => ({ title: text, edits: [replace(at, text)] })),
      }
  })

/** Always wants the same edits. */
const insist = (id: string, edits: readonly Edit[]): EnabledRule =>
  enable(id, function* () {
    yield { at: { range: { start: 0, end: 0 } }, message: 'always', fix: edits }
  })

const rulesOf = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map(({ rule }) => rule)

test('an article without findings stays as it is', () => {
  expect(fix('Rest.\n', swap('a/b', 'x', 'y'))).toEqual({
    source: 'Rest.\n',
    found: [],
    diagnostics: [],
    mended: [],
    refused: [],
    settled: true,
  })
})

test('fixes follow from one another, pass after pass', () => {
  const result = fix('one\n', swap('a/one', 'one', 'two'), swap('a/two', 'two', 'three'))
  expect(result).toMatchObject({ source: 'three\n', diagnostics: [], settled: true })
  expect(rulesOf(result.mended)).toEqual(['a/one', 'a/two'])
  expect(rulesOf(result.found)).toEqual(['a/one'])
})

test('of fixes that overlap or touch the first goes first, and the other looks again', () => {
  expect(fix('ab\n', swap('a/a', 'a', 'x'), swap('a/b', 'b', 'y')).source).toBe('xy\n')
  expect(fix('abc\n', swap('a/ab', 'ab', 'x'), swap('a/bc', 'bc', 'y')).source).toBe('xc\n')
  expect(fix('abc\n', swap('a/ab', 'ab', 'x'), swap('a/abc', 'abc', 'y')).source).toBe('xc\n')
})

test('of fixes that touch and take something out, none waits, however many there are', () => {
  const result = fix(`${'x'.repeat(50)}a\n`, swap('a/x', 'x', ''))
  expect(result).toMatchObject({ source: 'a\n', settled: true })
  expect(result.mended).toHaveLength(50)
})

test('a fix of several edits is carried out whole or not at all', () => {
  const ends = enable('a/ends', function* ({ source }) {
    if (!source.startsWith('('))
      yield { at: { range: { start: 0, end: 0 } }, message: 'x', fix: [insertAt(0, '('), insertAt(5, ')')] }
  })
  const result = fix('a b c\n', swap('a/b', 'b', 'B'), ends)
  expect(result).toMatchObject({ source: '(a B c)\n', settled: true })
  expect(rulesOf(result.mended)).toEqual(['a/ends', 'a/b'])
})

test('fixes that undo one another are stopped', () => {
  const result = fix('one\n', swap('a/one', 'one', 'two'), swap('a/two', 'two', 'one'))
  expect(result).toMatchObject({ source: 'one\n', settled: false })
  expect(result.mended).toHaveLength(10)
  expect(rulesOf(result.diagnostics)).toEqual(['a/one'])
})

test('fixes that come to an end with the last pass have come to an end', () => {
  const shorten = enable('a/x', function* ({ source }) {
    if (source.startsWith('x'))
      yield {
        at: { range: { start: 0, end: 1 } },
        message: 'x',
        fix: [remove({ range: { start: 0, end: 1 } })],
      }
  })
  expect(fix(`${'x'.repeat(10)}a\n`, shorten)).toMatchObject({ source: 'a\n', settled: true })
  expect(fix(`${'x'.repeat(11)}a\n`, shorten)).toMatchObject({ source: 'xa\n', settled: false })
})

test('a fix that changes nothing, or has no edits, is none', () => {
  expect(fix('one\n', swap('a/same', 'one', 'one'), insist('a/empty', []))).toMatchObject({
    mended: [],
    settled: true,
  })
})

test('what somebody let pass is not fixed', () => {
  const rule = swap('a/one', 'one', 'two')
  const result = fixArticle(read('one\n'), {
    read,
    lint: article => lint(article, [rule]).map(each => ({ ...each, suppression: { kind: 'comment' } })),
  })
  expect(result).toMatchObject({ source: 'one\n', mended: [], refused: [] })
})

describe('suggestions', () => {
  test('are left alone unless asked for', () => {
    expect(fix('one\n', suggest('a/one', 'one', 'two')).source).toBe('one\n')
  })

  test('that leave no choice are taken when asked for, after the fixes', () => {
    const options = {
      ...optionsFor(suggest('a/one', 'one', 'two'), swap('a/x', 'x', 'one')),
      type: 'suggestions',
    } as const
    const result = fixArticle(read('x one\n'), options)
    expect(result.source).toBe('two two\n')
    expect(rulesOf(result.mended)).toEqual(['a/x', 'a/one', 'a/one'])
  })

  test('that leave a choice wait for a person', () => {
    const options = optionsFor(suggest('a/one', 'one', 'two', 'three'))
    const article = read('one one\n')
    expect(fixArticle(article, { ...options, type: 'suggestions' }).source).toBe('one one\n')
    const [first, second] = options.lint(article)
    const choices = [
      { diagnostic: first!, suggestion: first!.suggestions![1]! },
      { diagnostic: second!, suggestion: second!.suggestions![0]! },
    ]
    const result = fixChosen(article, choices, options)
    expect(result).toMatchObject({ source: 'three two\n', refused: [], settled: true })
    expect(result.mended).toHaveLength(2)
  })

  test('that a person chose are fixed after, and refused like fixes', () => {
    const options = optionsFor(suggest('a/one', 'one', 'two', 'three'), swap('a/two', 'two', '2'))
    const article = read('“the one and only rest” one\n')
    const choices = options
      .lint(article)
      .map(diagnostic => ({ diagnostic, suggestion: diagnostic.suggestions![0]! }))
    expect(choices.map(choice => mayChoose(article, choice, { read }))).toEqual([false, true])
    const result = fixChosen(article, choices, options)
    expect(result.source).toBe('“the one and only rest” 2\n')
    expect(result.refused.map(({ reason }) => reason)).toEqual([harms.quotation])
  })

  test('that change nothing cannot be chosen', () => {
    const article = read('one\n')
    const [diagnostic] = optionsFor(suggest('a/one', 'one', 'one')).lint(article)
    const choice = { diagnostic: diagnostic!, suggestion: diagnostic!.suggestions![0]! }
    expect(mayChoose(article, choice, { read })).toBe(false)
    expect(fixChosen(article, [choice], optionsFor())).toMatchObject({ source: 'one\n', mended: [] })
  })
})

const draft = `Dr Osei said: “Sleep is better than rest for most people.” [1] Others agree [2]. Salt.

## References

1. Osei A. Sleep. 2020.
2. Ruiz B. Rest. 2019.
`

describe('a fix is refused, and the finding stays', () => {
  test.each([
    ['that changes quoted words', 'better', 'worse', harms.quotation],
    ['that changes what a marker means', '[2]', '[1]', harms.marker],
    ['that takes a reference away', '2. Ruiz B. Rest. 2019.\n', '', harms.entry],
    [
      'that leaves half a character',
      'Salt',
      '\uD83D',
      'leave what is no UTF-8 text, or another byte order mark',
    ],
    ['that leaves a NUL byte', 'Salt', '\0', 'leave what is no UTF-8 text, or another byte order mark'],
    [
      'that leaves what no parser reads',
      'Salt',
      '\n\n' + '>'.repeat(100_000),
      'leave a text that cannot be read',
    ],
  ])('%s', (_, piece, by, reason) => {
    const result = fix(draft, swap('bad/rule', piece, by), swap('good/rule', 'agree', 'concur'))
    expect(result.source).toBe(draft.replace('agree', 'concur'))
    expect(result.refused.map(({ diagnostic, reason: given }) => [diagnostic.rule, given])).toEqual([
      ['bad/rule', reason],
    ])
    expect(rulesOf(result.diagnostics)).toEqual(['bad/rule'])
    expect(result.settled).toBe(true)
  })

  test.each([
    ['before the text', -1, 2],
    ['behind the text', 0, 999],
    ['from end to start', 3, 2],
    ['nowhere', Number.NaN, 2],
    ['between characters', 0.5, 2],
  ])('that edits %s', (_, start, end) => {
    const result = fix(
      'Rest one.\n',
      insist('bad/rule', [{ range: { start, end }, text: 'x' }]),
      swap('a/one', 'one', 'two'),
    )
    expect(result.source).toBe('Rest two.\n')
    expect(result.refused.map(({ reason }) => reason)).toEqual(['edit what is not there'])
  })

  test('whose edits overlap', () => {
    const at = { range: { start: 0, end: 4 } }
    const result = fix('Rest.\n', insist('bad/rule', [replace(at, 'x'), remove(at)]))
    expect(result).toMatchObject({ source: 'Rest.\n', refused: [{ reason: 'edit what is not there' }] })
  })

  test('that takes the byte order mark away', () => {
    const result = fix('\uFEFFRest.\n', swap('bad/rule', '\uFEFF', ''))
    expect(result).toMatchObject({ source: '\uFEFFRest.\n', mended: [] })
    expect(result.refused).toHaveLength(1)
  })

  test('and does not keep a good one waiting that overlaps it', () => {
    const everything = enable('bad/everything', function* ({ source }) {
      yield {
        at: { range: { start: 0, end: 0 } },
        message: 'x',
        fix: [remove({ range: { start: 0, end: source.length } })],
      }
    })
    expect(fix(draft, everything, swap('good/rule', 'agree', 'concur')).source).toBe(
      draft.replace('agree', 'concur'),
    )
  })

  test('among many good ones', () => {
    const words = Array.from({ length: 40 }, (_, i) =>
      i % 13 === 5 ? `“our one best rest ${i}”` : 'one',
    ).join(' then ')
    const result = fix(`${words}\n`, swap('a/one', 'one', 'two'))
    expect(result.source).toBe(`${words.replaceAll(/(?<!our )one/g, 'two')}\n`)
    expect(result.refused).toHaveLength(3)
  })

  test('untried, when all before it were refused', () => {
    const result = fix(
      '“one good rest for all” six '.repeat(300),
      swap('a/one', 'one', 'two'),
      swap('a/six', 'six', '6'),
    )
    expect(result.source).toBe('“one good rest for all” 6 '.repeat(300))
    expect(result.refused).toHaveLength(300)
    expect(result.refused.at(-1)!.reason).toBe('have to be tried after too many others that were refused')
  })
})

test('two fixes that are right only together are carried out together', () => {
  const source = 'Sleep helps [2]. Rest too [2].\n\n## References\n\n[2] Osei A. Sleep. 2020.\n'
  const result = fix(
    source,
    enable('a/renumber', function* (article) {
      for (const at of findAll(article, '[2]')) yield { at, message: 'x', fix: [replace(at, '[1]')] }
    }),
  )
  expect(result).toMatchObject({ source: source.replaceAll('[2]', '[1]'), refused: [] })
})

test('a bug while reading is no refusal', () => {
  const bug = new Error('bug')
  const options = {
    ...optionsFor(swap('a/one', 'one', 'two')),
    read: () => {
      throw bug
    },
  }
  expect(() => fixArticle(read('one\n'), options)).toThrow(bug)
})

test('everything outside of the edits stays as it was', () => {
  const source = '\uFEFFone  \r\n\tone\rone \n\n\none'
  const { source: fixed } = fix(source, swap('a/one', 'one', 'two'))
  const edits = [...findAll(read(source), 'one')].map(at => replace(at, 'two'))
  expect(fixed).toBe(applyEdits(source, edits))
})
