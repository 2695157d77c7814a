import type { Inline, Prose, Range } from '../../model.ts'
import type { Candidate } from './candidate.ts'
import { readLabelsBetween } from './place-labels.ts'
import { findClosingTag } from './tags.ts'

const opens = /^<sup[\s>]/i

/** Labels, brackets, separators, and the U+FFFC of tags within; anything else is an ordinal, an ion, a date. */
const content = /^[\s[\]()#￼]*\d{1,3}(?:[\s[\]()#￼,;–—‑‐-]+\d{1,3})*[\s[\]()#,;￼]*$/

/** The longest raised text that is looked at. */
const longest = 80

/** A raised marker: `<sup>1</sup>`, `<sup>1,2–4</sup>`, `<sup>[[4](#ref-4)]</sup>`, `<sup><a href="#r1">1</a></sup>`. */
export function readSupTag(prose: Prose, open: Inline, index: number): Candidate | undefined {
  if (!opens.test(open.value!)) return undefined
  const close = findClosingTag(prose, index, 'sup', longest)
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
    spelling: link ? 'bracketed-link' : 'sup-tag',
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
