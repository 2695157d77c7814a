import { describe, expect, it, test } from 'vitest'
import { model } from '../../../../src/article/quotations/evidence/model.ts'
import { type SignalGroup, signalTable } from '../../../../src/article/quotations/evidence/signal-table.ts'
import { signalsOfExample } from './collect-signals.ts'
import { moreExamples } from './more-examples.ts'

const nameOf = (signal: string): string => /^.*?(?=>?=|$)/.exec(signal)![0]

const covers = (pattern: string, signal: string): boolean =>
  pattern.endsWith('*') ? signal.startsWith(pattern.slice(0, -1)) : nameOf(signal) === pattern

const familiesOf = (signal: string): string[] =>
  signalTable
    .filter(({ signals }) => signals.some(pattern => covers(pattern, signal)))
    .map(({ name }) => name)

describe.each(signalTable)('$name', ({ name, example, inFavour, against, says, why }) => {
  it('says what for, and why', () => {
    expect(says).not.toBe('')
    expect(why).toMatch(/^[A-Z“].+\.$/)
    expect(familiesOf(example)).toEqual([name])
  })
  it('is given by the example in favour', () => {
    expect([...signalsOfExample(inFavour)]).toContain(example)
  })
  it('is not given by the example against', () => {
    expect([...signalsOfExample(against)]).not.toContain(example)
  })
})

describe('further signals', () => {
  it.each(moreExamples)('%s', (signal, article, quotation) => {
    expect([...signalsOfExample({ article, quotation })]).toContain(signal)
  })
})

const shipped = model.signals.split('\n')
const seen = [
  ...new Set([
    ...moreExamples.map(([signal]) => signal),
    ...signalTable.flatMap(({ inFavour, against }) => [
      ...signalsOfExample(inFavour),
      ...signalsOfExample(against),
    ]),
  ]),
]

test('each signal of the shipped judge is in one family', () => {
  expect(shipped.filter(signal => familiesOf(signal).length !== 1)).toEqual([])
})

test('each signal that an example gives is in one family', () => {
  expect(seen.filter(signal => familiesOf(signal).length !== 1)).toEqual([])
})

test('each name of a family is the name of a signal', () => {
  const known = [...shipped, ...seen]
  const unknown = signalTable
    .flatMap(({ signals }) => signals)
    .filter(pattern => !known.some(signal => covers(pattern, signal)))
  expect(unknown).toEqual([])
})

test('the table goes from the words outwards', () => {
  const order: SignalGroup[] = ['words', 'around', 'speaker', 'block', 'article', 'neighbours', 'heuristics']
  expect([...new Set(signalTable.map(({ group }) => group))]).toEqual(order)
  const places = signalTable.map(({ group }) => order.indexOf(group))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('no two families have one name', () => {
  const names = signalTable.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})
