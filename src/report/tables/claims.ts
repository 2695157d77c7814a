// The articles of a report come in; every quoted claim of them goes out, a row each, for the page and for CSV.
import type { ArticleData, QuotationData, Standing } from '../html/report-data.ts'
import { describeStanding, personNames } from '../html/standing-words.ts'

/** A claim of an article with its index among the quotations. */
export interface Claim {
  readonly index: number
  readonly quotation: QuotationData & { readonly standing: Standing }
}

/** The claims of an article; the parts of one speech are one claim. */
export const claimsOf = ({ quotations }: ArticleData): Claim[] =>
  quotations.flatMap((quotation, index) =>
    isClaim(quotation) && !quotation.continues ? [{ index, quotation }] : [],
  )

const isClaim = (quotation: QuotationData): quotation is Claim['quotation'] =>
  quotation.standing !== undefined

/** Whether a claim needs something that it lacks. */
export const isOpen = ({ quotation: { standing } }: Claim): boolean =>
  standing === 'no-entry' || standing === 'nearby' || standing === 'unsupported'

/** A claim with all that a table says of it. */
export interface ClaimRow extends Claim {
  readonly article: ArticleData
  /** All parts of it, with what is left out between them. */
  readonly words: string
  /** Who speaks it; empty where nothing tells. */
  readonly speaker: string
  /** What standing they have: `expert`. */
  readonly speakerIs: string
  /** The entries that it leads to, as their indices. */
  readonly references: readonly number[]
  /** The same in words: `[1] Osei K. Sleep and pain. 2018.` */
  readonly source: string
  readonly standing: string
}

/** The claims of all articles, in the order of the articles and of their texts. */
export const listClaims = (articles: readonly ArticleData[]): ClaimRow[] =>
  articles.flatMap(article => claimsOf(article).map(claim => describeClaim(article, claim)))

function describeClaim(article: ArticleData, claim: Claim): ClaimRow {
  const { quotation, index } = claim
  const person = quotation.speaker === undefined ? undefined : article.people[quotation.speaker]
  const references = referencesOf(article, quotation)
  return {
    ...claim,
    article,
    words: [quotation, ...laterParts(article, index)].map(({ text }) => text).join(' … '),
    speaker: person?.name ?? '',
    speakerIs: person ? personNames[person.standing] : '',
    references,
    source: references.map(at => describeReference(article, at)).join('; '),
    standing: describeStanding(quotation, article),
  }
}

function laterParts({ quotations }: ArticleData, index: number): QuotationData[] {
  const rest = quotations.slice(index + 1)
  const end = rest.findIndex(({ continues }) => !continues)
  return rest.slice(0, end < 0 ? undefined : end)
}

/** The entries that the citations of a quotation lead to, each once. */
function referencesOf({ citations }: ArticleData, quotation: QuotationData): number[] {
  const found = (quotation.citations ?? []).flatMap(index => citations[index]?.references ?? [])
  return [...new Set(found)].filter(index => index !== null)
}

function describeReference({ references }: ArticleData, index: number): string {
  const { label, text } = references[index]!
  return label === undefined ? text : `[${label}] ${text}`
}

/** What heads the columns of the table as CSV. */
export const claimColumns = [
  'article',
  'path',
  'line',
  'words',
  'speaker',
  'speaker is',
  'source',
  'standing',
  'author',
  'reviewer',
  'date',
] as const

/** A claim as cells, one for each column. */
export const claimCells = (row: ClaimRow): string[] => [
  row.article.title,
  row.article.path,
  String(row.quotation.line),
  row.words,
  row.speaker,
  row.speakerIs,
  row.source,
  row.standing,
  (row.article.authors ?? []).join('; '),
  (row.article.reviewers ?? []).join('; '),
  row.article.date ?? '',
]
