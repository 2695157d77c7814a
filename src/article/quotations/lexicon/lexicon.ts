/**
 * The words of one language that tell what a quotation is.
 *
 * Each list is a text with an entry a line, sorted, read only for an article in that language. Entries are lower
 * case, one to four words, in the forms that stand beside quotations, and belong to the language rather than to
 * any one article. A word may be in several lists: *called* reports (`X called it "…"`) and names (`so-called
 * "…"`); judgement decides which.
 */
export interface Lexicon {
  /** Verbs that present words as said or written: *said*, *concludes*, *wrote*. */
  readonly saying: string
  /** Verbs that put words to a thing, and so present words only with a named speaker: *called*, *describes*. */
  readonly describing: string
  /** Phrases that name the origin without a verb: *according to*. */
  readonly according: string
  /** What is said, as a noun: *claim that "…"*, *a statement: "…"*. */
  readonly statements: string
  /** Hand over from the reporting clause to the words: *that*. */
  readonly conjunctions: string
  /** Start another clause, so that a verb of saying behind them reports something else: *while*, *and*. */
  readonly joining: string
  /** Point to the words that come next: *put it this way*, *as follows*. */
  readonly pointing: string
  /** Published sources and the bodies and people behind them: *study*, *authors*, *guideline*. */
  readonly sources: string
  /** Titles and roles of people whose words count: *Dr*, *professor*, *spokesperson*. */
  readonly experts: string
  /** Stand for a speaker named before: *he*, *she*, *they*. */
  readonly pronouns: string
  /** Nobody in particular, the reader, the writer: *people*, *you*, *someone*, *I*. */
  readonly anyone: string
  /** Patients, customers, forum users, friends. */
  readonly laypeople: string
  /** The single speaker: *I*, *my*. Not *we*, as bodies speak of themselves. */
  readonly firstPerson: string
  /** The one spoken to: *you*, *your*. */
  readonly secondPerson: string
  /** Make a term of what follows: *called*, *the term*, *known as*, *so-called*. */
  readonly naming: string
  /** Works that have titles, and verbs of titling: *article*, *video*, *entitled*. */
  readonly works: string
  /** Speech that nobody uttered: *for example*, *ask*, *think*, *myth*, *slogan*. */
  readonly imagining: string
  /** Make what is said a possibility: *might*, *if*, *would*, *to* say. */
  readonly modals: string
  /** Deny what follows: *not*, *rather than*. */
  readonly negations: string
  /** Forms that make a phrase a statement: *is*, *has*, *should*, *causes*. */
  readonly finite: string
  /** Articles and other words that make a noun of what follows: *the*, *this*. */
  readonly articles: string
  /** Articles that introduce somebody or something not named: *a*, *an*. */
  readonly indefinite: string
  /** The commonest small words, by which the language of a text is told. */
  readonly smallWords: string
  /** First words of the writer's own boxes: *note*, *tip*, *warning*. */
  readonly notices: string
}
