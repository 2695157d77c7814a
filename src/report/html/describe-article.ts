import type { Article } from '../../article/article.ts'
import { findUnresolved } from '../../article/citations.ts'
import { groupClaims } from '../../article/claims.ts'
import { findLinkedReferences } from '../../article/linked-references.ts'
import type { ParserName } from '../../article/parse.ts'
import { isSupported, type Quotation } from '../../article/quotations.ts'
import { contains, type Located } from '../../article/range.ts'
import type { Reference } from '../../article/references.ts'
import type { Diagnostic } from '../../core/lint.ts'
import { collectMarks } from './article-marks.ts'
import { describeMends } from './describe-mends.ts'
import { renderText } from './render-text.ts'
import type {
  ArticleData,
  CitationData,
  FindingData,
  Place,
  QuotationData,
  ReferenceData,
  Standing,
} from './report-data.ts'

/** Longest text of a quotation in lists; the whole one stands in the text. */
const longestQuotation = 240
/** Longest entry in the list of references. */
const longestReference = 700

/** Everything the report shows of an article and of what was found in it. */
export function describeArticle(
  article: Article,
  diagnostics: readonly Diagnostic[],
  parser: ParserName = 'auto',
): ArticleData {
  const { path, shape, quotations, citations, references, directives, abstentions } = article
  const citationIndex = indexOf(citations)
  const referenceIndex = indexOf(references)
  const continued = new Set(groupClaims(quotations).flatMap(group => group.slice(1)))
  const linked = findLinkedReferences(article.referenceLists, article.links)
  const at = (located: Located): Place => placeOf(article, located.range.start)
  return {
    path,
    title: titleOf(article),
    layout: shape.kind,
    html: renderText(article, collectMarks(article, diagnostics), parser),
    quotations: quotations.map((quotation): QuotationData => ({
      ...at(quotation),
      ...describeQuotation(quotation),
      citations: quotation.citations.flatMap(citation => citationIndex.get(citation) ?? []),
      continues: continued.has(quotation),
    })),
    citations: citations.map((citation): CitationData => ({
      ...at(citation),
      marker: citation.marker,
      labels: citation.labels.map(({ label, reference }) => ({
        label,
        reference: (reference && referenceIndex.get(reference)) ?? null,
      })),
      url: citation.url ?? null,
      foreign: citation.foreign,
    })),
    references: references.map((reference): ReferenceData => ({
      ...at(reference),
      ...describeReference(reference),
      citations: reference.citations.flatMap(citation => citationIndex.get(citation) ?? []),
      linked: linked.has(reference),
      findings: findingsWithin(reference, diagnostics),
    })),
    findings: diagnostics.map(diagnostic => describeFinding(diagnostic, article.source)),
    suppressed: directives
      .filter(({ action }) => action !== 'enable')
      .map(({ range, rules, reason }) => ({
        line: placeOf(article, range.start).line,
        rules: rules.map(({ name }) => name),
        reason: reason ?? null,
      })),
    abstentions: abstentions.map(({ about, reason, range }) => ({
      about,
      reason,
      line: range ? placeOf(article, range.start).line : null,
    })),
  }
}

/** A file that could not be read: its findings say why. */
export const describeUnreadable = (path: string, diagnostics: readonly Diagnostic[]): ArticleData => ({
  path,
  title: path,
  layout: 'unreadable',
  html: '',
  quotations: [],
  citations: [],
  references: [],
  findings: diagnostics.map(diagnostic => describeFinding(diagnostic, '')),
  suppressed: [],
  abstentions: [],
})

const indexOf = <Item>(items: readonly Item[]): Map<Item, number> =>
  new Map(items.map((item, index) => [item, index]))

function placeOf({ locate }: Article, offset: number): Place {
  const { line, column } = locate(offset)
  return { line, column }
}

/** The first heading of the highest rank, or the name of the file. */
function titleOf({ prose, path }: Article): string {
  const headings = prose.filter(({ kind }) => kind === 'heading')
  const title = headings.find(({ depth }) => depth === 1) ?? headings[0]
  return shorten(title?.text ?? '', longestQuotation) || path.replace(/^.*\//, '')
}

const describeQuotation = (quotation: Quotation) => ({
  kind: quotation.kind,
  support: quotation.support,
  standing: findStanding(quotation),
  text: shorten(quotation.text, longestQuotation),
  because: quotation.because,
})

function findStanding(quotation: Quotation): Standing {
  if (quotation.support === 'none') return 'unsupported'
  if (!isSupported(quotation)) return 'nearby'
  const leads = quotation.citations.some(citation => citation.labels.length > findUnresolved(citation).length)
  return leads ? 'supported' : 'no-entry'
}

const describeReference = ({ label, text, doi, pmid, pmcid, urls, list }: Reference) => ({
  label: label ?? null,
  text: shorten(text, longestReference),
  doi: doi ?? null,
  pmid: pmid ?? null,
  pmcid: pmcid ?? null,
  urls,
  furtherReading: list.furtherReading,
})

const findingsWithin = ({ range }: Reference, diagnostics: readonly Diagnostic[]): number[] =>
  diagnostics.flatMap(({ start, end }, index) =>
    contains(range, { start: start.offset, end: end.offset }) ? [index] : [],
  )

const describeFinding = (diagnostic: Diagnostic, source: string): FindingData => ({
  line: diagnostic.start.line,
  column: diagnostic.start.column,
  rule: diagnostic.rule,
  severity: diagnostic.severity,
  message: diagnostic.message,
  mends: describeMends(diagnostic, source),
})

function shorten(text: string, longest: number): string {
  const words = text.replace(/[\s\uFFFC]+/g, ' ').trim()
  return words.length <= longest ? words : `${words.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')} …`
}
