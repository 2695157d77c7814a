import type { ReadWords } from './kind/words.ts'
import type { Word } from './kind/vocabulary.ts'

/** A stretch of text around a quotation with its words. Quotations in it are reduced to `“␣”`. */
export interface Passage {
  readonly text: string
  readonly words: readonly Word[]
  /** The words that end by an offset. */
  wordsTo(end: number): readonly Word[]
}

/** Reads its words when they are first asked for: most heuristics decide without most of the text around. */
export class LazyPassage implements Passage {
  readonly text: string
  readonly #readWords: ReadWords
  #words: readonly Word[] | undefined

  constructor(text: string, readWords: ReadWords) {
    this.text = text
    this.#readWords = readWords
  }

  get words(): readonly Word[] {
    this.#words ??= this.#readWords(this.text, this.text.length)
    return this.#words
  }

  wordsTo(end: number): readonly Word[] {
    return this.#words ? this.#words.filter(word => word.end <= end) : this.#readWords(this.text, end)
  }
}

/** What a heuristic may know beside the surroundings: the claim before it in its block or in the block before. */
export interface Earlier {
  /**
   * The text between that claim and this quotation, other quotations in it reduced to marks; `undefined` when the
   * claim stands in the block before.
   */
  readonly between: Passage | undefined
  /** Both stand in the same sentence. */
  readonly sameSentence: boolean
}
