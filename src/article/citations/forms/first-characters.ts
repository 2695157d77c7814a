const first = /[[［〔(（【^⁰¹²³⁴-⁹]/g
/** Costs nothing in a text without a character beyond Latin-1. */
const beyondLatin = /[［〔（【⁰⁴-⁹]/

/** Tells where the first character stands, at an offset or after it, that a marker may open with. Offsets rise. */
export type NextFirst = (from: number) => number

/** In most texts, those characters are a few of ASCII: to look for one at a time takes half as long as for any. */
export const findFirsts = (text: string): NextFirst =>
  beyondLatin.test(text) || text.includes('¹') || text.includes('²') || text.includes('³')
    ? findAny(text)
    : findAscii(text)

const findAny =
  (text: string): NextFirst =>
  from => {
    first.lastIndex = from
    return first.test(text) ? first.lastIndex - 1 : text.length
  }

function findAscii(text: string): NextFirst {
  const find = (character: string, from: number): number => {
    const at = text.indexOf(character, from)
    return at < 0 ? text.length : at
  }
  let bracket = find('[', 0)
  let parenthesis = find('(', 0)
  let caret = find('^', 0)
  return from => {
    if (bracket < from) bracket = find('[', from)
    if (parenthesis < from) parenthesis = find('(', from)
    if (caret < from) caret = find('^', from)
    return Math.min(bracket, parenthesis, caret)
  }
}
