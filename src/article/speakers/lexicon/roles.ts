/**
 * The words of one language that tell who somebody is. Each list is a text with one entry a line, sorted: lower
 * case, one to four words, straight apostrophes. The lists of all languages are read together, since a quotation
 * in one language often stands in an article in another.
 */
export interface Roles {
  /** Stand before the name of somebody learned: *Dr*, *Prof*. */
  readonly expertTitles: string
  /** Stand before a name and say nothing: *Mr*, *Frau*. */
  readonly plainTitles: string
  /** Professions and functions of those who know: *cardiologist*, *researchers*, *lead author*. */
  readonly experts: string
  /** Functions of those who speak for a body: *minister*, *director*, *spokesperson*. */
  readonly officials: string
  /** Those who speak from experience of their own: *patient*, *user*, *mother of*. */
  readonly laypeople: string
  /** Relatives and friends, who are laypeople when they are somebody's: *my mother*. */
  readonly kin: string
  /** What is said of somebody who has an illness: *diagnosed with*. */
  readonly ailing: string
  /** Things that are published: *study*, *guideline*, *newspaper*. */
  readonly works: string
  /** Groups of people with a name: *agency*, *university*, *company*. */
  readonly bodies: string
  /** Those who do not exist: *protagonist*. */
  readonly fictional: string
  /** Announce that people tell of their experience, in headings and lead sentences: *testimonials*. */
  readonly testimonials: string
  /** The author's own: *my*. */
  readonly mine: string
  /** Stand before the name of who made a work: *study by*, *led by*. */
  readonly byline: string
  /** Nouns for what somebody said: *in her words*. */
  readonly framing: string
}
