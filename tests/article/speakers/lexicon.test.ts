import { expect, test } from 'vitest'
import { isLearned, readRoles, spaced, unspaced } from '../../../src/article/speakers/lexicon/role-table.ts'

test.each([...spaced, ...unspaced].flatMap(roles => Object.entries(roles)))(
  'the list %s is sorted, and names nothing twice',
  (_, list: string) => {
    const entries = readRoles(list)
    expect(entries).toStrictEqual([...new Set(entries)].toSorted())
    for (const entry of entries) expect(entry).toBe(entry.toLowerCase())
  },
)

test('learned professions are told by their endings', () => {
  expect(['cardiologist', 'neurologe', 'cardiólogo', 'pediatra', 'osteopath'].filter(isLearned)).toHaveLength(
    5,
  )
  expect(['technologies', 'dialogue', 'sociopath', 'list'].filter(isLearned)).toStrictEqual([])
})
