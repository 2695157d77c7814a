import { eastAsianWidth } from 'get-east-asian-width'

/** What a reader takes for one character: flags, joined emoji, letters with combining marks. */
const character =
  /\p{Regional_Indicator}{2}|[^](?:\u200D\p{Extended_Pictographic}|[\p{Mn}\p{Me}\p{Emoji_Modifier}\u200C\u200D])*/gu

/** Emoji that Unicode counts as narrow: flags, keycaps, and signs that U+FE0F turns into emoji, such as the red heart. */
const narrowEmoji = /^(?:\p{Regional_Indicator}{2}|[\d#*]\uFE0F?\u20E3|\p{Extended_Pictographic}\uFE0F)/u

/** Marks and joiners that no character precedes. */
const invisible = /^[\p{Mn}\p{Me}\u200C\u200D]/u

/** Split a text into what readers take for characters. Hangul is composed first: its letters share a square. */
export const splitCharacters = (text: string): string[] =>
  isNarrow(text) ? text.split('') : (text.normalize().match(character) ?? [])

/** How many columns a terminal gives to a text without controls. */
export const measure = (text: string): number =>
  isNarrow(text) ? text.length : splitCharacters(text).reduce((width, each) => width + widthOf(each), 0)

/** Western letters, dashes and quotation marks, one column each: nearly all texts hold nothing else. */
const isNarrow = (text: string): boolean => /^[\0-\u02FF\u2010-\u20CF]*$/.test(text)

function widthOf(each: string): number {
  if (narrowEmoji.test(each)) return 2
  return invisible.test(each) ? 0 : eastAsianWidth(each.codePointAt(0)!)
}

/** How many columns the widest of some texts takes; 0 when there is none. */
export function measureWidest(texts: readonly string[]): number {
  let widest = 0
  for (const text of texts) widest = Math.max(widest, measure(text))
  return widest
}

/** Fill up with spaces on the right. */
export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - measure(text)))

/** Fill up with spaces on the left. */
export const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - measure(text))) + text
