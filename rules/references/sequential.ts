import type { Reference, ReferenceList } from '../../src/article/model.ts'
import { defineRule, type Finding } from '../../src/core/rule.ts'

export default defineRule({
  summary: 'The numbers of a reference list count up without a gap',
  severity: 'warning',

  *check({ convention, referenceLists, source }) {
    if (!convention.judged) return
    let last = 0
    for (const { references } of referenceLists.filter(isNumbered)) {
      const numbered = references.filter(({ label }) => label !== undefined && Number(label) >= 0)
      if (Number(numbered[0]!.label) <= 1) last = Number(numbered[0]!.label) - 1
      if (!countsUp(numbered, last)) yield* findBreaks(numbered, last)
      const misprinted = findMisprinted(numbered, source)
      if (misprinted) yield misprinted
      last = Number(numbered.at(-1)!.label)
    }
  },
})

/** Footnotes are numbered anew when they are shown, and link definitions are never shown. */
const isNumbered = ({ references, furtherReading }: ReferenceList): boolean =>
  !furtherReading &&
  references.some(({ label, form }) => form !== 'footnote' && form !== 'definition' && Number(label) >= 0)

/** Nearly all lists do. */
function countsUp(references: readonly Reference[], before: number): boolean {
  let last = before
  return references.every(({ label }) => Number(label) === ++last)
}

/**
 * Numbers that are missing, and numbers in the wrong place. `before` is the number before the list. A number that is
 * repeated belongs to `references/unique-label`.
 */
function* findBreaks(references: readonly Reference[], before: number): Generator<Finding> {
  const all = new Set(references.map(({ label }) => Number(label)))
  const seen = new Set<number>()
  let last = before
  for (const reference of references) {
    const number = Number(reference.label)
    if (seen.has(number)) continue
    seen.add(number)
    const missing = findMissing(last + 1, number, all)
    if (number < last) yield unexpected(reference, last, 'the entries in order')
    else if (missing !== undefined) yield unexpected(reference, last, `\`${missing}\``)
    last = Math.max(last, number)
  }
}

const unexpected = (reference: Reference, last: number, expected: string): Finding => ({
  at: placeOf(reference),
  message: `Unexpected entry \`${reference.label}\`${last > 0 ? ` after \`${last}\`` : ' at the start'}, expected ${expected}`,
})

/** The first number from `from` up to `to` that the list does not have anywhere. */
function findMissing(from: number, to: number, all: ReadonlySet<number>): number | undefined {
  for (let number = from; number < to; number++) if (!all.has(number)) return number
  return undefined
}

/**
 * The first item whose typed number is not the one that Markdown prints. Lists in which every item has the same
 * number (`1.` `1.` `1.`) are meant to be numbered by Markdown.
 */
function findMisprinted(references: readonly Reference[], source: string): Finding | undefined {
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
  message: `Unexpected number \`${typed}\`, which Markdown prints as \`${item.label}\`, expected \`${item.label}\``,
})

const placeOf = ({ labelRange, range }: Reference) => ({ range: labelRange ?? range })
