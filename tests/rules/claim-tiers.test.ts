import { expect, test } from 'vitest'
import { readArticle } from '../../src/article/article.ts'
import type { Article, Quotation } from '../../src/article/model.ts'
import { type EnabledRule, lint } from '../../src/core/lint.ts'
import blockCited from '../../rules/quotations/block-cited.ts'
import cited from '../../rules/quotations/cited.ts'

/** One quotation in marks and one block quotation, as if they had been judged as given. */
function judged(as: Partial<Quotation>): Article {
  const source =
    'The board wrote: “the tablets must be kept away from light”.\n\n> The tablets must be kept away from light.\n'
  const article = readArticle('a.md', source)
  return { ...article, quotations: article.quotations.map(quotation => ({ ...quotation, ...as })) }
}

const run = (
  article: Article,
  options: object = {},
  severity: EnabledRule['severity'] = 'error',
): string[] => {
  const all = { minWords: 5, links: false, likely: 'warning', kinds: [], ...options }
  const rules = [
    { id: 'cited', rule: cited, severity, options: all },
    { id: 'block-cited', rule: blockCited, severity, options: all },
  ] as unknown as EnabledRule[]
  return lint(article, rules).map(
    found => `${found.severity} ${found.rule}: ${/^\w+( quotation)?/.exec(found.message)![0]}`,
  )
}

const claim = { kind: 'claim', certain: true } as const
const maybe = { kind: 'claim', certain: false } as const

test('a certain claim without a citation is an error', () => {
  expect(run(judged(claim))).toEqual(['error cited: This quotation', 'error block-cited: This quotation'])
})

test('a likely one is a warning that asks', () => {
  expect(run(judged(maybe))).toEqual(['warning cited: Is', 'warning block-cited: Is'])
})

test('likely ones may be errors too, or left out', () => {
  expect(run(judged(maybe), { likely: 'error' })).toEqual(['error cited: Is', 'error block-cited: Is'])
  expect(run(judged(maybe), { likely: 'off' })).toEqual([])
  expect(run(judged(claim), { likely: 'off' })).toHaveLength(2)
})

test('a rule that is only a suggestion stays one, however sure it is', () => {
  expect(run(judged(maybe), {}, 'suggestion')).toEqual(['suggestion cited: Is', 'suggestion block-cited: Is'])
})

test('a house may ask a citation for other kinds of quotations', () => {
  const told = judged({ kind: 'testimonial', certain: false })
  expect(run(told)).toEqual([])
  expect(run(told, { kinds: ['testimonial'] })).toEqual([
    'error cited: This quotation',
    'error block-cited: This quotation',
  ])
  expect(run(told, { kinds: ['unattributed'] })).toEqual([])
})

test('an article that cites nothing is told of once, unless a comment speaks of one of its quotations', () => {
  const { quotations, ...article } = judged(claim)
  const many = { ...article, quotations: [0, 1, 2, 3].flatMap(() => quotations.slice(0, 1)) }
  expect(run(many)).toEqual(['error cited: This'])
  const mixed = many.quotations.map((each, at) => ({ ...each, certain: at === 2 }))
  expect(run({ ...many, quotations: mixed })).toEqual(['error cited: This'])
  expect(run({ ...many, quotations: many.quotations.map(each => ({ ...each, certain: false })) })).toEqual([
    'warning cited: This',
  ])
  const [directive] = readArticle(
    'a.md',
    '<!-- citewell-disable-line quotations/cited -- consent -->',
  ).directives
  expect(run({ ...many, directives: [directive!] })).toHaveLength(4)
})
