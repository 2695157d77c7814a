// In: a sentence, the citations and the author-year mentions of an article. Out: what supports the sentence. Next:
// statements.ts.
import { findAuthorYears } from '../citations/author-year.ts'
import type { Citation, Prose, Range, Reference, StatementSupport } from '../model.ts'
import { overlaps } from '../spans.ts'
import { inlinesWithin } from '../text/within-block.ts'
import type { BodySentence } from './body-sentences.ts'

/** Finds what supports sentences; each question looks at one block. */
export class StatementSupportFinder {
  readonly #citations = new Map<Prose, Citation[]>()
  readonly #named: readonly Range[]

  constructor(prose: readonly Prose[], citations: readonly Citation[], references: readonly Reference[]) {
    for (const citation of citations) {
      if (citation.foreign) continue
      const group = this.#citations.get(citation.prose)
      if (group) group.push(citation)
      else this.#citations.set(citation.prose, [citation])
    }
    this.#named = findAuthorYears(prose, references, new Set()).map(({ range }) => range)
  }

  find({ prose, start, end }: BodySentence): { support: StatementSupport; citations: readonly Citation[] } {
    const within = (this.#citations.get(prose) ?? []).filter(
      citation => citation.start >= start && citation.start < end,
    )
    if (within.length > 0) return { support: 'marker', citations: within }
    const range = prose.toSource(start, end)
    if (this.#named.some(named => overlaps(named, range))) return { support: 'author-year', citations: [] }
    const isLinked = inlinesWithin(prose, start, end).some(
      ({ type, url }) => type === 'link' && isOutside(url),
    )
    return { support: isLinked ? 'link' : 'none', citations: [] }
  }
}

/** A link to another part of the same site names no source. */
const isOutside = (url: string | undefined): boolean => /^https?:\/\//i.test(url ?? '')
