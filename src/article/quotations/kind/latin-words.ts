import { isJoiner, isLatinOrNumber } from '../../characters.ts'

/** Where the first word from an offset on starts; the limit when there is none before it. */
export function startOfLatinWord(text: string, from: number, limit: number): number {
  let start = from
  while (start < limit && !isLatinOrNumber(text.charCodeAt(start))) start++
  return start
}

/** Where the word that starts at an offset ends, the limit at the latest. */
export function endOfLatinWord(text: string, start: number, limit: number): number {
  let end = start
  for (; end < limit; end++) {
    const code = text.charCodeAt(end)
    if (isLatinOrNumber(code)) continue
    if (!isJoiner(code) || end + 1 >= limit || !isLatinOrNumber(text.charCodeAt(end + 1))) break
  }
  return end
}
