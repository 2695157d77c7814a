import { isLatinLetter } from '../article/characters.ts'

/** Letters that make a word worth looking at. */
const SHORTEST = 5

/** Words remembered: a power of two. */
const ROOM = 1 << 15

/**
 * Finds the words of a text that are not yet known to be spelt right. A word is a run of letters, accented ones
 * included, so that `Ménière` is one word.
 *
 * Words are remembered as hashes of 64 bits, because articles share most of their words and looking one up must not
 * allocate a string. A Map of words makes the rule take half as long again on a first run over 370 articles and as
 * long on later ones; `npm run bench:throughput` shows its share.
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
    while (at + SHORTEST <= length) {
      // Unless the fifth character from here is a letter, no word of five letters begins before it.
      let start = at + SHORTEST - 1
      if (!isLatinLetter(text.charCodeAt(start))) {
        at += SHORTEST
        continue
      }
      while (start > at && isLatinLetter(text.charCodeAt(start - 1))) start--
      const end = this.#hashFrom(text, start)
      if (end - start >= SHORTEST && !this.#isWell()) {
        this.start = start
        this.end = end
        return true
      }
      at = end + 1
    }
    return false
  }

  /** Work out the hash of the word that begins at an offset. @returns where it ends */
  #hashFrom(text: string, start: number): number {
    const { length } = text
    let hash = 0x811c9dc5
    let check = 0
    let at = start
    for (let code = 0; at < length && isLatinLetter((code = text.charCodeAt(at))); at++) {
      hash = Math.imul(hash ^ code, 0x01000193)
      check = Math.imul(check + code, 0x9e3779b1)
    }
    this.#hash = hash
    this.#check = check
    return at
  }

  /** Begin with another text, or again. */
  startAt(offset: number): void {
    this.end = offset
  }

  /** Remember that the word found last is spelt right. */
  noteWell(): void {
    const slot = slotOf(this.#hash)
    this.#well[slot] = this.#hash
    this.#well[slot + 1] = this.#check
  }

  #isWell(): boolean {
    const slot = slotOf(this.#hash)
    return this.#well[slot] === this.#hash && this.#well[slot + 1] === this.#check
  }
}

const slotOf = (hash: number): number => ((hash ^ (hash >>> 15)) & (ROOM - 1)) << 1
