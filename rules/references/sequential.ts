import type { Article, Reference, ReferenceList } from '../../src/article/model.ts'
import { findTypedTwice } from '../../src/article/references/typed-numbers.ts'
import { lowerBound } from '../../src/article/spans.ts'
import { defineRule, type Finding } from '../../src/core/rule.ts'

export default defineRule({
  summary: 'The numbers of a reference list count up without a gap',
  severity: 'warning',

  *check(article) {
    const { convention, referenceLists, source } = article
    if (!convention.judged) return
    let last = 0
    for (const { references } of referenceLists.filter(isNumbered)) {
      const numbered = references.filter(({ label }) => label !== undefined && Number(label) >= 0)
      if (Number(numbered[0]!.label) <= 1) last = Number(numbered[0]!.label) - 1
      else if (last === 0 && isPartOfSeries(numbered[0]!, article)) last = Number(numbered[0]!.label) - 1
      if (!countsUp(numbered, last)) yield* findBreaks(numbered, last, article)
      const misprinted = findMisprinted(numbered, source)
      if (misprinted) yield misprinted
      yield* findMistyped(numbered, article)
      last = Number(numbered.at(-1)!.label)
    }
  },
})

/** Footnotes are numbered anew when they are shown, and link definitions are never shown. */
const isNumbered = ({ references, furtherReading }: ReferenceList): boolean =>
  !furtherReading &&
  references.some(({ label, form }) => form !== 'footnote' && form !== 'definition' && Number(label) >= 0)

/** From so many on, a first number is no slip. */
const seriesStart = 10

/** An article may be the second part of a series, with numbers that go on: then it cites none of the first part. */
const isPartOfSeries = ({ label }: Reference, { citations }: Article): boolean =>
  Number(label) >= seriesStart &&
  citations.every(citation => citation.labels.every(cited => !(Number(cited.label) < Number(label))))

/** Nearly all lists do. */
function countsUp(references: readonly Reference[], before: number): boolean {
  let last = before
  return references.every(({ label }) => Number(label) === ++last)
}

/**
 * The entries out of place, and numbers that are missing. In place are the entries of the longest run that counts up, so
 * that one slip is one finding. `before` is the number before the list. A number that is repeated belongs to
 * `references/unique-label`.
 */
function* findBreaks(references: readonly Reference[], before: number, article: Article): Generator<Finding> {
  const numbers = new Map<number, Reference>()
  for (const reference of references) {
    const number = Number(reference.label)
    if (!numbers.has(number)) numbers.set(number, reference)
  }
  const inPlace = longestRun([...numbers.keys()])
  let last = before
  let filled = 0
  for (const [number, reference] of numbers) {
    const isInPlace = inPlace.has(number)
    const missing = isInPlace
      ? findMissing(Math.max(last, filled) + 1, number, numbers)
      : findGap(last, inPlace, numbers)
    if (missing !== undefined) yield reportGap(reference, last, missing)
    else if (!isInPlace) yield reportOrder(number, last, inPlace, numbers, article)
    if (isInPlace) last = number
    else if (missing !== undefined) filled = missing
  }
}

/**
 * Where a number is typed twice, Markdown's own say nothing of the order that was meant, and the typed ones do: the
 * entries out of place among them.
 */
function* findMistyped(references: readonly Reference[], article: Article): Generator<Finding> {
  if (findTypedTwice(references, article.source).length === 0) return
  const numbers = new Map<number, Reference>()
  for (const reference of references) {
    const { form, labelRange } = reference
    if (form !== 'ordered' || !labelRange) continue
    const number = Number(article.source.slice(labelRange.start, labelRange.end))
    if (!numbers.has(number)) numbers.set(number, reference)
  }
  const inPlace = longestRun([...numbers.keys()])
  let last = 0
  for (const number of numbers.keys()) {
    if (inPlace.has(number)) last = number
    else yield reportOrder(number, last, inPlace, numbers, article)
  }
}

/** The longest run of numbers that count up, whatever stands between them; of several, the one of the smallest. */
function longestRun(numbers: readonly number[]): Set<number> {
  const ends: number[] = []
  const before = new Map<number, number | undefined>()
  for (const number of numbers) {
    const at = lowerBound(ends.length, index => ends[index]! > number)
    before.set(number, ends[at - 1])
    ends[at] = number
  }
  const run = new Set<number>()
  for (let number = ends.at(-1); number !== undefined; number = before.get(number)) run.add(number)
  return run
}

/** The number that an entry out of place should have: the one after the last, when no other entry has it. */
const findGap = (
  last: number,
  inPlace: ReadonlySet<number>,
  all: ReadonlyMap<number, Reference>,
): number | undefined =>
  !all.has(last + 1) && [...inPlace].some(number => number > last + 1) ? last + 1 : undefined

const reportGap = (reference: Reference, last: number, missing: number): Finding => ({
  at: placeOf(reference),
  message: `There is no entry ${missing} ${last > 0 ? `between ${last} and` : 'before'} ${reference.label}. Add it, or correct the numbers`,
})

/** An entry belongs behind the one in place with the next smaller number, or else before the first. */
function reportOrder(
  number: number,
  last: number,
  inPlace: ReadonlySet<number>,
  all: ReadonlyMap<number, Reference>,
  { locate }: Article,
): Finding {
  const sorted = [...inPlace].toSorted((a, b) => a - b)
  const smaller = sorted.findLast(each => each < number)
  const neighbour = smaller ?? sorted[0]!
  const { range } = placeOf(all.get(neighbour)!)
  const place = last > 0 ? `after entry ${last}` : 'first'
  const side = smaller === undefined ? 'before' : 'after'
  return {
    at: placeOf(all.get(number)!),
    message: `Entry ${number} comes ${place}. Put it ${side} entry ${neighbour}, on line ${locate(range.start).line}`,
    related: [{ range, message: `Entry ${neighbour}` }],
  }
}

/** The first number from `from` up to `to` that the list does not have anywhere. */
function findMissing(from: number, to: number, all: ReadonlyMap<number, Reference>): number | undefined {
  for (let number = from; number < to; number++) if (!all.has(number)) return number
  return undefined
}

/**
 * The first item whose typed number is not the one that Markdown prints. Lists in which every item has the same
 * number (`1.` `1.` `1.`) are meant to be numbered by Markdown, and a number typed twice belongs to
 * `references/unique-label`.
 */
function findMisprinted(references: readonly Reference[], source: string): Finding | undefined {
  if (findTypedTwice(references, source).length > 0) return undefined
  let first: number | undefined
  let isVaried = false
  let misprinted: { readonly item: Reference; readonly typed: number } | undefined
  for (const item of references) {
    if (item.form !== 'ordered' || !item.labelRange) continue
    const typed = Number(source.slice(item.labelRange.start, item.labelRange.end))
    first ??= typed
    if (typed !== first) isVaried = true
    if (Number(item.label) !== typed) misprinted ??= { item, typed }
    if (isVaried && misprinted) return describeMisprint(misprinted.item, misprinted.typed)
  }
  return undefined
}

const describeMisprint = (item: Reference, typed: number): Finding => ({
  at: placeOf(item),
  message: `This entry is numbered ${typed}, but will be shown as ${item.label}. Correct the number, or the entries before it`,
})

const placeOf = ({ labelRange, range }: Reference) => ({ range: labelRange ?? range })
