import { expect, test } from 'vitest'
import { decodeTrees, encodeNode, encodeWeight, sumTrees } from '../../../src/article/learned/trees.ts'

const signals = 100

test('a tree that is written is read again', () => {
  const nodes =
    encodeNode(signals, { split: 99 }) +
    encodeNode(signals, { leaf: 1.25 }) +
    encodeNode(signals, { split: 3 }) +
    encodeNode(signals, { leaf: -0.5 }) +
    encodeNode(signals, { leaf: 0 }) +
    encodeNode(signals, { leaf: 0.125 })
  const trees = decodeTrees({ base: -1, nodes }, signals)
  expect(trees.roots).toEqual([0, 5])
  expect([...trees.split]).toEqual([99, -1, 3, -1, -1, -1])
  const sum = (...given: number[]): number => {
    const bits = new Uint8Array(signals)
    for (const id of given) bits[id] = 1
    return sumTrees(trees, bits)
  }
  expect(sum(99)).toBeCloseTo(-1 + 1.25 + 0.125)
  expect(sum(99, 3)).toBeCloseTo(-1 + 1.25 + 0.125)
  expect(sum(3)).toBeCloseTo(-1 - 0.5 + 0.125)
  expect(sum()).toBeCloseTo(-1 + 0.125)
})

test('a leaf beyond what two characters hold is cut to the largest', () => {
  const valueOf = (leaf: number): number =>
    decodeTrees({ base: 0, nodes: encodeNode(signals, { leaf }) }, signals).value[0]!
  expect(valueOf(100)).toBe(valueOf(50))
  expect(valueOf(-100)).toBe(valueOf(-50))
  expect(valueOf(100)).toBeGreaterThan(4)
  expect(valueOf(-100)).toBeLessThan(-4)
})

test('every number of a signal is written in characters that need no escape', () => {
  for (let split = 0; split < 1000; split++) {
    const nodes = encodeNode(1000, { split }) + encodeNode(1000, { leaf: 0 }).repeat(2)
    expect(nodes).toMatch(/^[#-[\]-~]{6}$/)
    expect(decodeTrees({ base: 0, nodes }, 1000).split[0]).toBe(split)
  }
})

test('weights that are written are read again, and add to what the trees say', () => {
  const weights = [0.5, -0.25, 0, 100, -100].map(encodeWeight).join('')
  const trees = decodeTrees({ base: 1, nodes: encodeNode(5, { leaf: 2 }), weights }, 5)
  const [half, quarter, none, most, least] = trees.weights
  expect([half, quarter, none].map(weight => weight!.toFixed(3))).toEqual(['0.500', '-0.250', '0.000'])
  expect(most!).toBeGreaterThan(4)
  expect(least!).toBeLessThan(-4)
  expect(sumTrees(trees, Uint8Array.from([1, 1, 1, 0, 0]))).toBeCloseTo(1 + 2 + 0.5 - 0.25)
})
