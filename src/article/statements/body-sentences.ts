// In: the blocks of an article, its lists and its quotations. Out: the sentences in which the article speaks itself.
// Next: evidence.ts.
import type { Prose, Quotation, ReferenceList } from '../model.ts'
import { enclosing } from '../text/containers.ts'

/** A sentence of running text, an item or a cell. */
export interface BodySentence {
  readonly prose: Prose
  /** Prose offsets. */
  readonly start: number
  readonly end: number
  /** Its text, with quoted words reduced to `“␣”`. */
  readonly text: string
  /** Of its letters, how many are quoted, 0 to 1. */
  readonly quoted: number
}

/** Shorter quotations are terms, and words of the sentence as any others. */
const shortTerm = 24
/** Shorter sentences state nothing. */
const shortest = 12

/** The sentences that can state something in the article's own voice, in order. */
export function findBodySentences(
  prose: readonly Prose[],
  lists: readonly ReferenceList[],
  quotations: readonly Quotation[],
): BodySentence[] {
  const apart = findBlocksApart(lists, quotations)
  const quotedIn = groupByBlock(quotations)
  return prose.flatMap(block => {
    if (block.kind === 'heading' || apart.has(block) || enclosing(block, 'footnoteDefinition')) return []
    return block.sentences
      .filter(({ start, end }) => end - start >= shortest)
      .map(({ start, end }) => ({
        prose: block,
        start,
        end,
        ...takeQuotedOut(block, start, end, quotedIn.get(block)),
      }))
      .filter(({ quoted }) => quoted < 0.6)
  })
}

/** Entries of reference lists with what heads them, and the words of others in block quotations. */
function findBlocksApart(lists: readonly ReferenceList[], quotations: readonly Quotation[]): Set<Prose> {
  const apart = new Set<Prose>()
  for (const { heading, references } of lists) {
    if (heading) apart.add(heading)
    for (const { prose } of references) for (const block of prose) apart.add(block)
  }
  for (const { block, kind, prose } of quotations)
    if (block && (kind === 'claim' || kind === 'testimonial')) for (const each of prose) apart.add(each)
  return apart
}

function groupByBlock(quotations: readonly Quotation[]): Map<Prose, Quotation[]> {
  const groups = new Map<Prose, Quotation[]>()
  for (const quotation of quotations) {
    if (quotation.block) continue
    for (const block of quotation.prose) {
      const group = groups.get(block)
      if (group) group.push(quotation)
      else groups.set(block, [quotation])
    }
  }
  return groups
}

function takeQuotedOut(
  block: Prose,
  start: number,
  end: number,
  quotations: readonly Quotation[] = [],
): Pick<BodySentence, 'text' | 'quoted'> {
  let text = ''
  let at = start
  let quoted = 0
  for (const quotation of quotations) {
    const from = Math.max(at, quotation.prose[0] === block ? quotation.start : 0)
    const to = Math.min(end, quotation.prose.at(-1) === block ? quotation.end : block.text.length)
    if (to <= from || to - from <= shortTerm) continue
    text += `${block.text.slice(at, from)}“␣”`
    quoted += to - from
    at = to
  }
  return { text: text + block.text.slice(at, end), quoted: quoted / (end - start) }
}
