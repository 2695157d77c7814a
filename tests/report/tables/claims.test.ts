import { expect, test } from 'vitest'
import { claimCells, claimColumns, listClaims } from '../../../src/report/tables/claims.ts'
import { describeText } from '../html/describe.ts'

const list = '\n\n## References\n\n1. Osei K. Sleep and pain. 2018.\n'

test('a claim is a row with its words, speaker, source and standing', () => {
  const article = describeText(
    `# Sleep\n\nDr Ruth Bell says, “we have never seen a patient who sleeps well in the first month” [1].${list}`,
    'drafts/sleep.md',
  )
  const rows = listClaims([{ ...article, authors: ['Anna Berg', 'Bo Chen'], date: '2026-01-31' }])
  expect(rows.map(claimCells)).toEqual([
    [
      ...['Sleep', 'drafts/sleep.md', '3', 'we have never seen a patient who sleeps well in the first month'],
      ...['Ruth Bell', 'expert', '[1] Osei K. Sleep and pain. 2018.', 'Supported by [1], right after it'],
      ...['Anna Berg; Bo Chen', '', '2026-01-31'],
    ],
  ])
  expect(rows.map(claimCells)[0]).toHaveLength(claimColumns.length)
})

test('the parts of one speech are one row, and a claim without a source has none', () => {
  const [row, ...others] = listClaims([
    describeText('“Pain is not a number,” said Dr Bell. “It changes with sleep and with work.”'),
  ])
  expect(others).toEqual([])
  expect(row).toMatchObject({
    words: 'Pain is not a number, … It changes with sleep and with work.',
    references: [],
    source: '',
    standing: expect.stringContaining('No citation'),
  })
})
