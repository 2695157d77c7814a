// From the blocks of an article without any other marker to raised numbers that have lost their shape, as text copied from
// a page has them: `again.4 Then`. `judge-candidates.ts` takes them for markers where the list bears them out.

import type { Prose } from '../model.ts'
import { type Candidate, placeLabels } from './candidate.ts'
import { findLabels } from './labels.ts'
import type { ReferenceIndex } from './reference-index.ts'
import { resolvesAll } from './schemes.ts'

/** Digits that touch a mark or a word on their left, and on their right the end of a word: `well.”1`, `rigidly2,3`. */
const touching = /(?<=[.,;:!?"”’»)]|\p{Ll})\d{1,2}(?:[,–-]\d{1,2}){0,4}(?=[\s.,;:)\uFFFC]|$)/gu
/** A word or the end of a sentence, not a code such as `q10`, and not `fig.2`. */
const afterWord = /\p{Ll}{3}$|\p{Ll}[)"”’»]?[.,;:!?]?["”’»)]?$/u
const abbreviated =
  /(?:^|[^\p{L}])(?:figs?|nos?|nr|vols?|pp?|eqs?|ch|secs?|tabs?|art|ver|v|ca?|approx|app|ref|vs)\.$/iu

/** How much of the text before the digits is looked at. */
const reach = 12

/** Find the digits in a block that may be raised numbers without their shape. */
function findBareDigits(prose: Prose): Candidate[] {
  const found: Candidate[] = []
  if (prose.kind === 'heading') return found
  for (const { 0: written, index: start } of prose.text.matchAll(touching)) {
    const before = prose.text.slice(Math.max(0, start - reach), start)
    if (!afterWord.test(before) || abbreviated.test(before)) continue
    const end = start + written.length
    const labels = placeLabels(findLabels(prose.text, start, end), prose)
    const range = prose.toSource(start, end)
    found.push({
      form: 'superscript',
      notation: 'bare',
      prose,
      start,
      end,
      range,
      labels,
      url: undefined,
      resolved: false,
    })
  }
  return found
}

/** How many of the digits have an entry, and how many entries are met, where they are markers. */
const mostOfDigits = 0.8
const mostOfEntries = 0.5
const fewestLabels = 2

/** Whether digits follow a punctuation mark, as in `again.4`: after a word, `omega3`, they are often part of its name. */
export const isAfterMark = ({ prose, start }: Candidate): boolean =>
  !/\p{L}/u.test(prose.text.charAt(start - 1))

/** `well.”1`: no figure stands right behind quoted words. */
const isAfterQuotation = ({ prose, start }: Candidate): boolean => /["”’»]/.test(prose.text.charAt(start - 1))

/** Whether the list bears out that bare digits are markers: nearly all lead to an entry, and most entries are met. */
export function areMarkers(bare: readonly Candidate[], { largest }: ReferenceIndex): boolean {
  if (!bare.some(isAfterMark)) return false
  if (largest === 1) return bare.every(({ resolved }) => resolved) && bare.some(isAfterQuotation)
  const resolved = bare.filter(candidate => candidate.resolved)
  const met = new Set(resolved.flatMap(({ labels }) => labels.map(({ first }) => first)))
  return (
    met.size >= fewestLabels &&
    resolved.length >= bare.length * mostOfDigits &&
    met.size >= largest * mostOfEntries
  )
}

/** All bare digits of an article. */
export const collectBareDigits = (body: readonly Prose[], index: ReferenceIndex): Candidate[] =>
  body.flatMap(findBareDigits).map(candidate => ({ ...candidate, resolved: resolvesAll(candidate, index) }))
