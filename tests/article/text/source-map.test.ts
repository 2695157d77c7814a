import { expect, test } from 'vitest'
import { SourceMap } from '../../../src/article/text/source-map.ts'

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
