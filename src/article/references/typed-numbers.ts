import type { Reference } from '../model.ts'

/** Two items of a list that were given the same number. */
export interface TypedTwice {
  readonly first: Reference
  readonly second: Reference
  readonly number: number
}

/**
 * The items of ordered lists whose number an earlier item was given too. Markdown prints another number, and nobody can
 * tell which of the two a marker means. Lists in which every item has one number, `1.` `1.` `1.`, leave the counting to
 * Markdown.
 */
export function findTypedTwice(references: readonly Reference[], source: string): TypedTwice[] {
  const first = new Map<number, Reference>()
  const repeated: TypedTwice[] = []
  for (const reference of references) {
    const { form, labelRange } = reference
    if (form !== 'ordered' || !labelRange) continue
    const number = Number(source.slice(labelRange.start, labelRange.end))
    const earlier = first.get(number)
    if (earlier) repeated.push({ first: earlier, second: reference, number })
    else first.set(number, reference)
  }
  return first.size > 1 ? repeated : []
}
