import { isJoiner, isLatin } from './latin-words.ts'

/** What is known of a word as it is written. */
export interface Known {
  readonly written: string
}

/** Words remembered at a time, a power of two. */
const slots = 1 << 13

/**
 * Looks up the words of texts. What was found for a word is remembered by its characters, until another takes its
 * place: a word met again is neither cut out, put in lower case nor hashed as a string.
 */
export class WordMemo<Entry extends Known> {
  /** Where the word read last ends. */
  end = 0
  readonly #entries: (Entry | undefined)[] = []
  readonly #lookUp: (written: string) => Entry

  constructor(lookUp: (written: string) => Entry) {
    this.#lookUp = lookUp
    this.#entries.length = slots
  }

  /** Read the word that starts at an offset and ends by another. */
  read(text: string, start: number, limit: number): Entry {
    let end = start
    let hash = 0
    for (; end < limit; end++) {
      const code = text.charCodeAt(end)
      if (!isLatin(code) && !(isJoiner(code) && end + 1 < limit && isLatin(text.charCodeAt(end + 1)))) break
      hash = (Math.imul(hash, 31) + code) | 0
    }
    this.end = end
    const slot = (hash ^ (hash >>> 13)) & (slots - 1)
    const known = this.#entries[slot]
    if (known && isWrittenAt(text, start, end, known.written)) return known
    return (this.#entries[slot] = this.#lookUp(text.slice(start, end)))
  }
}

function isWrittenAt(text: string, start: number, end: number, written: string): boolean {
  if (written.length !== end - start) return false
  for (let at = 0; at < written.length; at++)
    if (text.charCodeAt(start + at) !== written.charCodeAt(at)) return false
  return true
}
