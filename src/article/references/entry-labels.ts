import type { Range } from '../model.ts'
import { matchAt, skipMatch } from '../spans.ts'

/** The number an entry opens with. Offsets are prose offsets. */
export interface EntryLabel {
  readonly label: string
  /** How it is written: `[1]`, `1.` (also `1)`, `(1)`), raised (`¹`, `<sup>1</sup>`), or bare (`1 Smith`). */
  readonly style: 'bracket' | 'point' | 'raised' | 'bare'
  readonly at: Range
  /** Where the mark around the number starts, a bracket say. */
  readonly start: number
  /** Where the text of the entry starts. */
  readonly textStart: number
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Markup and marks that may come first: an anchor, an opening emphasis mark left over, a list bullet typed by hand. */
const lead = /[\s\uFFFC•*]*/y
const bracketed = /[[［【]\s*(?:\^|Source\s*#?)?(\d{1,4}[a-z]?)\.?\s*[\]］】][.:)]?[\s\uFFFC]*/iy
const pointed = /(\d{1,3})(?:\.?[.)](?:[\s\uFFFC]+|$)|\.(?=[\p{L}"“«[])|[:：]\s+|[、．）]\s*)/uy
/** `Ref 1: Smith`, `Source 2. Smith` */
const named =
  /(?:refs?|references?|sources?|quelle|fuente|fonte|bron)\.?\s?(?:no\.?\s?|#\s?)?(\d{1,3})\s?[.:)–-][\s\uFFFC]*/iy
/** `1 - Smith`, `1, Smith` */
const dashed = /(\d{1,3})(?:\s[–—-]|,)\s+(?=\p{Lu})/uy
/** `#1 Smith` */
const hashed = /#(\d{1,3})[.:)]?\s+(?=[\p{L}"“«])/uy
const inParentheses = /[(（](\d{1,3})[)）][.:]?[\s\uFFFC]*/y
const superscript = /([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})[\s\uFFFC]*/y
/** `<sup>1</sup> A`: in prose, the number stands between two replaced tags. */
const tagged = /(?<=\uFFFC)(\d{1,3})\uFFFC[\s\uFFFC]*/y
/** `1 Smith J`: may be a title such as "10 facts", so it counts only where it counts up. */
const bare = /(\d{1,3})[ \t]+(?=\p{Lu})/uy

type Form = readonly [RegExp, EntryLabel['style']]

const openedBy = (firsts: string, ...forms: readonly Form[]): (readonly [string, readonly Form[]])[] =>
  Array.from(firsts, first => [first, forms])

/** By what they open with: most entries open with a letter, and no expression is tried, or compiled. */
const formsByFirst = new Map([
  ...openedBy('[［【', [bracketed, 'bracket']),
  ...openedBy('(（', [inParentheses, 'point']),
  ...openedBy('RrSsQqFfBb', [named, 'point']),
  ...openedBy('#', [hashed, 'point']),
  ...openedBy(raised, [superscript, 'raised']),
  ...openedBy('0123456789', [pointed, 'point'], [dashed, 'bare'], [tagged, 'raised'], [bare, 'bare']),
])

/** Read the number that an entry opens with at `from`, or `undefined`. */
export function readEntryLabel(text: string, from = 0): EntryLabel | undefined {
  const at = skipLead(text, from)
  for (const [form, style] of formsByFirst.get(text.charAt(at)) ?? []) {
    const match = matchAt(form, text, at)
    if (!match) continue
    const written = match[1]!
    const start = at + match[0].indexOf(written)
    const digits = { start, end: start + written.length }
    return { label: toDigits(written), style, at: digits, start: at, textStart: at + match[0].length }
  }
  return undefined
}

function skipLead(text: string, from: number): number {
  const code = text.charCodeAt(from)
  if (code > 0x2a && code < 0xa0) return from
  return skipMatch(lead, text, from)
}

/** `¹²` is `12`; anything else stays. */
const toDigits = (written: string): string =>
  written.replace(/[⁰¹²³⁴-⁹]/g, digit => String(raised.indexOf(digit)))

const anchorName =
  /^(?:(?:user-content-)?(?:fn|ref|refs|reference|cite|cit|citation|note|footnote|source|bib|b|r|s)?[-_:.]?)(\d{1,3})$/i

/** The number in the name of an anchor: `ref-1`, `cite_note-1`, `fn:1`, or `undefined`. */
export const readAnchorLabel = (name: string): string | undefined => anchorName.exec(name)?.[1]
