// From the entries of one list to the same with the items that hold nothing, `5.`, of which no prose tells. `drafts.ts` builds
// the list next.

import type { Container, Range } from '../model.ts'
import type { Draft } from './drafts.ts'

/** The number of an item and nothing behind it. */
const onlyNumber = /^[ \t>]*(\d{1,9})[.)][ \t]*$/gm

/**
 * Add the items of numbered lists that hold nothing, each where it stands. Without them a number that is there would
 * count as missing.
 */
export function addEmptyItems(drafts: readonly Draft[], source: string): readonly Draft[] {
  if (!drafts.some(({ form }) => form === 'ordered')) return drafts
  const all: Draft[] = []
  let before: Container | undefined
  for (const draft of drafts) {
    const item = itemOf(draft)
    if (item) {
      if (before && before.parent !== item.parent) all.push(...readEmpty(before, undefined, source))
      all.push(...readEmpty(before?.parent === item.parent ? before : undefined, item, source))
      before = item
    }
    all.push(draft)
  }
  if (before) all.push(...readEmpty(before, undefined, source))
  return all
}

/** The item that an entry is made of. */
function itemOf({ form, parts, range }: Draft): Container | undefined {
  if (form !== 'ordered') return undefined
  let container = parts[0]?.prose.container
  while (container && !(container.type === 'listItem' && container.range.start === range.start))
    container = container.parent
  return container
}

/** The empty items between two items of a list, before the first of it or after its last. */
function readEmpty(before: Container | undefined, after: Container | undefined, source: string): Draft[] {
  const { start = 1, range } = (before ?? after)!.parent!
  const first = before ? before.index + 1 : 0
  if (after?.index === first) return []
  const from = before ? before.range.end : range.start
  const numbers = findNumbers(source.slice(from, after ? after.range.start : range.end), from)
  // Where their number does not fit, something else stands between.
  if (after && numbers.length !== after.index - first) return []
  return numbers.map((labelRange, i) => ({
    label: String(start + first + i),
    labelRange,
    form: 'ordered',
    parts: [],
    range: { start: labelRange.start, end: labelRange.end + 1 },
  }))
}

/** The places of the numbers, in the source. */
const findNumbers = (text: string, from: number): Range[] =>
  Array.from(text.matchAll(onlyNumber), ({ index, 0: line, 1: number }) => {
    const start = from + index + line.indexOf(number!)
    return { start, end: start + number!.length }
  })
