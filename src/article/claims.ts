import type { Inline, Prose } from './prose.ts'
import type { Quotation } from './quotations.ts'
import { sentenceAt } from './sentence-at.ts'

/**
 * The claims of an article as an editor counts them: the parts of one speech, `“…,” she said. “…”`, are one
 * claim, in the order of the text and never empty.
 */
export function groupClaims(quotations: readonly Quotation[]): Quotation[][] {
  const groups: Quotation[][] = []
  for (const quotation of quotations) {
    if (quotation.kind !== 'claim') continue
    const group = groups.at(-1)
    if (group && quotation.continues) group.push(quotation)
    else groups.push([quotation])
  }
  return groups
}

/** Whether a link stands in the sentence of a quotation, or anywhere in a block quotation. */
export function isLinked({ block, prose, start, end }: Quotation): boolean {
  if (block) return prose.some(({ inlines }) => inlines.some(isLink))
  const [first, last] = [prose[0]!, prose.at(-1)!]
  const from = sentenceAt(first.sentences, start).start
  const to = sentenceAt(last.sentences, end - 1).end
  return first === last ? hasLink(first, from, to) : hasLink(first, from, first.text.length) || hasLink(last, 0, to)
}

const isLink = ({ type }: Inline): boolean => type === 'link'

/** Inlines are in order of their start, so that those before the sentence need not be looked at. */
function hasLink({ inlines }: Prose, from: number, to: number): boolean {
  let low = 0
  let high = inlines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (inlines[middle]!.start < from) low = middle + 1
    else high = middle
  }
  for (; low < inlines.length && inlines[low]!.start < to; low++) if (isLink(inlines[low]!)) return true
  return false
}

/** The first words of a quotation, short enough for a message. */
export function firstWords({ text }: Quotation, longest = 28): string {
  const words = text.slice(0, 100).replace(/[\s`\uFFFC]+/g, ' ').trim()
  if (words.length <= longest) return words.replace(/[,;:]$/, '')
  const cut = words.slice(0, longest)
  return `${cut.replace(/\s\S*$/, '').replace(/[\uD800-\uDBFF]$/, '')} …`
}
