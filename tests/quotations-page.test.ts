import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { model } from '../src/article/quotations/evidence/model.ts'

const page = readFileSync(new URL('../docs/quotations.md', import.meta.url), 'utf8')
const signals = model.signals.split('\n')
const families = [...page.matchAll(/^\| [\w ]+ \| (`[\w.`, ]+`) \| .* \| `([^`]+)`: .* \|$/gm)].map(
  ([, starts, example]) => ({
    starts: [...starts!.matchAll(/`([^`]+)`/g)].map(([, start]) => start!),
    example: example!,
  }),
)

const isIn = (signal: string, starts: readonly string[]): boolean =>
  starts.some(start => signal.startsWith(start) && /^(?:$|[.=>])/.test(signal.slice(start.length)))

test('every signal that the judge knows belongs to a family of the page', () => {
  expect(families).toHaveLength(11)
  expect(signals.filter(signal => !families.some(({ starts }) => isIn(signal, starts)))).toEqual([])
})

test('the examples are signals of their families', () => {
  const wrong = families.filter(({ starts, example }) => !isIn(example, starts) || !signals.includes(example))
  expect(wrong).toEqual([])
})
