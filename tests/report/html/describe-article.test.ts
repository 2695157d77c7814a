import { expect, test } from 'vitest'
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

test('what is no claim has no standing', () => {
  const [quotation] = describeText('The so-called “sleep debt” [1].').quotations
  expect(quotation).toEqual({ line: 1, kind: 'term', support: 'direct', citations: [0] })
})

test('a claim of an article that is left unjudged has no standing', () => {
  const { quotations, abstentions } = describeText(
    'She said, “pain changes with sleep and work” [@bell2019].',
  )
  expect(quotations).toEqual([{ line: 1, kind: 'claim', support: 'none' }])
  expect(abstentions).toHaveLength(1)
})

test('the parts of one speech are one claim', () => {
  const { quotations } = describeText(
    '“Pain is not a number,” said Dr Bell. “It changes with sleep and with work.”',
  )
  expect(quotations.map(({ continues = false }) => continues)).toEqual([false, true])
})

test('citations and references name each other', () => {
  const { citations, references } = describeText(`Pain [1, 9].${list}`)
  expect(citations).toEqual([{ line: 1, labels: ['1', '9'], references: [0, null] }])
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
    { line: 2, rule: 'terminology/spelling', message: expect.any(String), by: 'comment', reason: 'a brand' },
  ])
})
