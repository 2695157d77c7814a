/**
 * The words of one language that tell what a quotation is.
 *
 * Entries are lower case, one to three words, in the forms that stand beside quotations. A word may be in
 * several lists: *called* reports (`X called it "…"`) and names (`so-called "…"`); the heuristics decide which.
 */
export interface Lexicon {
  /** Verbs that present words as said or written: *said*, *concludes*, *wrote*. */
  readonly saying: readonly string[]
  /** Verbs that put words to a thing, and so present words only with a named speaker: *called*, *describes*. */
  readonly describing: readonly string[]
  /** Phrases that name the origin without a verb: *according to*. */
  readonly according: readonly string[]
  /** What is said, as a noun: *claim that "…"*, *a statement: "…"*. */
  readonly statements: readonly string[]
  /** Hand over from the reporting clause to the words: *that*. */
  readonly conjunctions: readonly string[]
  /** Start another clause, so that a verb of saying behind them reports something else: *while*, *and*. */
  readonly joining: readonly string[]
  /** Point to the words that come next: *put it this way*, *as follows*. */
  readonly pointing: readonly string[]
  /** Published sources and the bodies and people behind them: *study*, *authors*, *guideline*. */
  readonly sources: readonly string[]
  /** Titles and roles of people whose words count: *Dr*, *professor*, *spokesperson*. */
  readonly experts: readonly string[]
  /** Stand for a speaker named before: *he*, *she*, *they*. */
  readonly pronouns: readonly string[]
  /** Nobody in particular, the reader, the writer: *people*, *you*, *someone*, *I*. */
  readonly anyone: readonly string[]
  /** Patients, customers, forum users, friends. */
  readonly laypeople: readonly string[]
  /** The single speaker: *I*, *my*. Not *we*, as bodies speak of themselves. */
  readonly firstPerson: readonly string[]
  /** The one spoken to: *you*, *your*. */
  readonly secondPerson: readonly string[]
  /** Make a term of what follows: *called*, *the term*, *known as*, *so-called*. */
  readonly naming: readonly string[]
  /** Works that have titles, and verbs of titling: *article*, *video*, *entitled*. */
  readonly works: readonly string[]
  /** Speech that nobody uttered: *for example*, *ask*, *think*, *myth*, *slogan*. */
  readonly imagining: readonly string[]
  /** Make what is said a possibility: *might*, *if*, *would*, *to* say. */
  readonly modals: readonly string[]
  /** Deny what follows: *not*, *rather than*. */
  readonly negations: readonly string[]
  /** Forms that make a phrase a statement: *is*, *has*, *should*, *causes*. */
  readonly finite: readonly string[]
  /** Articles and other words that make a noun of what follows: *the*, *this*. */
  readonly articles: readonly string[]
  /** Articles that introduce somebody or something not named: *a*, *an*. */
  readonly indefinite: readonly string[]
  /** The commonest small words, by which the language of a text is told. */
  readonly smallWords: readonly string[]
  /** First words of the writer's own boxes: *note*, *tip*, *warning*. */
  readonly notices: readonly string[]
}

/** Read a list of entries parted by commas, line breaks and the white space around them. */
export const entries = (list: string): string[] => list.trim().split(/\s*[,\n]\s*/)
