import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from '../../src/core/edit-distance.ts'
import { createSuggester } from '../../src/terminology/suggest.ts'

/** Few letters, so that words are near each other. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 5, maxLength: 12 })

/** What has a few letters more, fewer or other than a word. */
const edited = (from: string) =>
  fc
    .array(fc.tuple(fc.nat(from.length), fc.nat(2), fc.constantFrom('', 'a', 'd', 'x', 'ba')), {
      maxLength: 2,
    })
    .map(edits =>
      edits.reduce((text, [at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone), from),
    )

test('no anchor that is near is passed over', () => {
  const cases = fc
    .array(word, { minLength: 1, maxLength: 6 })
    .chain(anchors => fc.tuple(fc.constant(anchors), edited(anchors[0]!)))
    .filter(([, written]) => written.length >= 5)
  let near = 0
  fc.assert(
    fc.property(cases, ([anchors, written]) => {
      const byOne = anchors.filter(anchor => editDistance(written, anchor, 1) === 1)
      const byTwo = anchors.filter(
        anchor => editDistance(written, anchor, 2) === 2 && differsLate(written, anchor),
      )
      const candidates = byOne.length > 0 ? byOne : byTwo
      if (candidates.length > 0) near++
      const suggestion = createSuggester(anchors)(written)
      if (candidates.length === 0) expect(suggestion).toBeUndefined()
      else expect(candidates).toContain(suggestion)
    }),
    { numRuns: 2000 },
  )
  expect(near).toBeGreaterThan(200)
})

/** Both are long, begin alike, and first differ before their ending. */
function differsLate(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  let shared = 0
  while (shared < shorter && a[shared] === b[shared]) shared++
  return shorter >= 9 && shared > 0 && shared < shorter - 3
}
