// An article comes in; what a report says of it beside findings goes out: what was read, and what was left unjudged.
import type { Article, Point } from '../article/model.ts'
import { groupClaims } from '../article/quotations/claims.ts'
import { isSupported } from '../article/quotations/quotations.ts'
import { findLinkedReferences } from '../article/references/linked-references.ts'

/** What a report says of an article beside findings. Nothing is known of a file that could not be read. */
export interface ArticleNotes {
  readonly seen?: Seen
  /** Left out when all was judged. */
  readonly unjudged?: readonly Unjudged[]
}

/** How much was read in an article, whatever rules say of it. */
export interface Seen {
  readonly quotations: number
  /** Claims as an editor counts them: the parts of one speech are one claim. */
  readonly claims: number
  /** Claims with a citation where a reader looks for it. */
  readonly citedClaims: number
  /** Markers, such as `[1, 2]`. */
  readonly citations: number
  readonly references: number
  /** Entries that a marker means, or whose source the text links to. */
  readonly citedReferences: number
}

/** Something that no rule judged, and why. */
export interface Unjudged {
  /** What was left, such as `citations by author and year`. */
  readonly about: string
  /** Why, as a sentence without a full stop, with an example of the article's own. */
  readonly reason: string
  /** The first place that told. */
  readonly start: Point
  /** Exclusive. */
  readonly end: Point
}

/** Count what was read in an article, and say what was left unjudged. */
export function noteArticle(article: Article): ArticleNotes {
  const { quotations, citations, references, referenceLists, links, abstentions, locate } = article
  const claims = groupClaims(quotations)
  const linked = findLinkedReferences(referenceLists, links)
  const seen = {
    quotations: quotations.length,
    claims: claims.length,
    citedClaims: claims.filter(claim => claim.some(isSupported)).length,
    citations: citations.length,
    references: references.length,
    citedReferences: references.filter(each => each.citations.length > 0 || linked.has(each)).length,
  }
  if (abstentions.length === 0) return { seen }
  const unjudged = abstentions.map(({ about, reason, range = { start: 0, end: 0 } }) => ({
    about,
    reason,
    start: locate(range.start),
    end: locate(range.end),
  }))
  return { seen, unjudged }
}

/** The notes alone of what may hold more. */
export const notesOf = ({ seen, unjudged }: ArticleNotes): ArticleNotes => ({
  ...(seen && { seen }),
  ...(unjudged && { unjudged }),
})
