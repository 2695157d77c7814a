/** Marks that print on the character before them. */
const combining = /^[\p{Mn}\p{Me}\u200C\u200D]$/u

/** Characters that take two columns: East Asian wide and full-width ones, and emoji. */
const wide =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F1E6}-\u{1F1FF}\u{20000}-\u{3FFFD}]$|^\p{Emoji_Presentation}$/u

/** How many columns a terminal gives to one character. */
export function widthOf(character: string): number {
  if (isNarrow(character.charCodeAt(0))) return 1
  if (combining.test(character)) return 0
  return wide.test(character) ? 2 : 1
}

/** Western letters, dashes and quotation marks, which are nearly all there is: told without the expressions above. */
const isNarrow = (code: number): boolean => code < 0x300 || (code >= 0x2010 && code < 0x20d0)

/** How many columns a terminal gives to a text without controls. */
export function measure(text: string): number {
  let width = 0
  for (const character of text) width += widthOf(character)
  return width
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
