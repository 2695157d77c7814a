// An article and its findings come in; all that the page shows of it goes out as data, to `html-report.ts`.
import type { Article, Quotation, Reference, Speaker } from '../../article/model.ts'
import { findUnresolved } from '../../article/citations/citations.ts'
import { groupClaims } from '../../article/quotations/claims.ts'
import { findLinkedReferences } from '../../article/references/linked-references.ts'
import type { ParserName } from '../../article/parse/parse.ts'
import { isSupported } from '../../article/quotations/quotations.ts'
import { readFrontMatterText } from '../../article/front-matter.ts'
import { contains } from '../../article/spans.ts'
import { fingerprintAll } from '../../core/fingerprint.ts'
import type { Diagnostic } from '../../core/lint.ts'
import { nameReason, speakerOf } from '../inspect-json.ts'
import { collectMarks } from './article-marks.ts'
import { previewFixes } from './fix-previews.ts'
import { findYear } from './find-year.ts'
import { renderText } from './render-text.ts'
import type {
  ArticleData,
  CitationData,
  FindingData,
  PersonData,
  QuotationData,
  ReferenceData,
  Standing,
  SuppressedData,
} from './report-data.ts'

/** Longest text of a claim in tables, and of other quotations in lists; the whole one stands in the text. */
const longestClaim = 1000
const longestQuotation = 160
const longestReference = 300
const longestTitle = 240
const longestName = 60

/** What describing an article needs besides it. */
export interface DescribeOptions {
  readonly parser?: ParserName
  /** Whether its text is wanted as HTML, which takes most of the time; yes when left out. */
  readonly wantsText?: boolean
  /** Who wrote it, and when. */
  readonly credits?: Pick<ArticleData, 'authors' | 'reviewers' | 'date'>
}

/** Everything the report shows of an article and of what was found in it. */
export function describeArticle(
  article: Article,
  found: readonly Diagnostic[],
  { parser = 'auto', wantsText = true, credits }: DescribeOptions = {},
): ArticleData {
  const { path, shape, abstentions, quotations, source } = article
  const known = markAll(path, found, source)
  const diagnostics = known.filter(({ suppression }) => suppression === undefined)
  const people = [...new Set(quotations.flatMap(each => speakerOf(article, each)?.speaker ?? []))]
  return {
    path,
    title: titleOf(article),
    ...credits,
    layout: shape.kind,
    html: wantsText ? renderText(article, collectMarks(article, diagnostics), parser) : '',
    quotations: describeQuotations(article, found, people),
    citations: describeCitations(article, diagnostics),
    references: describeReferences(article, diagnostics),
    findings: diagnostics.map(diagnostic => describeFinding(diagnostic, source)),
    people: people.map(person => describePerson(article, person)),
    suppressed: known.flatMap(describeSuppressed),
    abstentions: abstentions.map(({ about, reason, range }) => ({
      about,
      reason,
      ...(range && { line: article.locate(range.start).line }),
    })),
  }
}

/**
 * A file without its text: its findings stand alone.
 *
 * @param reason why there is no text; left out where the findings say so
 */
export function describeUnreadable(path: string, found: readonly Diagnostic[], reason?: string): ArticleData {
  const known = markAll(path, found)
  return {
    path,
    title: path,
    layout: 'unreadable',
    html: '',
    quotations: [],
    citations: [],
    references: [],
    people: [],
    findings: known
      .filter(({ suppression }) => suppression === undefined)
      .map(diagnostic => describeFinding(diagnostic)),
    suppressed: known.flatMap(describeSuppressed),
    abstentions: reason === undefined ? [] : [{ about: 'article', reason }],
  }
}

/** A finding with what it is known by from one report to the next. */
type Known = Diagnostic & { readonly fingerprint: string }

function markAll(path: string, diagnostics: readonly Diagnostic[], source?: string): Known[] {
  const fingerprints = fingerprintAll({ path, diagnostics, source })
  return diagnostics.map((diagnostic, index) => ({ ...diagnostic, fingerprint: fingerprints[index]! }))
}

const indexOf = <Item>(items: readonly Item[]): Map<Item, number> =>
  new Map(items.map((item, index) => [item, index]))

/** What the article calls itself: its main heading, the title in its front matter, its first heading, or its file. */
function titleOf({ prose, path, source, referenceLists }: Article): string {
  const listHeadings = new Set(referenceLists.map(({ heading }) => heading))
  const headings = prose.filter(block => block.kind === 'heading' && !listHeadings.has(block))
  const main = headings.find(({ depth }) => depth === 1)
  const title = main?.text ?? readFrontMatterText(source, 'title') ?? headings[0]?.text ?? ''
  return shorten(title, longestTitle) || path.replace(/^.*\//, '')
}

function describeQuotations(
  article: Article,
  found: readonly Diagnostic[],
  people: readonly Speaker[],
): QuotationData[] {
  const { quotations, citations, locate } = article
  const index = indexOf(citations)
  const person = indexOf(people)
  const standings = findStandings(article, found)
  const continued = new Set(groupClaims(quotations).flatMap(group => group.slice(1)))
  return quotations.map(quotation => {
    const { range, kind, support, text, confidence, certain, because } = quotation
    const speaker = speakerOf(article, quotation)?.speaker
    return {
      line: locate(range.start).line,
      kind,
      support,
      text: shorten(text, kind === 'claim' ? longestClaim : longestQuotation),
      because: because.map(nameReason),
      ...(confidence > 0 && { confidence: Math.round(confidence * 100) / 100 }),
      ...(certain && { certain }),
      ...standings.get(quotation),
      ...(speaker && { speaker: person.get(speaker)! }),
      ...(quotation.citations.length > 0 && {
        citations: quotation.citations.flatMap(item => index.get(item) ?? []),
      }),
      ...(continued.has(quotation) && { continues: true }),
    }
  })
}

const describePerson = ({ locate }: Article, { name, standing, introduced }: Speaker): PersonData => ({
  name: shorten(name, longestName),
  standing,
  ...(introduced && { line: locate(introduced.start).line }),
})

type FoundStanding = Pick<QuotationData, 'standing' | 'reason' | 'by'>

/** What each claim rests on; the parts of one speech stand and fall together. */
function findStandings(
  { quotations, convention }: Article,
  found: readonly Diagnostic[],
): Map<Quotation, FoundStanding> {
  const standings = new Map<Quotation, FoundStanding>()
  const aboutQuotations = found.filter(({ rule }) => rule.startsWith('quotations/'))
  for (const quotation of quotations)
    if (quotation.kind === 'claim') standings.set(quotation, settle(quotation))
  for (const [first, ...rest] of groupClaims(quotations))
    for (const part of rest) standings.set(part, standings.get(first!)!)
  return standings

  function settle(quotation: Quotation): FoundStanding {
    if (!convention.judged) return { standing: 'unjudged' }
    const standing = findStanding(quotation)
    if (standing === 'supported' || standing === 'no-entry') return { standing }
    const { start, end } = quotation.range
    const own = aboutQuotations.filter(({ start: { offset } }) => start <= offset && offset < end)
    if (own.some(({ suppression }) => suppression === undefined)) return { standing }
    const suppression = own[0]?.suppression
    if (suppression) {
      const { kind: by, reason } = suppression
      return { standing: 'accepted', by, ...(reason !== undefined && { reason }) }
    }
    // Quotations that lean on one citation are reported once.
    const isReported = aboutQuotations.some(({ rule }) => rule === 'quotations/near-citation')
    return { standing: standing === 'nearby' && isReported ? standing : 'unjudged' }
  }
}

/** What a claim rests on in the text, whatever rules say of it. */
function findStanding(quotation: Quotation): Standing {
  if (quotation.support === 'none') return 'unsupported'
  if (!isSupported(quotation)) return 'nearby'
  // A note within the text has no label: it is its own entry.
  const leads = quotation.citations.some(
    citation => citation.labels.length === 0 || citation.labels.length > findUnresolved(citation).length,
  )
  return leads ? 'supported' : 'no-entry'
}

function describeCitations(
  { citations, references, locate }: Article,
  diagnostics: readonly Diagnostic[],
): CitationData[] {
  const index = indexOf(references)
  const faults = diagnostics
    .filter(({ rule }) => rule.startsWith('citations/'))
    .map(({ start, end }) => ({ start: start.offset, end: end.offset }))
  return citations.map(({ range, labels, url, foreign }) => ({
    line: locate(range.start).line,
    labels: labels.map(({ label }) => label),
    references: labels.map(({ reference }) => (reference && index.get(reference)) ?? null),
    ...(url !== undefined && { url }),
    ...(foreign && { foreign }),
    ...(faults.some(fault => contains(range, fault)) && { faulty: true as const }),
  }))
}

function describeReferences(article: Article, diagnostics: readonly Diagnostic[]): ReferenceData[] {
  const { references, referenceLists, links, locate } = article
  const linked = findLinkedReferences(referenceLists, links)
  return references.map(reference => {
    const { range, label, text, doi, pmid, pmcid, list } = reference
    const year = findYear(text)
    const urls = reference.urls.filter(url => !resolver.test(url))
    const findings = findingsWithin(reference, diagnostics)
    return {
      line: locate(range.start).line,
      text: shorten(text, longestReference),
      ...(year !== undefined && { year }),
      ...(label !== undefined && { label }),
      ...(doi !== undefined && { doi }),
      ...(pmid !== undefined && { pmid }),
      ...(pmcid !== undefined && { pmcid }),
      ...(urls.length > 0 && { urls }),
      ...(linked.has(reference) && { linked: true }),
      ...(list.furtherReading && { furtherReading: true }),
      ...(findings.length > 0 && { findings }),
    }
  })
}

/** Leads to a work by its DOI, which the report makes a link of anyhow. */
const resolver = /^https?:\/\/(?:dx\.)?doi\.org\//i

const findingsWithin = ({ range }: Reference, diagnostics: readonly Diagnostic[]): number[] =>
  diagnostics.flatMap(({ start, end }, index) =>
    contains(range, { start: start.offset, end: end.offset }) ? [index] : [],
  )

/** How it is mended can only be said with the text at hand. */
function describeFinding(diagnostic: Known, source?: string): FindingData {
  const { rule, severity, message, start, related, fingerprint } = diagnostic
  const mends = source === undefined ? [] : previewFixes(diagnostic, source)
  return {
    line: start.line,
    column: start.column,
    rule,
    severity,
    message,
    ...(related && { related: related.map(place => ({ line: place.start.line, message: place.message })) }),
    ...(mends.length > 0 && { mends }),
    fingerprint,
  }
}

/** What somebody lets pass, and why. */
const describeSuppressed = ({ rule, message, start, suppression, fingerprint }: Known): SuppressedData[] =>
  suppression === undefined
    ? []
    : [
        {
          line: start.line,
          rule,
          message,
          by: suppression.kind,
          ...(suppression.reason !== undefined && { reason: suppression.reason }),
          fingerprint,
        },
      ]

function shorten(text: string, longest: number): string {
  const words = text.replace(/[\s\uFFFC]+/g, ' ').trim()
  return words.length <= longest ? words : `${words.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')} …`
}
