import type { QuotationKind, Standing as SpeakerStanding, Support } from '../../article/model.ts'
import type { Severity } from '../../core/rule.ts'

/**
 * Everything the report page shows: the JSON island of the file, `docs/schemas/report-data.schema.json`.
 *
 * Lines and columns count from 1, columns in UTF-16 code units. Indices count from 0 within one article. What is
 * absent is left out, for a report holds many articles.
 */
export interface ReportData {
  readonly version: 1
  readonly title: string
  /** The version of citewell that wrote the report. */
  readonly generator: string
  /** When, as ISO 8601. */
  readonly created?: string
  readonly articles: readonly ArticleData[]
  /** The rules that the findings name, by id. */
  readonly rules: Readonly<Record<string, RuleData>>
  /** Where a line of an article can be edited: `https://cms.example/edit/{path}#L{line}`. */
  readonly linkTemplate?: string
  /** The working folder, for a template that asks for absolute paths. */
  readonly root?: string
  /** What has changed since an earlier report. */
  readonly comparison?: ComparisonData
}

export interface ComparisonData {
  /** The file of the earlier report. */
  readonly name: string
  /** When it was made, as ISO 8601, where it says so. */
  readonly created?: string
  /** Fingerprints of the findings that it did not have. */
  readonly added: readonly string[]
  /** Findings that it had and that are gone. */
  readonly gone: readonly GoneData[]
  /** How many findings it had that are still there. */
  readonly kept: number
  /** How many findings it had that a comment or the baseline lets pass by now. */
  readonly accepted: number
}

/** A finding of an earlier report that is no longer there. */
export interface GoneData {
  readonly path: string
  /** The line it had. */
  readonly line: number
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  /** Its article is not in this report, so nobody knows whether it was put right. */
  readonly unseen?: true
}

export interface RuleData {
  /** What is true of a good article; absent for what is not a rule, such as a file that cannot be read. */
  readonly summary?: string
  /** Why it matters: the first sentences of the documentation. */
  readonly why?: string
  /** The documentation. */
  readonly url?: string
}

export interface ArticleData {
  readonly path: string
  readonly title: string
  /** Who wrote it and who reviewed it, by the front matter. */
  readonly authors?: readonly string[]
  readonly reviewers?: readonly string[]
  /** When it was last changed, or else published, by the front matter: `2026-01-31`. */
  readonly date?: string
  /** `pasted`: the text had no Markdown layout, and is shown as recovered. `unreadable`: there is no text. */
  readonly layout: 'markdown' | 'pasted' | 'unreadable'
  /**
   * The text as sanitised HTML. `data-m` names what a stretch of text belongs to: `q0` a quotation, `c0` a citation,
   * `c0-1` the second label of one, `r0` a reference, `f0` a finding, each with its index. `data-l` is the line of a
   * block in the source. A link without `href` leads to what its text says.
   */
  readonly html: string
  readonly quotations: readonly QuotationData[]
  readonly citations: readonly CitationData[]
  readonly references: readonly ReferenceData[]
  readonly findings: readonly FindingData[]
  readonly suppressed: readonly SuppressedData[]
  readonly abstentions: readonly AbstentionData[]
  /** Who speaks a quotation of the article, in the order in which they first speak. */
  readonly people: readonly PersonData[]
}

export interface QuotationData {
  readonly line: number
  readonly kind: QuotationKind
  readonly support: Support
  /** Claims only. */
  readonly standing?: Standing
  /** The quoted words; of what is no claim, and of a very long one, the first of them. */
  readonly text: string
  /** How likely it is a claim, 0 to 1; absent where its place or length decides. */
  readonly confidence?: number
  /** Likely enough to say so without a doubt. */
  readonly certain?: true
  /** The signals that told, the weightiest first, with a minus those against a claim. */
  readonly because: readonly string[]
  /** Index of who speaks it. */
  readonly speaker?: number
  /** Why it is accepted, where somebody says so. */
  readonly reason?: string
  /** Who accepts it: a comment in the article, or an entry of the baseline. */
  readonly by?: SuppressedData['by']
  /** Indices of the citations that support it. */
  readonly citations?: readonly number[]
  /** A later part of the claim before it: `“…,” she said. “…”` is one claim. */
  readonly continues?: true
}

/**
 * What a claim rests on: `supported` a citation in its place that leads somewhere, `no-entry` a citation whose number no
 * entry has, `nearby` a citation elsewhere in its paragraph alone, `unsupported` nothing. `accepted`: somebody lets it pass.
 * `unjudged`: nothing is asked of it, as the article cites in another way or no rule reports it.
 */
export type Standing = 'supported' | 'no-entry' | 'nearby' | 'unsupported' | 'accepted' | 'unjudged'

/** Somebody who speaks. */
export interface PersonData {
  readonly name: string
  readonly standing: SpeakerStanding
  /** The line that tells the standing. */
  readonly line?: number
}

export interface CitationData {
  readonly line: number
  /** What the marker names, ranges written out. */
  readonly labels: readonly string[]
  /** For each label the index of its entry, or `null` when there is none. */
  readonly references: readonly (number | null)[]
  /** Where the marker itself links to, outside of the article. */
  readonly url?: string
  /** The marker belongs to the numbering of a quoted source. */
  readonly foreign?: true
  /** There is a finding about the marker itself. */
  readonly faulty?: true
}

/** An entry of a reference list; with its links it stands in the HTML of the article. */
export interface ReferenceData {
  readonly line: number
  /** Its words, without the label, shortened. */
  readonly text: string
  /** When the source appeared, as far as the entry tells. */
  readonly year?: number
  readonly label?: string
  readonly doi?: string
  readonly pmid?: string
  readonly pmcid?: string
  /** Addresses in it, those left out that only resolve its DOI. */
  readonly urls?: readonly string[]
  /** No marker means it, but the text links to its source. */
  readonly linked?: true
  /** Listed for further reading: nobody expects a citation. */
  readonly furtherReading?: true
  /** Indices of the findings within the entry. */
  readonly findings?: readonly number[]
}

export interface FindingData {
  readonly line: number
  readonly column: number
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  /** Lines of other places of the same cause, and what these are. */
  readonly related?: readonly { readonly line: number; readonly message: string }[]
  /** Ways to mend it. */
  readonly mends?: readonly FixPreview[]
  /** What it is known by from one report to the next. */
  readonly fingerprint: string
}

export interface FixPreview {
  /** What a person may choose to do; absent for a fix that is certainly right. */
  readonly title?: string
  /** The words around the edits, before and after; absent when the edits are spread over the text. */
  readonly change?: { readonly before: string; readonly after: string }
}

export interface SuppressedData {
  readonly line: number
  readonly rule: string
  readonly message: string
  /** Who lets it pass: a comment in the article, or an entry of the baseline. */
  readonly by: 'comment' | 'baseline'
  readonly reason?: string
  readonly fingerprint: string
}

interface AbstentionData {
  readonly about: string
  readonly reason: string
  readonly line?: number
}
