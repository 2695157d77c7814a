/**
 * The words of one language that tell what a quotation is.
 *
 * Each list is a text with an entry a line, sorted, read only for an article in that language. Entries are lower
 * case, one to four words, in the forms that stand beside quotations, and belong to the language rather than to
 * any one article. A word may be in several lists: *called* reports (`X called it "…"`) and names (`so-called
 * "…"`); judgement decides which. French verbs stand without an inverted pronoun: *affirme*, not *affirme-t-elle*.
 */
export interface Lexicon {
  /** Verbs that present words as said or written, in every form that stands beside them: *said*, *concludes*, *points out*. */
  readonly saying: string
  /** Verbs that put words to a thing, and so present words only with a named speaker: *called*, *describes as*, *praised*. */
  readonly describing: string
  /** Phrases that name the origin without a verb, before a source or a person: *according to*, *in the words of*. */
  readonly according: string
  /** Nouns for what somebody has said or written: *the claim that "…"*, *a statement: "…"*, *her reply*. */
  readonly statements: string
  /** Words that hand over from the reporting clause to the words: *that*, *whether*. */
  readonly conjunctions: string
  /** Words that start another clause, so that a verb of saying behind them reports something else: *while*, *and*. */
  readonly joining: string
  /** Words and phrases that point to the words that come next: *put it this way*, *as follows*. */
  readonly pointing: string
  /** Published sources, and the bodies and groups that publish or speak: *study*, *guideline*, *ministry*, *authors*. */
  readonly sources: string
  /** Titles, professions and offices of single people whose words count: *Dr*, *professor*, *spokesperson*. */
  readonly experts: string
  /** Pronouns that stand for a speaker named before: *he*, *she*, *they*. */
  readonly pronouns: string
  /** Words for nobody in particular, for the reader or for the writer: *people*, *you*, *someone*, *I*. */
  readonly anyone: string
  /** Patients, customers, users of forums, kin and friends, and what they leave behind: *patient*, *her mother*, *testimonial*. */
  readonly laypeople: string
  /** Forms of the single speaker: *I*, *my*; not *we*, as bodies speak of themselves. */
  readonly firstPerson: string
  /** Forms of the one spoken to, unless they also mean somebody else: *you*, *your*. */
  readonly secondPerson: string
  /** Words that make a term of what follows: *called*, *the term*, *known as*, *so-called*, *nickname*. */
  readonly naming: string
  /** Works and places that have titles or labels, and verbs that lead to them: *article*, *button*, *entitled*, *see also*. */
  readonly works: string
  /** Words that introduce speech nobody uttered: *for example*, *ask*, *think*, *myth*, *slogan*. */
  readonly imagining: string
  /** Words that make what is said a possibility or an advice: *might*, *if*, *should*, *to* say. */
  readonly modals: string
  /** Words that deny what follows, or set it against something else: *not*, *rather than*. */
  readonly negations: string
  /** Finite verbs common in speech and in findings, which make a phrase a statement: *is*, *has*, *should*, *causes*. */
  readonly finite: string
  /** Articles and other words that make a noun of what follows: *the*, *this*, *each*. */
  readonly articles: string
  /** Articles that introduce somebody or something not named: *a*, *any*. */
  readonly indefinite: string
  /** The commonest small words, by which the language of a text is told, few of them shared with another language. */
  readonly smallWords: string
  /** First words of the writer's own boxes: *note*, *tip*, *warning*, *key points*. */
  readonly notices: string
}
