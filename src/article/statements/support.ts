// In: the sentences, citations and references of an article. Out: what supports each sentence. Next: weigh.ts, which
// takes it for a signal, and rules.
import { findAuthorYears } from '../citations/author-year.ts'
import type { Citation, Prose, Reference, StatementSupport } from '../model.ts'
import { createOverlapTest, lowerBound } from '../spans.ts'
import { inlinesWithin } from '../text/within-block.ts'
import type { BodySentence } from './body-sentences.ts'

/** What supports a sentence, and the markers among it. */
export interface StatementSupported {
  readonly support: StatementSupport
  readonly citations: readonly Citation[]
}

/** Find what supports each of some sentences, which are in order. Linear in the size of the text. */
export function findStatementSupport(
  sentences: readonly BodySentence[],
  prose: readonly Prose[],
  citations: readonly Citation[],
  references: readonly Reference[],
): StatementSupported[] {
  const own = groupByBlock(citations.filter(({ foreign }) => !foreign))
  const named = createOverlapTest(findAuthorYears(prose, references, new Set()).map(({ range }) => range))
  return sentences.map(({ prose: block, start, end }): StatementSupported => {
    const within = citationsWithin(own.get(block) ?? NONE, start, end)
    if (within.length > 0) return { support: 'marker', citations: within }
    if (named(block.toSource(start, end))) return { support: 'author-year', citations: NONE }
    const isLinked = inlinesWithin(block, start, end).some(
      ({ type, url }) => type === 'link' && isOutside(url),
    )
    return { support: isLinked ? 'link' : 'none', citations: NONE }
  })
}

const NONE: readonly Citation[] = []

function groupByBlock(citations: readonly Citation[]): Map<Prose, Citation[]> {
  const groups = new Map<Prose, Citation[]>()
  for (const citation of citations) {
    const group = groups.get(citation.prose)
    if (group) group.push(citation)
    else groups.set(citation.prose, [citation])
  }
  return groups
}

/** The citations of a block that start within some prose offsets. */
function citationsWithin(citations: readonly Citation[], start: number, end: number): readonly Citation[] {
  const firstFrom = (offset: number): number =>
    lowerBound(citations.length, index => citations[index]!.start >= offset)
  return citations.slice(firstFrom(start), firstFrom(end))
}

/** A link to another part of the same site names no source. */
const isOutside = (url: string | undefined): boolean => /^https?:\/\//i.test(url ?? '')
