import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits, spanOf } from '../../../src/core/fix/apply-edits.ts'
import { type Edit, insertAt, remove, replace } from '../../../src/core/rule.ts'

const at = (start: number, end: number) => ({ range: { start, end } })

test('edits are applied in the order of the text', () => {
  const edits = [insertAt(11, '!'), replace(at(0, 5), 'Good'), remove(at(5, 6))]
  expect(applyEdits('Hello world', edits)).toBe('Goodworld!')
})

test('an edit that overlaps an earlier one is left for the next pass', () => {
  expect(applyEdits('abcdef', [replace(at(0, 3), 'X'), replace(at(2, 4), 'Y')])).toBe('Xdef')
})

test('insertions at one place keep their order', () => {
  expect(applyEdits('ab', [insertAt(1, '1'), insertAt(1, '2')])).toBe('a12b')
})

test('edits span from the first to the last, however many there are', () => {
  expect(spanOf([remove(at(7, 9)), insertAt(3, '!')])).toEqual({ start: 3, end: 9 })
  expect(spanOf(Array.from({ length: 300_000 }, (_, line) => insertAt(line + 1, ' ')))).toEqual({
    start: 1,
    end: 300_000,
  })
  expect(spanOf([])).toEqual({ start: 0, end: 0 })
})

test('no edits change nothing', () => {
  expect(applyEdits('abc', [])).toBe('abc')
})

/** Pieces of text that are kept or replaced in turn: from them both the input and the expected output follow. */
const pieces = fc.array(
  fc.record({ kept: fc.string(), removed: fc.string({ minLength: 1 }), added: fc.string() }),
)

test('edits that do not overlap are all applied, in whatever order they come', () => {
  fc.assert(
    fc.property(pieces, fc.string(), fc.nat(), (parts, tail, turn) => {
      let source = ''
      const edits: Edit[] = []
      for (const { kept, removed, added } of parts) {
        const start = source.length + kept.length
        source += kept + removed
        edits.push(replace(at(start, source.length), added))
      }
      const turned = [...edits.slice(turn % (edits.length + 1)), ...edits.slice(0, turn % (edits.length + 1))]
      const expected = parts.map(({ kept, added }) => kept + added).join('') + tail
      expect(applyEdits(source + tail, turned)).toBe(expected)
    }),
    { numRuns: 10_000 },
  )
})
