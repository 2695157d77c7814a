// In: the sentences of an article. Out: what can be asked of each and of what is around it. Next: signals.ts.
import type { Language } from '../language.ts'
import type { Container, Prose } from '../model.ts'
import { enclosing } from '../text/containers.ts'
import { chooseReader } from '../quotations/kind/words.ts'
import type { Word } from '../quotations/kind/vocabulary.ts'
import type { BodySentence } from './body-sentences.ts'
import { chooseStatementReader, classBits, type StatementWord } from './vocabulary.ts'

/** Lists of words that speak of health. */
export const healthBits =
  classBits.conditions |
  classBits.body |
  classBits.treatments |
  classBits.exposures |
  classBits.mechanisms |
  classBits.care |
  classBits.harms |
  classBits.risks

/** A stretch of text with its words. */
export interface StatementText {
  readonly text: string
  readonly words: readonly StatementWord[]
  /** All lists that one of its words is in. */
  readonly classes: number
}

/** The sentences of an article with what surrounds them. Each answer is found once, when it is first asked for. */
export class ArticleStatements {
  readonly sentences: readonly BodySentence[]
  readonly prose: readonly Prose[]
  readonly language: Language
  readonly of: readonly StatementEvidence[]
  #headings: readonly (readonly Prose[])[] | undefined
  #texts = new Map<string, StatementText>()

  constructor(prose: readonly Prose[], sentences: readonly BodySentence[], language: Language) {
    this.prose = prose
    this.sentences = sentences
    this.language = language
    this.of = sentences.map((sentence, at) => new StatementEvidence(this, sentence, at))
  }

  /** A text with its words; texts that are asked for again, such as headings, are read once. */
  read(text: string): StatementText {
    let known = this.#texts.get(text)
    if (!known) {
      const words = chooseStatementReader(this.language)(text)
      known = { text, words, classes: words.reduce((all, { classes }) => all | classes, 0) }
      this.#texts.set(text, known)
    }
    return known
  }

  /** The words as the judge of quotations knows them: persons, modals, negations. */
  readCommon(text: string): readonly Word[] {
    return chooseReader(this.language)(text, text.length)
  }

  /** The headings above a block, nearest first. */
  headingsAt(index: number): readonly Prose[] {
    this.#headings ??= findHeadings(this.prose)
    return this.#headings[index]!
  }

  /** What share of the sentences of the article has something. */
  share(has: (evidence: StatementEvidence) => boolean): number {
    const some = this.of.slice(0, sampled)
    return some.filter(has).length / Math.max(1, some.length)
  }
}

/** Sentences that are enough to tell what an article is about. */
const sampled = 120

function findHeadings(prose: readonly Prose[]): (readonly Prose[])[] {
  let path: readonly Prose[] = []
  return prose.map(block => {
    const above = path
    if (block.kind === 'heading') path = [block, ...path.filter(({ depth }) => depth < block.depth)]
    return above
  })
}

/** Longer sentences are judged by their beginning. */
const longest = 600

/** What is known of one sentence. */
export class StatementEvidence {
  readonly article: ArticleStatements
  readonly sentence: BodySentence
  readonly at: number
  #own: StatementText | undefined
  #common: readonly Word[] | undefined

  constructor(article: ArticleStatements, sentence: BodySentence, at: number) {
    this.article = article
    this.sentence = sentence
    this.at = at
  }

  get own(): StatementText {
    return (this.#own ??= this.article.read(this.sentence.text.slice(0, longest)))
  }

  get common(): readonly Word[] {
    return (this.#common ??= this.article.readCommon(this.sentence.text.slice(0, longest)))
  }

  get health(): number {
    return this.own.words.filter(({ classes }) => (classes & healthBits) !== 0).length
  }

  /** The sentence before or after it, wherever it stands. */
  next(step: number): StatementEvidence | undefined {
    return this.article.of[this.at + step]
  }

  get isFirst(): boolean {
    return this.next(-1)?.sentence.prose !== this.sentence.prose
  }

  get isLast(): boolean {
    return this.next(1)?.sentence.prose !== this.sentence.prose
  }

  get listItem(): Container | undefined {
    return enclosing(this.sentence.prose, 'listItem')
  }

  get heading(): StatementText {
    return this.article.read(this.article.headingsAt(this.sentence.prose.index)[0]?.text.slice(0, 160) ?? '')
  }

  get title(): StatementText {
    return this.article.read(
      this.article.headingsAt(this.sentence.prose.index).at(-1)?.text.slice(0, 160) ?? '',
    )
  }

  /** The block before the list that it stands in. */
  get listLead(): StatementText {
    if (!this.listItem) return this.article.read('')
    const from = this.listItem.parent!.range.start
    for (let at = this.sentence.prose.index - 1; at >= Math.max(0, this.sentence.prose.index - 30); at--) {
      const block = this.article.prose[at]!
      if (block.range.start < from) return this.article.read(block.text.slice(-200))
    }
    return this.article.read('')
  }
}
