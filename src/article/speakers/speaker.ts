import type { Range } from '../range.ts'

/** Who somebody is, as far as an article tells. */
export type Standing =
  | 'expert' // somebody learned: a scientist, a physician, the author of a study
  | 'official' // somebody who speaks for a body
  | 'source' // a body, a company, a publication, a study
  | 'author' // who wrote the article
  | 'layperson' // somebody who speaks from experience: a patient, a customer, a relative of the author
  | 'fictional' // somebody who does not exist
  | 'nobody' // nobody in particular: *people*, *you*, *some*
  | 'unknown' // somebody of whom the article does not tell

/** A person or body that an article names. Ranges are places in its source. */
export interface Speaker {
  /** As written most fully; for somebody without a name the words that stand for them, such as `my mother`. */
  readonly name: string
  readonly shape: 'full' | 'single' | 'initials' | 'body' | 'described' | 'pronoun'
  readonly standing: Standing
  /** The name of the heuristic that told the standing; `undefined` when none did. */
  readonly because: string | undefined
  /** The place that tells the standing. */
  readonly introduced: Range | undefined
  /** Where it is named, in order. */
  readonly mentions: readonly Range[]
}

/** Who speaks a quotation, and how that was told. */
export interface Attribution {
  readonly speaker: Speaker
  readonly told: Told
  /** By what: a name, a pronoun, or a description such as `the agency`. */
  readonly by: 'name' | 'pronoun' | 'description'
  /** Characters of prose between the naming and the quotation; blocks between count 100. */
  readonly distance: number
  /** The naming, in the source. */
  readonly range: Range
  /** From 0 to 1: how much the way of telling can be relied on. */
  readonly sureness: number
}

/** How the speaker of a quotation is told. */
export type Told =
  | 'verb-after'
  | 'verb-before'
  | 'according'
  | 'frame'
  | 'signature'
  | 'transcript'
  | 'lead'
  | 'carried'
  | 'sentence-before'
  | 'section'
  | 'around'
