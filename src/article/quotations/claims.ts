import type { Inline, Prose, Quotation, QuotationKind } from '../model.ts'
import { inlinesWithin, sentenceAt } from '../text/within-block.ts'

/**
 * The claims of an article as an editor counts them: the parts of one speech, `“…,” she said. “…”`, are one
 * claim, and so are a block quotation and the words in marks in it; in the order of the text and never empty.
 *
 * @param kinds further kinds of quotations that count as claims
 */
export function groupClaims(
  quotations: readonly Quotation[],
  kinds: readonly QuotationKind[] = [],
): Quotation[][] {
  const groups: Quotation[][] = []
  for (const quotation of quotations) {
    if ((quotation.kind !== 'claim' && !kinds.includes(quotation.kind)) || quotation.inside) continue
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
  return first === last
    ? hasLink(first, from, to)
    : hasLink(first, from, first.text.length) || hasLink(last, 0, to)
}

const isLink = ({ type }: Inline): boolean => type === 'link'

const hasLink = (prose: Prose, from: number, to: number): boolean =>
  inlinesWithin(prose, from, to).some(isLink)

/** What opens a callout of Obsidian, and its title: `[!quote] Ruth Bell`. */
const CALLOUT_HEAD = /^\[![\w-]{1,20}\][-+]?[^\n]{0,200}\n/

/** The first words of a quotation or a sentence, short enough for a message. */
export function firstWords({ text }: { readonly text: string }, longest = 28): string {
  const words = text
    .replace(CALLOUT_HEAD, '')
    .slice(0, 100)
    .replace(/[\s`\uFFFC]+/g, ' ')
    .replace(/^[\s"“”„‘’«»]+/, '')
    .trimEnd()
  if (words.length <= longest) return words.replace(/[,;:]$/, '')
  const cut = words.slice(0, longest)
  return `${cut.replace(/\s\S*$/, '').replace(/[\uD800-\uDBFF]$/, '')} …`
}
