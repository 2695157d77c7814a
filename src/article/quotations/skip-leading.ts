import { isSpace } from '../characters.ts'

/** Where the first character from an offset on stands that is no space and none of some others. */
export function skipLeading(text: string, others: string, from = 0): number {
  let at = from
  while (at < text.length && (isSpace(text.charCodeAt(at)) || others.includes(text[at]!))) at++
  return at
}
