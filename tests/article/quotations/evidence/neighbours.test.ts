import { expect, test } from 'vitest'
import { neighbourSignals } from '../../../../src/article/quotations/evidence/neighbours.ts'
import type { Spot } from '../../../../src/article/quotations/evidence/spot.ts'

const spot = (first: number, more: Partial<Spot> = {}): Spot => ({
  block: false,
  first,
  last: first,
  list: -1,
  section: -1,
  outer: -1,
  words: 8,
  ...more,
})

function signalsAt(at: number, spots: readonly Spot[], odds: readonly (number | undefined)[]): string[] {
  const found: string[] = []
  neighbourSignals(spots, odds, at, (name, value) =>
    found.push(value === undefined ? name : `${name}=${value}`),
  )
  return found
}
const named = (signals: readonly string[], name: string): string[] =>
  signals.filter(signal => signal.startsWith(name))

test.each([
  [0, 'block'],
  [1, 'next'],
  [3, 'near'],
])('%i blocks on is %s', (gap, name) => {
  const spots = [spot(0), spot(gap)]
  expect(named(signalsAt(0, spots, [0.3, 0.6]), '2.next.')).toEqual([
    ...[0.1, 0.25, 0.5].map(cut => `2.next.${name}>=${cut}`),
    ...[0.1, 0.25, 0.5].map(cut => `2.next.alike>=${cut}`),
  ])
  expect(named(signalsAt(1, spots, [0.2, 0.6]), '2.prev.')).toEqual([
    `2.prev.${name}>=0.1`,
    '2.prev.alike>=0.1',
  ])
})

test('one far away says nothing as a neighbour, only as one of all', () => {
  const signals = signalsAt(0, [spot(0), spot(4)], [0.3, 0.6])
  expect(named(signals, '2.next.')).toEqual([])
  expect(signals).toContain('2.all.max>=0.5')
})

test('one that its place decided is passed over', () => {
  const signals = signalsAt(0, [spot(0), spot(0), spot(1)], [0.3, undefined, 0.6])
  expect(named(signals, '2.next.block')).toEqual([])
  expect(signals).toContain('2.next.next>=0.5')
})

test('a block and words in marks are not alike', () => {
  const signals = signalsAt(0, [spot(0), spot(1, { block: true })], [0.3, 0.6])
  expect(signals).toContain('2.next.next>=0.5')
  expect(named(signals, '2.next.alike')).toEqual([])
  expect(signals).toContain('2.style.none')
})

test('short quotations do not count for the whole', () => {
  expect(signalsAt(0, [spot(0), spot(5, { words: 3 })], [0.3, 0.9])).toContain('2.all.none')
})

test('a mean of three is told apart from one of fewer', () => {
  const of = (count: number): string[] =>
    signalsAt(
      0,
      Array.from({ length: count + 1 }, (_, n) => spot(9 * n)),
      Array(count + 1).fill(0.6),
    )
  expect(named(of(2), '2.all.mean3')).toEqual([])
  expect(named(of(3), '2.all.mean3')).toEqual(['2.all.mean3>=0.1', '2.all.mean3>=0.25', '2.all.mean3>=0.5'])
})

test('a list and a section speak for their own', () => {
  const spots = [
    spot(1, { list: 7, section: 0 }),
    spot(20, { list: 7, section: 0 }),
    spot(30, { list: 9, section: 8 }),
  ]
  const signals = signalsAt(0, spots, [0.3, 0.6, 0.95])
  expect(named(signals, '2.list.max')).toEqual(['2.list.max>=0.1', '2.list.max>=0.25', '2.list.max>=0.5'])
  expect(signals).not.toContain('2.section.max>=0.75')
  expect(signals).toContain('2.all.max>=0.9')
})

test('a quotation around is no neighbour of what it holds', () => {
  const spots = [spot(0, { block: true }), spot(0, { outer: 0 })]
  const inner = signalsAt(1, spots, [0.6, 0.3])
  expect(named(inner, '2.prev.')).toEqual([])
  expect(named(inner, '2.outer')).toEqual(['2.outer>=0.1', '2.outer>=0.25', '2.outer>=0.5'])
  const outer = signalsAt(0, spots, [0.6, 0.3])
  expect(named(outer, '2.next.')).toEqual([])
  expect(named(outer, '2.inner.max')).toEqual(['2.inner.max>=0.1', '2.inner.max>=0.25'])
})

test('its own odds are handed on', () => {
  expect(named(signalsAt(0, [spot(0)], [0.12]), '2.own')).toEqual(['2.own>=0.05', '2.own>=0.1'])
})
