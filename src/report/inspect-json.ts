import type { Article, Citation, Quotation, Range, Reason, Reference } from '../article/model.ts'
import { findUnresolved } from '../article/citations/citations.ts'
import { findLinkedReferences } from '../article/references/linked-references.ts'

/** What citewell sees in an article, for programs: one JSON object, as docs/inspect-json.md describes. */
export function renderInspectionJson(article: Article): string {
  const { path, convention, quotations, citations, references, referenceLists, links, abstentions } = article
  const linked = findLinkedReferences(referenceLists, links)
  return JSON.stringify({
    path,
    convention: { kind: convention.kind, judged: convention.judged, reason: convention.reason },
    quotations: quotations.map(quotation => ({
      ...place(article, quotation.range),
      ...describeQuotation(quotation),
    })),
    citations: citations.map(citation => ({
      ...place(article, citation.range),
      ...describeCitation(citation),
    })),
    references: references.map(reference => ({
      ...place(article, reference.range),
      ...describeReference(reference, linked.has(reference)),
    })),
    abstentions: abstentions.map(({ about, reason, range }) => ({
      ...(range && place(article, range)),
      about,
      reason,
    })),
  })
}

/** All articles as one JSON value, an article a line. */
export const joinInspections = (articles: readonly string[]): string =>
  `{"articles":[${articles.join(',\n')}]}\n`

const describeQuotation = ({
  kind,
  confidence,
  certain,
  because,
  support,
  citations,
}: Quotation): object => ({
  kind,
  claim: kind === 'claim',
  confidence: Math.round(confidence * 100) / 100,
  certain,
  because: because.map(nameReason),
  support,
  labels: labelsOf(citations),
})

/** A signal as text, with a minus where it speaks against a claim. */
export const nameReason = ({ signal, weight }: Reason): string => (weight < 0 ? `-${signal}` : signal)

const describeCitation = (citation: Citation): object => ({
  marker: citation.marker,
  labels: citation.labels.map(({ label }) => label),
  unresolved: findUnresolved(citation).map(({ label }) => label),
})

const describeReference = ({ label, citations, doi, pmid, urls }: Reference, isLinked: boolean): object => ({
  label: label ?? null,
  cited: citations.length > 0 || isLinked,
  doi: doi ?? null,
  pmid: pmid ?? null,
  urls,
})

/** Every label of some citations once, in order. */
export const labelsOf = (citations: readonly Citation[]): string[] => [
  ...new Set(citations.flatMap(({ labels }) => labels.map(({ label }) => label))),
]

function place({ locate }: Article, { start, end }: Range): object {
  const [from, to] = [locate(start), locate(end)]
  return { start: { line: from.line, column: from.column }, end: { line: to.line, column: to.column } }
}
