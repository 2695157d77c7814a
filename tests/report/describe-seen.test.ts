import { expect, test } from 'vitest'
import type { Seen } from '../../src/core/article-notes.ts'
import { describeSeen } from '../../src/report/describe-seen.ts'

const nothing: Seen = {
  quotations: 0,
  claims: 0,
  citedClaims: 0,
  citations: 0,
  references: 0,
  citedReferences: 0,
}
const file = (seen: Partial<Seen>) => ({ path: 'a.md', diagnostics: [], seen: { ...nothing, ...seen } })
const place = { line: 1, column: 1, offset: 0 }
const unjudged = [{ about: 'citations', reason: 'Sources are cited by key', start: place, end: place }]

test.each<[Partial<Seen>, string]>([
  [{}, 'no quotation, citation or reference was recognised'],
  [
    { quotations: 6, claims: 2, citedClaims: 2, citations: 5, references: 5, citedReferences: 5 },
    '6 quotations, 2 claims, both cited; 5 references, all cited',
  ],
  [{ quotations: 1, claims: 1, citedClaims: 1 }, '1 quotation, 1 claim, cited'],
  [{ quotations: 1, claims: 1 }, '1 quotation, 1 claim, not cited'],
  [{ quotations: 3, claims: 3 }, '3 quotations, 3 claims, none cited'],
  [{ quotations: 3 }, '3 quotations, no claim'],
  [{ citations: 2 }, '2 citations, no reference list'],
  [{ citations: 2, references: 4, citedReferences: 3 }, '4 references, 3 cited'],
])('%j: %s', (seen, words) => {
  expect(describeSeen([file(seen)])).toBe(words)
})

test('articles are counted together, and those that were not judged apart', () => {
  const judged = file({ quotations: 2, claims: 1, citedClaims: 1 })
  const left = { ...file({ quotations: 9, claims: 4, references: 3 }), unjudged }
  expect(describeSeen([judged, judged, left])).toBe('4 quotations, 2 claims, both cited')
  expect(describeSeen([left])).toBe('9 quotations; 3 references')
})

test('of a report that does not say what was read nothing is said', () => {
  expect(describeSeen([{ path: 'a.md', diagnostics: [] }])).toBeUndefined()
})
