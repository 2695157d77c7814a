import type { QuotationKind, Support } from '../../article/quotations.ts'
import type { Severity } from '../../core/rule.ts'

/**
 * Everything the report page shows: the JSON island of the file, `docs/schemas/report-data.schema.json`.
 *
 * Places are lines and columns from 1, columns in UTF-16 code units. Indices count from 0 within one article.
 */
export interface ReportData {
  readonly version: 1
  readonly title: string
  /** The version of citewell that wrote the report. */
  readonly generator: string
  /** When, as ISO 8601; `null` when nobody said. */
  readonly created: string | null
  /** The rules that the findings name, by id. */
  readonly rules: Readonly<Record<string, RuleData>>
  readonly articles: readonly ArticleData[]
}

export interface RuleData {
  /** What is true of a good article; `null` for what is not a rule, such as a file that cannot be read. */
  readonly summary: string | null
  readonly url: string | null
}

export interface ArticleData {
  readonly path: string
  readonly title: string
  /** `pasted`: the text had no Markdown layout, and is shown as recovered. `unreadable`: there is no text. */
  readonly layout: 'markdown' | 'pasted' | 'unreadable'
  /** Sanitised HTML. `data-m` names what a stretch belongs to: `q0` a quotation, `c` a citation, `r` a reference,
   * `f` a finding, each with its index, and `c0-1` the second label of a citation; `data-l` is the line of a block in the source. */
  readonly html: string
  readonly quotations: readonly QuotationData[]
  readonly citations: readonly CitationData[]
  readonly references: readonly ReferenceData[]
  readonly findings: readonly FindingData[]
  readonly suppressed: readonly SuppressedData[]
  readonly abstentions: readonly AbstentionData[]
}

export interface Place {
  readonly line: number
  readonly column: number
}

export interface QuotationData extends Place {
  readonly kind: QuotationKind
  readonly support: Support
  readonly standing: Standing
  /** The quoted words, shortened. */
  readonly text: string
  /** The name of the heuristic that decided the kind. */
  readonly because: string
  /** Indices of the citations that support it. */
  readonly citations: readonly number[]
  /** A later part of the claim before it: `“…,” she said. “…”` is one claim. */
  readonly continues: boolean
}

/**
 * What a quotation rests on: `supported` a citation in its place that leads somewhere, `no-entry` a citation whose
 * number no entry has, `nearby` a citation elsewhere in its paragraph alone, `unsupported` nothing.
 */
export type Standing = 'supported' | 'no-entry' | 'nearby' | 'unsupported'

export interface CitationData extends Place {
  readonly marker: string
  readonly labels: readonly LabelData[]
  /** Where the marker itself links to, outside of the article. */
  readonly url: string | null
  /** The marker belongs to the numbering of a quoted source. */
  readonly foreign: boolean
}

export interface LabelData {
  readonly label: string
  /** Index of the entry, or `null` when there is none. */
  readonly reference: number | null
}

export interface ReferenceData extends Place {
  readonly label: string | null
  /** The entry, shortened when it is very long. */
  readonly text: string
  readonly doi: string | null
  readonly pmid: string | null
  readonly pmcid: string | null
  readonly urls: readonly string[]
  /** Indices of the citations that mean it. */
  readonly citations: readonly number[]
  /** No marker means it, but the text links to its source. */
  readonly linked: boolean
  /** Listed for further reading: nobody expects a citation. */
  readonly furtherReading: boolean
  /** Indices of the findings within the entry. */
  readonly findings: readonly number[]
}

export interface FindingData extends Place {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  /** Ways to mend it; the first one is certain when it has no title. */
  readonly mends: readonly MendData[]
}

export interface MendData {
  /** What a person may choose to do; `null` for a fix that is certainly right. */
  readonly title: string | null
  /** The words around the edits, before and after; `null` when the edits are spread over the text. */
  readonly change: { readonly before: string; readonly after: string } | null
}

export interface SuppressedData {
  readonly line: number
  /** Rule ids or patterns; empty for all rules. */
  readonly rules: readonly string[]
  readonly reason: string | null
}

export interface AbstentionData {
  readonly about: string
  readonly reason: string
  readonly line: number | null
}
