import { expect, test } from 'vitest'
import { rules } from '../../../rules/index.ts'
import { checks } from '../../../src/core/suppress/checks.ts'
import { describeUnreadable } from '../../../src/report/html/describe-article.ts'
import type { ArticleData, FindingData } from '../../../src/report/html/report-data.ts'
import { describeToDo, stateOf } from '../../../src/report/html/what-to-do.ts'
import { describeText } from './describe.ts'

const words = (articles: readonly ArticleData[]): string[] =>
  describeToDo(articles).map(({ text, steps }) => [text, ...steps.map(step => step.text)].join(' | '))

const blank = describeText('# A\n', 'a.md')

const found = (rule: string, severity: FindingData['severity'] = 'error'): FindingData => ({
  ...{ line: 1, column: 1, rule, severity, message: 'M', fingerprint: '0' },
})

test('says what keeps articles from being published, what is worth a look, and what is ready', () => {
  const sleep = describeText(
    '# Sleep\n\nDr Bell said, “pain changes with sleep and with work” and it helps [9].\n\nTake magnesum for migraine.\n\n## References\n\n1. Osei K. 2018.\n',
  )
  const spelling = describeText('In people with kidney disease magnesum can build up in the blood.\n')
  const keys = describeText('Dr Bell said, “pain changes with sleep and with work” [@bell2019].\n')
  expect(words([sleep, spelling, keys, blank, blank])).toEqual([
    expect.stringMatching(/^1 article cannot be published yet \| .*1 reference is missing/),
    '1 article is worth a look | 1 word looks misspelt',
    '1 article could not be judged in full',
    '2 articles are ready',
  ])
  expect([sleep, spelling, keys, blank].map(stateOf)).toEqual(['blocked', 'look', 'unjudged', 'ready'])
})

test('speaks of one article as this one, and of all as all', () => {
  expect(words([blank])).toEqual(['This article is ready'])
  const both = [found('links/valid-url'), found('terminology/spelling', 'warning')]
  expect(words([{ ...blank, findings: both }])).toEqual([
    'This article cannot be published yet | 1 link is broken',
    'Worth a look as well | 1 word looks misspelt',
  ])
  expect(words([blank, blank])).toEqual(['All 2 articles are ready'])
  expect(words([])).toEqual([])
})

test('counts things, not findings: missing numbers once, gathered quotations each', () => {
  const list = '\n\n## References\n\n1. Osei K. 2018.\n2. Lind A. 2019.\n3. Bell R. 2020.\n4. Moss J. 2021.\n'
  const missing = describeText(`Sleep helps [9]. Rest helps [9, 1]. Walks help [8].${list}`)
  expect(words([missing])[0]).toContain('2 references are missing')
  const uncited = describeText(`Sleep helps [1].${list}`)
  expect(words([uncited])[0]).toContain('3 references are never cited')
  const gathered = { ...found('quotations/cited'), related: [1, 2, 3].map(line => ({ line, message: '' })) }
  expect(words([{ ...blank, findings: [gathered] }])[0]).toContain('4 quotations need a source')
})

test('asks where a finding asks, and leaves suggestions to those who like', () => {
  expect(words([{ ...blank, findings: [found('quotations/cited', 'warning')] }])).toEqual([
    'This article is worth a look | 1 quotation may need a source',
  ])
  const stated = ['claims/safety', 'claims/causal', 'claims/statistic'].map(id => found(id, 'suggestion'))
  expect(words([{ ...blank, findings: stated }])).toEqual([
    'This article is ready | 3 statements may need a source',
  ])
})

test('has words for a file that cannot be read, and for rules of plug-ins', () => {
  const start = { line: 1, column: 1, offset: 0 }
  const unreadable = { rule: 'file/readable', severity: 'error', message: 'M', start, end: start } as const
  expect(words([describeUnreadable('x.md', [unreadable])])).toEqual([
    'This article cannot be published yet | 1 file cannot be read',
  ])
  expect(words([{ ...blank, findings: [found('house/herbs'), found('house/herbs')] }])).toEqual([
    'This article cannot be published yet | 2 findings of house/herbs',
  ])
})

test.each([...Object.keys(rules), ...Object.keys(checks)])('has words for %s', rule => {
  for (const severity of ['error', 'warning'] as const) {
    const [line] = words([{ ...blank, findings: [found(rule, severity)] }])
    expect(line).toMatch(/ \| 1 [\p{L}# ]+$/u)
    expect(line).not.toContain('finding of')
  }
})
