import type { Reference } from '../model.ts'

/**
 * The items of ordered lists whose number an earlier item was given too. Markdown prints another number, and nobody can
 * tell which of the two a marker means. Lists in which every item has one number, `1.` `1.` `1.`, leave the counting to
 * Markdown.
 */
export function findTypedTwice(references: readonly Reference[], source: string): Reference[] {
  const typed = references.flatMap(reference => {
    const { form, labelRange } = reference
    return form === 'ordered' && labelRange
      ? [{ reference, number: Number(source.slice(labelRange.start, labelRange.end)) }]
      : []
  })
  const numbers = new Set<number>()
  const repeated = typed.filter(({ number }) => numbers.size === numbers.add(number).size)
  return numbers.size > 1 ? repeated.map(({ reference }) => reference) : []
}
