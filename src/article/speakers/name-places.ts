// In: the blocks that may name somebody. Out: where a word is written in them, with a capital or without. Next: people.ts
// reads only the blocks that matter to the names it was asked about.
import { isLatinOrNumber } from '../characters.ts'
import { lowerBound } from '../spans.ts'
import { type BlockWords, wordFrom } from './read-block.ts'

/** Finds words in the text of many blocks without reading those that do not hold them. */
export class NamePlaces {
  readonly #blocks: readonly BlockWords[]
  /** Where each block starts in the texts below. */
  readonly #starts: readonly number[]
  readonly #text: string
  /** In lower case and with straight apostrophes, as words are looked up. */
  readonly #lower: string
  readonly #ordinary = new Map<string, boolean>()

  constructor(blocks: readonly BlockWords[]) {
    this.#blocks = blocks
    let start = 0
    this.#starts = blocks.map(({ prose: { text } }) => {
      const own = start
      start += text.length + 1
      return own
    })
    this.#text = blocks.map(({ prose: { text } }) => text).join('\n')
    this.#lower = toLower(this.#text)
  }

  /** The places in the list of blocks of those where a word is written with a capital. */
  *withCapital(lower: string): Generator<number> {
    for (const at of this.#placesOf(lower)) if (this.#isCapital(at)) yield this.#blockAt(at)
  }

  /** A word that is also written small is no name, even where it starts a sentence. */
  isOrdinary(lower: string): boolean {
    let answer = this.#ordinary.get(lower)
    if (answer === undefined) this.#ordinary.set(lower, (answer = this.#isWrittenSmall(lower)))
    return answer
  }

  #isWrittenSmall(lower: string): boolean {
    for (const at of this.#placesOf(lower)) {
      if (this.#isCapital(at)) continue
      const place = this.#blockAt(at)
      const block = this.#blocks[place]!
      const start = at - this.#starts[place]!
      // It may be part of a phrase, or of a longer word.
      const word = block.words[wordFrom(block, start)]
      if (word?.start === start && word.lower === lower) return true
    }
    return false
  }

  /** Where a word stands, or the first word of a phrase: a line may end within a phrase. */
  *#placesOf(lower: string): Generator<number> {
    const [word] = lower.split(/\s/, 1) as [string]
    for (let at = this.#lower.indexOf(word); at >= 0; at = this.#lower.indexOf(word, at + word.length))
      if (
        !isLatinOrNumber(this.#lower.charCodeAt(at - 1)) &&
        !isLatinOrNumber(this.#lower.charCodeAt(at + word.length))
      )
        yield at
  }

  #isCapital(at: number): boolean {
    return this.#text[at] !== this.#lower[at]
  }

  #blockAt(at: number): number {
    return lowerBound(this.#starts.length, place => this.#starts[place]! > at) - 1
  }
}

/** Of the same length as the text: the one letter that gets longer in lower case is left as it is. */
const toLower = (text: string): string =>
  text.replaceAll('\u0130', 'I').toLowerCase().replaceAll('\u2019', "'")
