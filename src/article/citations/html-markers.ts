// In: the tags of a block. Out: candidates written as HTML, `<sup>1</sup>`. Next: find-candidates.ts joins them with the
// others.
import type { Inline, Prose, Range } from '../model.ts'
import { type Candidate, readLabelsBetween } from './candidate.ts'
import { readLabelList } from './labels.ts'

const opensSup = /^<sup[\s>]/i

/** Labels, brackets, separators, and the U+FFFC of tags within; anything else is an ordinal, an ion, a date. */
const content =
  /^[\s[\]()#￼]*(?:refs?\.?\s)?\d{1,3}(?:(?:[\s[\]()#￼,;–—‑‐-]+|\s(?:to|bis|à|al?|tot)\s)\d{1,3}|\s?[(,:]\s?pp?\.?\s?\d{1,4}(?:[–-]\d{1,4})?\)?)*[\s[\]()#,;.￼]*$/

/** The longest raised text that is looked at. */
const longestRaised = 80

/** A raised marker: `<sup>1</sup>`, `<sup>1,2–4</sup>`, `<sup>[[4](#ref-4)]</sup>`, `<sup><a href="#r1">1</a></sup>`. */
export function readSupTag(prose: Prose, open: Inline, index: number): Candidate | undefined {
  if (!opensSup.test(open.value!)) return undefined
  const close = findClosingTag(prose, index, 'sup', longestRaised)
  if (!close) return undefined
  const inside = inlinesWithin(prose, index, close)
  if (inside.some(({ type }) => type === 'footnoteReference' || type === 'code' || type === 'image'))
    return undefined
  const stretches = cutAtLinks(inside, open.end, close.start)
  if (!content.test(stretches.map(({ start, end }) => prose.text.slice(start, end)).join(' ')))
    return undefined
  const link = inside.find(({ type }) => type === 'link')
  return {
    form: 'superscript',
    notation: link ? 'bracketed-link' : 'sup-tag',
    prose,
    start: open.start,
    end: close.end,
    range: { start: open.range.start, end: close.range.end },
    labels: stretches.flatMap(({ start, end }) => readLabelsBetween(prose, start, end)),
    url: link?.url,
    resolved: false,
  }
}

function inlinesWithin(prose: Prose, index: number, close: Inline): Inline[] {
  const inside: Inline[] = []
  for (let at = index + 1; prose.inlines[at] !== close; at++) inside.push(prose.inlines[at]!)
  return inside
}

/** Two links side by side, `[1](#a)[2](#b)`, are two labels although their texts touch. */
function cutAtLinks(inside: readonly Inline[], start: number, end: number): Range[] {
  const links = inside.filter(({ type }) => type === 'link')
  const touching = links.some((link, at) => links[at + 1]?.start === link.end)
  return touching ? links : [{ start, end }]
}

const opensAnchor = /^<a\s[^>]*?href\s*=\s*["']?([^"'\s>]+)/i
const before = /^[\s￼]*[[(]?\s?/
const after = /^\s?[\])]?[\s￼]*$/

/** The longest link text that is looked at. */
const longestLink = 60

/** A marker that is a link in HTML: `<a href="#ref1">1</a>`, `<a href="#ref1"><sup>1</sup></a>`. */
export function readAnchor(prose: Prose, open: Inline, index: number): Candidate | undefined {
  const url = opensAnchor.exec(open.value!)?.[1]
  if (!url) return undefined
  const close = findClosingTag(prose, index, 'a', longestLink)
  if (!close || !isLabelList(prose.text.slice(open.end, close.start))) return undefined
  return {
    form: 'link',
    notation: url.startsWith('#') ? 'bracketed-link' : 'link',
    prose,
    start: open.start,
    end: close.end,
    range: { start: open.range.start, end: close.range.end },
    labels: readLabelsBetween(prose, open.end, close.start),
    url,
    resolved: false,
  }
}

function isLabelList(text: string): boolean {
  const list = readLabelList(text, before.exec(text)![0].length)
  return list !== undefined && after.test(text.slice(list.end))
}

/**
 * The tag that closes the element opened by the inline at `index`, or `undefined` when there is none within
 * `longest` code units of prose.
 */
function findClosingTag(prose: Prose, index: number, tag: string, longest: number): Inline | undefined {
  const from = prose.inlines[index]!.end
  for (let at = index + 1; at < prose.inlines.length; at++) {
    const inline = prose.inlines[at]!
    if (inline.start > from + longest) return undefined
    if (inline.type === 'html' && isClosing(inline.value!, tag)) return inline
  }
  return undefined
}

const isClosing = (value: string, tag: string): boolean =>
  value.startsWith('</') && value.slice(2, -1).trim().toLowerCase() === tag
