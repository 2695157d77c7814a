// In: a quotation and the citations of its blocks. Out: the citations that support it, and where they stand. Next:
// quotations.ts.
import type { Citation, Container, Prose, QuotedSpan, Support } from '../model.ts'
import { lowerBound } from '../spans.ts'
import { isSpace } from '../characters.ts'
import { skipLeading } from './skip-leading.ts'
import { isPunctuation } from './is-punctuation.ts'
import { findSourceLine, hasAttributionLine } from './attribution-line.ts'
import { leadsIn } from './leads.ts'
import { is, isOf } from './kind/words.ts'
import type { Surroundings } from './surroundings.ts'
import { sentenceAt } from '../text/within-block.ts'

/** The citations that support a quotation and where they stand. */
export interface Supported {
  readonly support: Support
  readonly citations: readonly Citation[]
}

const stopBefore = /[.!?。！？]["”’»」』)\]*_\s]*$/
/** Characters that may stand between the closing mark and a marker that belongs to it. */
const directGap = 12
/** Characters between two markers of one cluster: `[6], [7]`. */
const clusterGap = 4
/** Characters from a quotation to the line that names its source, and from the start of that line to the marker. */
const longestToSource = 300
const longestSourceWord = 40

const NONE: readonly Citation[] = []
const unsupported: Supported = { support: 'none', citations: NONE }

/** Finds what supports quotations. Each question costs a search among the citations of one block. */
export class SupportFinder {
  readonly #own = new Map<Prose, Citation[]>()
  readonly #all = new Map<Prose, Citation[]>()
  readonly #rows = new Map<Container, Citation[]>()
  /** Citations that stand right behind a quotation and so speak for it. */
  readonly #taken = new Set<Citation>()

  readonly #surroundings: Surroundings

  constructor(citations: readonly Citation[], surroundings: Surroundings) {
    this.#surroundings = surroundings
    for (const citation of citations) {
      append(this.#all, citation.prose, citation)
      if (citation.foreign) continue
      append(this.#own, citation.prose, citation)
      const row = rowOf(citation.prose)
      if (row) append(this.#rows, row, citation)
    }
  }

  /** The citations that end the quotation or follow it with only punctuation between. */
  findDirect(span: QuotedSpan): readonly Citation[] {
    const last = span.prose.at(-1)!
    const inside = this.#clusterBefore(last, span.textEnd, span.style === 'block' ? this.#all : this.#own)
    if (inside.length === 0 && span.style === 'block') return inside
    const enclosed = inside.filter(
      ({ start, prose }) => start >= (span.prose[0] === prose ? span.textStart : 0),
    )
    const direct =
      enclosed.length > 0 || span.style === 'block' ? enclosed : this.#clusterAfter(last, span.end)
    for (const citation of direct) this.#taken.add(citation)
    return direct
  }

  /** How many citations stand in some blocks. */
  countIn = (prose: readonly Prose[]): number =>
    prose.reduce((count, block) => count + (this.#all.get(block)?.length ?? 0), 0)

  /**
   * All there is for a quotation, the nearest kind first.
   *
   * @param direct what `findDirect` gave; asked of all quotations before this
   * @param lead the block that leads in to the quotation, when it opens its own
   * @param next the block after it
   */
  find(
    span: QuotedSpan,
    direct: readonly Citation[],
    lead: Prose | undefined,
    next: Prose | undefined,
  ): Supported {
    if (direct.length > 0) return { support: 'direct', citations: direct }
    return (
      (span.style === 'block' ? this.#inTitle(span) : this.#inSentence(span)) ??
      this.#inRow(span) ??
      this.#inSourceLine(span, next) ??
      this.#inSignature(next) ??
      this.#inLead(span, lead) ??
      this.#inItemAbove(span) ??
      this.#inBlock(span) ??
      unsupported
    )
  }

  #inSentence(span: QuotedSpan): Supported | undefined {
    const first = span.prose[0]!
    const last = span.prose.at(-1)!
    const from = sentenceAt(first.sentences, span.start).start
    const to = sentenceAt(last.sentences, span.end - 1).end
    const before = this.#previous(first, span.start, from)
    const after = this.#next(last, span.end, to)
    const reportedBefore = before && this.#reports(first.text.slice(before.end, span.start))
    if (before && reportedBefore && !this.#taken.has(before)) return this.#sentence(before)
    if (after && !(this.#taken.has(after) && this.#reports(last.text.slice(span.end, after.start)))) {
      const stopped = stopBefore.test(last.text.slice(Math.max(0, after.start - 4), after.start))
      return { support: stopped ? 'after-stop' : 'sentence', citations: this.#clusterFrom(after) }
    }
    return before && !(reportedBefore && this.#taken.has(before)) ? this.#sentence(before) : undefined
  }

  /** A block quotation whose first line is the title of its source. */
  #inTitle({ prose }: QuotedSpan): Supported | undefined {
    const title = prose[0]!
    if (prose.length === 1) return undefined
    const citations = this.#clusterBefore(title, title.text.length, this.#own)
    return citations.length > 0 ? { support: 'attribution', citations } : undefined
  }

  /** A row of a table is one statement: a citation in another of its cells, in a column of references say, is its own. */
  #inRow({ prose }: QuotedSpan): Supported | undefined {
    const row = rowOf(prose[0]!)
    const citations = row && this.#rows.get(row)
    return citations && { support: 'sentence', citations }
  }

  /** A line that is nothing but the source of what stands above it: `Source: [3]`, in the block or below it. */
  #inSourceLine(span: QuotedSpan, next: Prose | undefined): Supported | undefined {
    const last = span.prose.at(-1)!
    const rest = last.text.slice(span.end, span.end + longestToSource)
    const [prose, at] = rest.includes('\n')
      ? [last, findSourceLine(rest)]
      : [next, next ? findSourceLine(next.text) : -1]
    if (!prose || at < 0 || (prose === next && at > longestSourceWord)) return undefined
    const start = prose === last ? span.end + at : at
    const citation = this.#next(prose, start, Math.min(prose.text.length, start + longestSourceWord))
    return citation && { support: 'attribution', citations: this.#clusterFrom(citation) }
  }

  /** The item above a nested list leads in to the quotations in it. */
  #inItemAbove({ prose, style }: QuotedSpan): Supported | undefined {
    const first = prose[0]!
    const above =
      style === 'block' || first.container.type !== 'listItem' ? undefined : first.container.parent?.parent
    if (above?.type !== 'listItem') return undefined
    for (let index = first.index - 1; index >= 0; index--) {
      const block = this.#surroundings.prose[index]!
      if (block.container !== above) {
        if (block.range.start < above.range.start) return undefined
        continue
      }
      const citation = leadsIn(block.text) ? this.#own.get(block)?.at(-1) : undefined
      return (
        citation && { support: 'attribution', citations: this.#clusterBefore(block, citation.end, this.#own) }
      )
    }
    return undefined
  }

  /** The line below that names who said it: `— Ruth Bell, 2019 [4]`. */
  #inSignature(next: Prose | undefined): Supported | undefined {
    if (!next || !startsSigned(next.text)) return undefined
    const citations = this.#own.get(next)
    return citations && { support: 'attribution', citations }
  }

  /** The block that leads in, when it does so without a stop or in a sentence that says who wrote. */
  #inLead(span: QuotedSpan, lead: Prose | undefined): Supported | undefined {
    const citation = lead && this.#own.get(lead)?.at(-1)
    if (!citation) return undefined
    if (!leadsIn(lead.text)) {
      const { start, end } = sentenceAt(lead.sentences, citation.start)
      const isOwn = span.style === 'block' && hasAttributionLine(span)
      if (isOwn || this.#taken.has(citation) || !this.#reports(lead.text.slice(start, end))) return undefined
    }
    return { support: 'attribution', citations: this.#clusterBefore(lead, citation.end, this.#own) }
  }

  /** The source named last before the quotation, else the first after it. */
  #inBlock(span: QuotedSpan): Supported | undefined {
    const first = span.prose[0]!
    const last = span.prose.at(-1)!
    const inside =
      span.style === 'block' ? span.prose.map(prose => this.#own.get(prose)?.at(-1)).find(Boolean) : undefined
    const citation =
      inside ?? this.#previous(first, span.start, 0) ?? this.#next(last, span.end, last.text.length)
    return citation && { support: 'paragraph', citations: this.#clusterFrom(citation) }
  }

  #sentence = (citation: Citation): Supported => ({
    support: 'sentence',
    citations: this.#clusterBefore(citation.prose, citation.end, this.#own),
  })

  /** Holds a verb of saying, and so starts or ends a report of its own. */
  #reports = (text: string): boolean =>
    this.#surroundings
      .toPassage(text.slice(-300))
      .words.some(word => isOf(word, is.saying | is.describing | is.according))

  #previous(prose: Prose, end: number, from: number): Citation | undefined {
    const list = this.#own.get(prose) ?? []
    const citation = list[firstFrom(list, end) - 1]
    return citation && citation.start >= from && citation.end <= end ? citation : undefined
  }

  #next(prose: Prose, start: number, to: number): Citation | undefined {
    const list = this.#own.get(prose) ?? []
    const citation = list[firstFrom(list, start)]
    return citation && citation.start < to ? citation : undefined
  }

  #clusterAfter(prose: Prose, offset: number): Citation[] {
    const next = this.#next(prose, offset, offset + directGap)
    return next && isPunctuation(prose.text.slice(offset, next.start)) ? this.#clusterFrom(next) : []
  }

  #clusterFrom(citation: Citation): Citation[] {
    const list = this.#own.get(citation.prose)!
    const cluster = [citation]
    for (let at = firstFrom(list, citation.start) + 1; at < list.length; at++) {
      if (!touches(cluster.at(-1)!, list[at]!)) break
      cluster.push(list[at]!)
    }
    return cluster
  }

  /** The cluster that ends at an offset, with only punctuation between. */
  #clusterBefore(
    prose: Prose,
    offset: number,
    citations: ReadonlyMap<Prose, readonly Citation[]>,
  ): readonly Citation[] {
    const list = citations.get(prose)
    if (!list) return NONE
    let at = firstFrom(list, offset) - 1
    const last = list[at]
    if (!last || offset - last.end > directGap || !isPunctuation(prose.text.slice(last.end, offset)))
      return NONE
    const cluster = [last]
    while (at > 0 && touches(list[at - 1]!, cluster[0]!)) cluster.unshift(list[--at]!)
    return cluster
  }
}

/** A dash starts it; a hyphen or two only with a space behind. */
function startsSigned(text: string): boolean {
  const at = skipLeading(text, '*_')
  if (text[at] !== '-') return text[at] === '—' || text[at] === '–' || text[at] === '―'
  return isSpace(text.charCodeAt(at + 1)) || (text[at + 1] === '-' && isSpace(text.charCodeAt(at + 2)))
}

function append<Place>(groups: Map<Place, Citation[]>, place: Place, citation: Citation): void {
  const group = groups.get(place)
  if (group) group.push(citation)
  else groups.set(place, [citation])
}

/** Where in a list by place the first citation from an offset on stands. */
const firstFrom = (list: readonly Citation[], offset: number): number =>
  lowerBound(list.length, index => list[index]!.start >= offset)

const touches = (a: Citation, b: Citation): boolean =>
  b.start - a.end <= clusterGap && isPunctuation(a.prose.text.slice(a.end, b.start))

/** The row of a table that a block stands in, in Markdown or HTML. */
function rowOf({ kind, container }: Prose): Container | undefined {
  let row: Container | undefined = kind === 'cell' || container.tag === 'td' ? container : undefined
  while (row && row.type !== 'tableRow' && row.tag !== 'tr') row = row.parent
  return row
}
