import { isLetter } from '../../text/ascii.ts'
import { readLabelList, skipSpace } from '../label-list.ts'

const nothing = /^$/
const closingBracket = /^\s?[\])］】]$/
const sourceWord = /^\[?(?:source|ref|reference)s?[.:]?\s(?=[#\d])/iu
const optionalBracket = /^\]?$/

/** Whether the text of a link is a list of labels: alone, in brackets, or after a word for sources. */
export function readLinkText(text: string): 'link' | 'bracketed-link' | 'source' | undefined {
  // Nearly every text of a link ends in a letter, and no list does.
  if (isLetter(text.charCodeAt(text.length - 1))) return undefined
  const written = text.trim()
  // `[#856](url)` is an issue or a topic.
  if (isList(written, 0, nothing)) return written.includes('#') ? undefined : 'link'
  const isBracketed = '[(［【'.includes(written.charAt(0))
  if (isBracketed && isList(written, skipSpace(written, 1), closingBracket)) return 'bracketed-link'
  const word = sourceWord.exec(written)?.[0]
  return word && isList(written, word.length, optionalBracket) ? 'source' : undefined
}

/** Whether a list of labels starts at an offset, and what follows it is as it should be. */
function isList(text: string, from: number, after: RegExp): boolean {
  const list = readLabelList(text, from)
  return list !== undefined && after.test(text.slice(list.end))
}
