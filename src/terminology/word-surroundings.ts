import type { Prose, Range } from '../article/model.ts'
import { editDistance } from '../core/edit-distance.ts'
import { medicines } from './medical-words.ts'

/** In UTF-16 code units: no word of a text is longer than what is looked at before and behind it. */
const REACH = 60

/**
 * Handles, paths, addresses, formulas and contractions: letters, but not a word. In running text nothing but an address has
 * two hyphens and no capital, `treating-diabetis-today`.
 */
export function isPartOfCode(text: string, start: number, end: number): boolean {
  if (
    /(?:[\d@#/\\&=~_]|\w\.)$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^(?:[\d@/\\=~_]|\.\w|['’](?!s\b)[a-z])/.test(text.slice(end, end + 2))
  )
    return true
  const before = /[^\s\uFFFC()[\]]*$/.exec(text.slice(Math.max(0, start - REACH), start))![0]
  const behind = /^[^\s\uFFFC()[\]]*/.exec(text.slice(end, end + REACH))![0]
  if (/:\/\/|\bwww\.|[@\\=_]|\.\w+[/-]|\/\w/.test(before) || /^-[\w-]*[./@_=]\w/.test(behind)) return true
  const token = before + text.slice(start, end) + behind
  return /^[a-z\d]+(?:-[a-z\d]+){3,}[.,]?$/.test(token)
}

/** `[sic]`: the word stands as its writer wrote it. */
export const isSaidToBeSo = (text: string, end: number): boolean =>
  /^["”’'»*_.,\s\uFFFC]{0,4}[[(]\s?sic\b/i.test(text.slice(end, end + 12))

const otherLanguage =
  /\b(?:Greek|Latin|French|German|Italian|Spanish|Portuguese|Catalan|Dutch|Swedish|Danish|Norse|Polish|Czech|Russian|Turkish|Arabic|Persian|Hebrew|Sanskrit|Hindi|Chinese|Japanese|Korean)\s(?:(?:word|term|root|name|for)\s)?[‘’'"“”*_\uFFFC]{0,2}$/

/** `from the Greek kannabis`: the word is said to be one of another language. */
export const isLoan = (text: string, start: number): boolean =>
  otherLanguage.test(text.slice(Math.max(0, start - 24), start))

/**
 * Whether a word may be a name: it has a capital, and does not have it from beginning a sentence. A word next to the name of
 * a medicine is none, unless other names stand around it: `Zolpiclone` may be sold, `Dr Zolpiclone Meyer` not.
 */
export function mayBeName(prose: Prose, { start, end }: Range, suggestion: string): boolean {
  const written = prose.text.slice(start, end)
  if (written === written.toLowerCase()) return false
  if (isInTitle(prose, start, end)) return true
  const known = suggestion.toLowerCase()
  const isNear = /[' ]/.test(known) || editDistance(written.toLowerCase(), known, 1) === 1
  // A sentence may begin with a name; what is two letters away is as likely to be one.
  if (!isNear) return true
  if (startsSentence(prose, start)) return false
  if (!/^[A-Z]/.test(suggestion) && !medicines.has(known)) return true
  return isAmongNames(prose.text, start, end)
}

/** The title of a work, in italics or linked: `*Diabetis Care*`. */
export const isInTitle = (prose: Prose, start: number, end: number): boolean =>
  prose.kind !== 'heading' &&
  prose.inlines.some(
    inline =>
      inline.start <= start &&
      end <= inline.end &&
      (inline.type === 'emphasis' || inline.type === 'link') &&
      (prose.text.slice(inline.start, inline.end).match(/(?<![\p{L}-])\p{Lu}\p{Ll}/gu)?.length ?? 0) > 1,
  )

const isAmongNames = (text: string, start: number, end: number): boolean =>
  /(?:\b(?:Dr|Mr|Mrs|Ms|Prof|Sir|St)\.?|\p{Lu}[\p{L}.]*|\b(?:by|and|&))\s$/u.test(
    text.slice(Math.max(0, start - 24), start),
  ) ||
  /^(?:['’]s)?(?:\s|-)\p{Lu}|^(?:\s(?:et al|and|&)\b)|^[,\s]{0,2}\(?(?:19|20)\d\d|^,?\s\p{Lu}\./u.test(
    text.slice(end, end + 10),
  )

const startsSentence = (prose: Prose, at: number): boolean =>
  prose.kind === 'heading' ||
  prose.kind === 'cell' ||
  /(?:^|[.!?:…]["”’')\]]*)[\s\uFFFC]*["“‘'([*•–—-]*$/.test(prose.text.slice(Math.max(0, at - 12), at))
