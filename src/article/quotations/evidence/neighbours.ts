import type { Spot } from './spot.ts'
import { type Say, sayLeast } from './signal.ts'

const cuts = [0.1, 0.25, 0.5, 0.75, 0.9] as const
const least = (say: Say, name: string, value: number): void => sayLeast(say, name, value, ...cuts)
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length

/** What the first judgement of the quotations around says about one. */
export function neighbourSignals(
  spots: readonly Spot[],
  p: readonly (number | undefined)[],
  at: number,
  say: Say,
): void {
  const own = spots[at]!
  const judged = (i: number): boolean => p[i] !== undefined && spots[i]!.words > 3
  const find = (step: number): number => {
    for (let i = at + step; i >= 0 && i < spots.length; i += step)
      if (p[i] !== undefined && spots[i]!.outer !== at && i !== own.outer) return i
    return -1
  }
  for (const [name, step] of [
    ['prev', -1],
    ['next', 1],
  ] as const) {
    const i = find(step)
    if (i < 0) continue
    const other = spots[i]!
    const gap = step < 0 ? own.first - other.last : other.first - own.last
    const near = gap <= 0 ? 'block' : gap <= 1 ? 'next' : gap <= 3 ? 'near' : 'far'
    if (near !== 'far') least(say, `2.${name}.${near}`, p[i]!)
    if (near !== 'far' && other.block === own.block) least(say, `2.${name}.alike`, p[i]!)
  }
  const group = (name: string, of: (i: number) => boolean): void => {
    const values: number[] = []
    for (let i = 0; i < spots.length; i++) if (i !== at && judged(i) && of(i)) values.push(p[i]!)
    if (values.length === 0) return say(`2.${name}.none`)
    least(say, `2.${name}.mean`, mean(values))
    least(say, `2.${name}.max`, Math.max(...values))
    if (values.length >= 3) least(say, `2.${name}.mean3`, mean(values))
  }
  group('style', i => spots[i]!.block === own.block)
  group('all', () => true)
  group('section', i => spots[i]!.section === own.section)
  if (own.list >= 0) group('list', i => spots[i]!.list === own.list)
  group('paragraph', i => spots[i]!.first === own.first && !spots[i]!.block)
  if (own.outer >= 0 && p[own.outer] !== undefined) least(say, '2.outer', p[own.outer]!)
  if (own.block) group('inner', i => spots[i]!.outer === at)
  const z = p[at]!
  for (const cut of [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95])
    if (z >= cut) say(`2.own>=${cut}`)
}
