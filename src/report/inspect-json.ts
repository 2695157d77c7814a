// An article comes in; what citewell sees in it goes out as JSON for programs. docs/inspect.md describes each field.
import { escapeJson } from './escape-controls.ts'
import type {
  Article,
  Attribution,
  Citation,
  Link,
  Quotation,
  Range,
  Reason,
  Reference,
  Speaker,
  Statement,
  StatementSupport,
} from '../article/model.ts'
import { findUnresolved } from '../article/citations/citations.ts'
import { findLinkedReferences } from '../article/references/linked-references.ts'

/** What citewell sees in an article, for programs: one JSON object. */
export function renderInspectionJson(article: Article): string {
  const { path, language, convention, quotations, citations, references, links, speakers, abstentions } =
    article
  const linked = findLinkedReferences(article.referenceLists, links)
  return escapeJson(
    JSON.stringify({
      path,
      language: language ?? null,
      convention: {
        kind: convention.kind,
        judged: convention.judged,
        reason: convention.reason,
        places: convention.places.map(range => place(article, range)),
      },
      quotations: quotations.map(quotation => ({
        ...place(article, quotation.range),
        ...describeQuotation(article, quotation),
      })),
      statements: article.statements.map(statement => ({
        ...place(article, statement.range),
        ...describeStatement(statement),
      })),
      citations: citations.map(citation => ({
        ...place(article, citation.range),
        ...describeCitation(citation),
      })),
      references: references.map(reference => ({
        ...place(article, reference.range),
        ...describeReference(reference, linked.has(reference)),
      })),
      links: links.map(link => ({ ...place(article, link.range), ...describeLink(link) })),
      speakers: speakers.all.map(speaker => ({
        ...describeSpeaker(article, speaker),
        mentions: speaker.mentions.map(range => place(article, range)),
      })),
      abstentions: abstentions.map(({ about, reason, range }) => ({
        ...(range && place(article, range)),
        about,
        reason,
      })),
    }),
  )
}

/** All articles as one JSON value, an article a line. */
export const joinInspections = (articles: readonly string[]): string =>
  `{"articles":[${articles.join(',\n')}]}\n`

function describeQuotation(article: Article, quotation: Quotation): object {
  const { text, block, kind, confidence, certain, because, support, citations } = quotation
  const attribution = speakerOf(article, quotation)
  return {
    text,
    block,
    kind,
    claim: kind === 'claim',
    confidence: Math.round(confidence * 100) / 100,
    certain,
    because: because.map(nameReason),
    speaker: attribution ? describeAttribution(article, attribution) : null,
    support,
    labels: labelsOf(citations),
  }
}

/** Who speaks a quotation, where something tells. Terms and titles are spoken by nobody. */
export const speakerOf = ({ speakers }: Article, quotation: Quotation): Attribution | undefined =>
  quotation.kind === 'term' || quotation.kind === 'title' ? undefined : speakers.speakerOf(quotation)

/** A signal as text, with a minus where it speaks against a claim. */
export const nameReason = ({ signal, weight }: Reason): string => (weight < 0 ? `-${signal}` : signal)

const describeStatement = (statement: Statement): object => ({
  text: statement.text,
  family: statement.family,
  cues: statement.cues,
  confidence: Math.round(statement.confidence * 100) / 100,
  certain: statement.certain,
  because: statement.because.map(nameReason),
  support: statement.support,
  cited: citedAs[statement.support],
  labels: labelsOf(statement.citations),
})

const citedAs: Readonly<Record<StatementSupport, 'yes' | 'link' | 'no'>> = {
  marker: 'yes',
  'author-year': 'yes',
  link: 'link',
  none: 'no',
}

const describeAttribution = (article: Article, { speaker, told, range }: Attribution): object => ({
  ...describeSpeaker(article, speaker),
  told,
  named: place(article, range),
})

const describeSpeaker = (article: Article, { name, standing, introduced }: Speaker): object => ({
  name,
  standing,
  introduced: introduced ? place(article, introduced) : null,
})

const describeCitation = (citation: Citation): object => ({
  marker: citation.marker,
  labels: citation.labels.map(({ label }) => label),
  unresolved: findUnresolved(citation).map(({ label }) => label),
})

const describeReference = (
  { label, text, citations, doi, pmid, pmcid, urls }: Reference,
  isLinked: boolean,
): object => ({
  label: label ?? null,
  text,
  cited: citations.length > 0 || isLinked,
  doi: doi ?? null,
  pmid: pmid ?? null,
  pmcid: pmcid ?? null,
  urls,
})

const describeLink = ({ url, role }: Link): object => ({ url, role })

/** Every label of some citations once, in order. */
export const labelsOf = (citations: readonly Citation[]): string[] => [
  ...new Set(citations.flatMap(({ labels }) => labels.map(({ label }) => label))),
]

function place({ locate }: Article, { start, end }: Range): object {
  const [from, to] = [locate(start), locate(end)]
  return { start: { line: from.line, column: from.column }, end: { line: to.line, column: to.column } }
}
