import { expect, test } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'
import type { Diagnostic } from '../../../src/core/lint.ts'
import { describeArticle } from '../../../src/report/html/describe-article.ts'
import { describeStanding } from '../../../src/report/html/standing-words.ts'
import { describeText } from './describe.ts'

const list =
  '\n\n## References\n\n1. Bell R. Sleep. https://doi.org/10.5555/a https://example.org/b PMC123456\n2. Moss J.\n'

test.each([
  ['supported', 'She said, “pain changes with sleep and work” [1].'],
  ['supported', 'She said, “pain changes with sleep and work”.^[Bell R. Sleep.]'],
  ['no-entry', 'She said, “pain changes with sleep and work” [7].'],
  ['nearby', 'It hurts [1]. So it is. She said, “pain changes with sleep and work”. They went home.'],
  ['unsupported', 'She said, “pain changes with sleep and work”.'],
])('a claim is %s', (standing, text) => {
  expect(describeText(`${text}${list}`).quotations[0]).toMatchObject({ kind: 'claim', standing })
})

test('a claim says that its citation has a finding of its own', () => {
  const article = describeText(`She said, “pain changes with sleep and work” [2-1].${list}`)
  expect(article.citations).toMatchObject([{ faulty: true }])
  expect(describeStanding(article.quotations[0]!, article)).toBe(
    'Supported by [2, 1], right after it, but there is a finding about that citation',
  )
})

test('what is no claim has no standing', () => {
  const [quotation] = describeText('The so-called “sleep debt” [1].').quotations
  expect(quotation).toEqual({
    line: 1,
    kind: 'term',
    support: 'direct',
    text: 'sleep debt',
    because: ['-one-or-two-words'],
    citations: [0],
  })
})

test('a claim of an article that is left unjudged is not judged', () => {
  const { quotations, abstentions } = describeText(
    'She said, “pain changes with sleep and work” [@bell2019].',
  )
  expect(quotations).toMatchObject([{ line: 1, kind: 'claim', support: 'none', standing: 'unjudged' }])
  expect(abstentions).toHaveLength(1)
})

const claim = 'She said, “pain changes with sleep and work”.'

test('a claim that no rule reports is not judged', () => {
  const silent = { 'quotations/cited': 'off' } as const
  expect(describeText(`${claim}${list}`, 'a.md', silent).quotations).toMatchObject([{ standing: 'unjudged' }])
  const far = `It hurts [1]. So it is. ${claim} They went home.${list}`
  expect(describeText(far).quotations).toMatchObject([{ standing: 'nearby' }])
  const without = { 'quotations/near-citation': 'off' } as const
  expect(describeText(far, 'a.md', without).quotations).toMatchObject([{ standing: 'unjudged' }])
})

test('what somebody lets pass is accepted, for the reason given', () => {
  const comment = '<!-- citewell-disable-next-line quotations/cited -- used with consent -->\n'
  expect(describeText(`${comment}${claim}${list}`).quotations).toMatchObject([
    { standing: 'accepted', by: 'comment', reason: 'used with consent' },
  ])
  const article = readArticle('a.md', `${claim}${list}`)
  const { range } = article.quotations[0]!
  const passed: Diagnostic = {
    rule: 'quotations/cited',
    severity: 'error',
    message: 'Unexpected',
    start: article.locate(range.start),
    end: article.locate(range.end),
    suppression: { kind: 'baseline' },
  }
  const [quotation] = describeArticle(article, [passed]).quotations
  expect(quotation).toMatchObject({ standing: 'accepted', by: 'baseline' })
  expect(quotation).not.toHaveProperty('reason')
})

test('who speaks is told once, with standing and place', () => {
  const { people, quotations } = describeText(
    'Dr. Ana Berg is a neurologist. She said, “pain changes with sleep and work” [1]. Dr. Berg added, “naps help most of them, too” [1].' +
      list,
  )
  expect(people).toEqual([{ name: 'Ana Berg', standing: 'expert', line: 1 }])
  expect(quotations.map(({ speaker }) => speaker)).toEqual([0, 0])
  expect(quotations[0]).toMatchObject({ certain: true, confidence: expect.any(Number) })
})

test('the parts of one speech are one claim', () => {
  const { quotations } = describeText(
    '“Pain is not a number,” said Dr Bell. “It changes with sleep and with work.”',
  )
  expect(quotations.map(({ continues = false }) => continues)).toEqual([false, true])
})

test('citations and references name each other', () => {
  const { citations, references } = describeText(`Pain [1, 9].${list}`)
  expect(citations).toEqual([{ line: 1, labels: ['1', '9'], references: [0, null], faulty: true }])
  expect(references).toMatchObject([
    { line: 5, label: '1', doi: '10.5555/a', pmcid: 'PMC123456', urls: ['https://example.org/b'] },
    { line: 6, label: '2', findings: [1] },
  ])
})

test.each([
  ['# Main\n\n## Other\n', 'Main'],
  ['---\ntitle: "From the front"\n---\n\n## Section\n', 'From the front'],
  ['--- \ntitle: Blank behind the fence\n---\n\nText.\n', 'Blank behind the fence'],
  ['---\ndate: 2020\n---\n\nSome text.\n\ntitle: not a title\n', 'sleep.md'],
  ['+++\ndate = 1\ntitle = "Toml"\n+++\n\nText.\n', 'Toml'],
  ['## Section\n\nText.\n', 'Section'],
  ['Text.\n\n## References\n\n1. A.\n', 'sleep.md'],
])('%j is called %j', (source, title) => {
  expect(describeText(source, 'drafts/sleep.md').title).toBe(title)
})

test('a finding says how to mend it, certain fixes first', () => {
  const { findings } = describeText('See [a](https://example.org/a#) for magnesum.\n')
  expect(findings.map(({ mends }) => mends)).toEqual([
    [
      {
        change: {
          before: '…a](https://example.org/a#) for magnesum.',
          after: '…a](https://example.org/a) for magnesum.',
        },
      },
    ],
    [expect.objectContaining({ title: expect.any(String) })],
  ])
})

test('what a comment lets pass is no finding, and told with its reason', () => {
  const source =
    '<!-- citewell-disable-next-line terminology/spelling -- a brand -->\nIn people with kidney disease magnesum can build up in the blood.\n'
  const { findings, suppressed } = describeText(source)
  expect(findings).toEqual([])
  expect(suppressed).toEqual([
    {
      line: 2,
      rule: 'terminology/spelling',
      message: expect.any(String),
      by: 'comment',
      reason: 'a brand',
      fingerprint: expect.stringMatching(/^[\da-f]{16}$/),
    },
  ])
})
