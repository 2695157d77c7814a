import { expect, test } from 'vitest'
import { mapLines, SourceMap } from '../../../src/article/text/source-map.ts'

test('verbatim text maps one to one, anything else as a whole', () => {
  const map = new SourceMap()
  map.add(3, 10, 13)
  map.add(2, 13, 15)
  map.add(1, 15, 20)
  map.add(0, 20, 30)
  map.add(2, 40, 42)
  expect(map.toSource(0, 5)).toEqual({ start: 10, end: 15 })
  expect(map.toSource(4, 6)).toEqual({ start: 14, end: 20 })
  expect(map.toSource(5, 5)).toEqual({ start: 15, end: 15 })
  expect(map.toSource(6, 7)).toEqual({ start: 40, end: 41 })
  expect(map.toSource(8, 8)).toEqual({ start: 42, end: 42 })
})

test('text without a source maps to the start', () => {
  expect(new SourceMap().toSource(0, 5)).toEqual({ start: 0, end: 0 })
})

test('an empty line that the source has not has no place, and no line ends behind its own', () => {
  const source = 'a\nb c'
  const map = mapLines('a\n\nb c', source, { start: 0, end: 5 })
  expect(map.toSource(3, 6)).toEqual({ start: 2, end: 5 })
  expect(map.toSource(0, 6)).toEqual({ start: 0, end: 5 })
  // A line that is not there at all keeps to the place that it may have come from.
  expect(mapLines('a\nlonger than b', source, { start: 0, end: 5 }).toSource(2, 15).end).toBeLessThanOrEqual(
    5,
  )
})
