/**
 * A table of words, in any case, for texts in which nearly no word is in it: a word is only cut out and looked up when
 * one of its length ends in its last two letters. Lists are read when they are first asked.
 */
export class WordList<Value> {
  readonly #lists: readonly (readonly [value: Value, words: string])[]
  readonly #values = new Map<string, Value>()
  #longest = 0
  /** The first one stands for all words that end outside of ASCII. */
  #endings = new Uint8Array(0)

  /** Where a word is in several lists, the last one counts. */
  constructor(...lists: readonly (readonly [value: Value, words: string])[]) {
    this.#lists = lists
  }

  /** What the word from `start` to `end` says. */
  get(text: string, start: number, end: number): Value | undefined {
    if (this.#longest === 0) this.#read()
    const length = end - start
    if (length > this.#longest || length === 0) return undefined
    if (this.#endings[endingOf(text, start, end)] === 0) return undefined
    return this.#values.get(text.slice(start, end).toLowerCase())
  }

  #read(): void {
    for (const [value, words] of this.#lists)
      for (const word of words.trim().split(/\s+/)) {
        this.#values.set(word, value)
        this.#longest = Math.max(this.#longest, word.length)
      }
    this.#endings = new Uint8Array((this.#longest + 1) << 10)
    this.#endings[0] = 1
    for (const word of this.#values.keys()) this.#endings[endingOf(word, 0, word.length)] = 1
  }
}

/** A key of the length and the last two letters. Both cases of a letter of ASCII have the same last five bits. */
function endingOf(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1)
  const before = end - start > 1 ? text.charCodeAt(end - 2) : 0
  return last < 0x80 && before < 0x80 ? ((end - start) << 10) | ((before & 31) << 5) | (last & 31) : 0
}
