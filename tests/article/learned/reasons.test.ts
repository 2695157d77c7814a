import { expect, test } from 'vitest'
import { findReasons } from '../../../src/article/learned/reasons.ts'
import { decodeTrees, encodeNode } from '../../../src/article/learned/trees.ts'

const names = ['for', 'against', 'tiny', 'unused', 'left out']
const node = (split: number, leaf: number): string =>
  encodeNode(names.length, { split }) +
  encodeNode(names.length, { leaf }) +
  encodeNode(names.length, { leaf: 0 })
const trees = decodeTrees(
  { base: 0, nodes: node(0, 1) + node(1, -2) + node(2, 0.01) + node(4, 3) },
  names.length,
)

test('the weightiest first, with their signs; what moves nothing and what nobody answers for is left out', () => {
  const given = Uint8Array.from([1, 1, 1, 0, 1])
  const reasons = findReasons(names, given, signal => (signal === 'left out' ? undefined : trees))
  expect(reasons).toEqual([
    { signal: 'against', weight: -2 },
    { signal: 'for', weight: 1 },
  ])
  expect([...given]).toEqual([1, 1, 1, 0, 1])
})
