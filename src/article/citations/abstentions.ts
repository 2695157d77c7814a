import type { Abstention, Prose } from '../model.ts'
import type { Candidate } from './candidate.ts'

/** What is left unjudged needs this many traces: one or two are chance. */
const enough = 3

/** Say which ways of citing were seen and left unjudged. */
export function findAbstentions(
  prose: readonly Prose[],
  rejected: readonly Candidate[],
  context: { readonly isNumbered: boolean; readonly hasCitations: boolean },
): Abstention[] {
  const { isNumbered, hasCitations } = context
  return [
    findKeys(prose),
    isNumbered && !hasCitations ? findBareDigits(prose) : undefined,
    isNumbered && !hasCitations ? findUnclearNumbers(rejected) : undefined,
  ].filter(abstention => abstention !== undefined)
}

/** What the abstention of an article is about that cites by key. */
const byKey = 'citations by key'
const key = /\[[^[\]@\n]{0,20}@\w[\w:./-]{2,80}[^[\]\n]{0,200}\]/

/** Sources are cited by key, so that no number can be asked for. */
export const citesByKey = (abstentions: readonly Abstention[]): boolean =>
  abstentions.some(({ about }) => about === byKey)

function findKeys(prose: readonly Prose[]): Abstention | undefined {
  for (const block of prose) {
    const at = block.text.includes('@') ? block.text.search(key) : -1
    if (at >= 0)
      return {
        about: byKey,
        reason: 'Sources are cited by key, as in `[@smith2019]`, and the list is made elsewhere',
        range: block.toSource(at, at + 1),
      }
  }
  return undefined
}

/** A digit that touches the end of a word or sentence, where a raised number has lost its shape: `again.4 Then`. */
const markedDigit = /[.,;"”’)]\d{1,2}(?=[\s.,;]|$)/g
/** Looked for second: nearly every letter is small, and nearly no digit follows a mark. */
const smallBefore = /\p{Ll}[.,;"”’)]?$/u

function findBareDigits(prose: readonly Prose[]): Abstention | undefined {
  let found = 0
  for (const block of prose) {
    for (const { index } of block.text.matchAll(markedDigit)) {
      const letter = smallBefore.exec(block.text.slice(Math.max(0, index - 3), index))
      if (!letter || ++found < enough) continue
      const at = index - letter[0].length
      return {
        about: 'bare digits',
        reason: 'Numbers stand bare after words, as in `again.4`, and cannot be told from figures',
        range: block.toSource(at, at + 1),
      }
    }
  }
  return undefined
}

function findUnclearNumbers(rejected: readonly Candidate[]): Abstention | undefined {
  if (rejected.length < enough) return undefined
  const { form, range } = rejected[0]!
  return {
    about: `numbers in ${form} form`,
    reason: 'Numbers stand where citations could, but too few of them have an entry',
    range,
  }
}
