import { isDigit, isLetter } from '../text/ascii.ts'

/**
 * Where an address ends that stands in running text and may reach from `start` to `limit`: closing brackets are
 * given back that nothing in it opened, and then the punctuation of the sentence.
 */
export function trimEnd(text: string, start: number, limit: number, punctuation: string): number {
  let end = endOfBrackets(text, start, limit)
  while (end > start && isOneOf(punctuation, text, end - 1)) end--
  return end
}

function endOfBrackets(text: string, start: number, limit: number): number {
  let depth = 0
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x28 || code === 0x5b) depth++
    else if ((code === 0x29 || code === 0x5d) && --depth < 0) return at
  }
  return limit
}

function isOneOf(punctuation: string, text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return !isLetter(code) && !isDigit(code) && punctuation.includes(text.charAt(at))
}
