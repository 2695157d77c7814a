/**
 * The words of one language that tell whether a sentence states a fact of health, and what kind of fact.
 *
 * Each list is a text with an entry a line, sorted, read only for an article in that language. Entries are lower case,
 * one to three words, and belong to the language rather than to any one article. One that ends in `*` is the beginning
 * of a word: `inflam*` is *inflammation*, *inflammatory* and *inflamed*. A word may be in several lists.
 */
export interface StatementLexicon {
  /** Diseases, injuries, symptoms and states of health: *asthma*, *pain*, *pregnancy*. */
  readonly conditions?: string
  /** Parts of the body, what flows in it and what is measured in it: *heart*, *insulin*, *blood pressure*. */
  readonly body?: string
  /** Medicines, procedures and other treatments: *vaccine*, *surgery*, *ibuprofen*. */
  readonly treatments?: string
  /** What people eat, drink, do or meet: *coffee*, *exercise*, *lead*. */
  readonly exposures?: string
  /** Those to whom it happens: *patients*, *children*, *adults*. */
  readonly people?: string
  /** Research, what it is published in and who does it: *study*, *meta-analysis*, *researchers*. */
  readonly studies?: string
  /** Verbs for what research has found: *showed*, *suggests*. */
  readonly findings?: string
  /** Words for a good effect: *reduces*, *prevents*, *effective*. */
  readonly benefits?: string
  /** Words for a cause or an effect of any kind: *causes*, *linked to*, *triggers*. */
  readonly causes?: string
  /** Words for how likely something is: *risk*, *mortality*, *odds*. */
  readonly risks?: string
  /** Harm and its absence: *toxic*, *side effect*, *safe*. */
  readonly harms?: string
  /** What is recommended or allowed, and by what: *guideline*, *approved*. */
  readonly guidance?: string
  /** Bodies that recommend or allow: *WHO*, *ministry*. */
  readonly authorities?: string
  /** How often, how many: *commonly*, *most*, *half*, *millions*. */
  readonly frequency?: string
  /** Words that make a statement weaker: *may*, *possibly*. */
  readonly hedges?: string
  /** Words that tell somebody to do something: *avoid*, *make sure*, *you should*. */
  readonly advice?: string
  /** Words for what the writer feels or holds: *I believe*, *great*, *unfortunately*. */
  readonly opinions?: string
  /** Words that explain a term or name an example: *refers to*, *is a*, *known as*. */
  readonly defining?: string
  /** Words that compare: *than*, *versus*, *more effective*. */
  readonly comparing?: string
  /** Units of measures and of time: *mg*, *weeks*. */
  readonly units?: string
  /** Amounts and their change: *levels*, *increase*, *lower*. */
  readonly changes?: string
  /** What happens within the body: *inhibits*, *receptor*, *releases*. */
  readonly mechanisms?: string
  /** Those who care, and how and where they do: *doctor*, *diagnosis*, *hospital*. */
  readonly care?: string
  /** Words of sites, shops, software and events: *download*, *subscribe*, *chapter*. */
  readonly site?: string
  /** Words of somebody who tells what happened: *I*, *she said*, *yesterday*. */
  readonly stories?: string
  /** Words that leave no doubt: *always*, *never*, *proven*. */
  readonly certainty?: string
  /** Words that join clauses: *because*, *although*. */
  readonly linking?: string
}

/** The names of the lists. */
export type StatementWordClass = keyof StatementLexicon
