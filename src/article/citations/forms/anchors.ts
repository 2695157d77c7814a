import type { Inline, Prose } from '../../model.ts'
import { readLabelList } from '../label-list.ts'
import type { Candidate } from './candidate.ts'
import { readLabelsBetween } from './place-labels.ts'
import { findClosingTag } from './tags.ts'

const opens = /^<a\s[^>]*?href\s*=\s*["']?([^"'\s>]+)/i
const before = /^[\s￼]*[[(]?\s?/
const after = /^\s?[\])]?[\s￼]*$/

/** The longest link text that is looked at. */
const longest = 60

/** A marker that is a link in HTML: `<a href="#ref1">1</a>`, `<a href="#ref1"><sup>1</sup></a>`. */
export function readAnchor(prose: Prose, open: Inline, index: number): Candidate | undefined {
  const url = opens.exec(open.value!)?.[1]
  if (!url) return undefined
  const close = findClosingTag(prose, index, 'a', longest)
  if (!close || !isLabelList(prose.text.slice(open.end, close.start))) return undefined
  return {
    form: 'link',
    spelling: url.startsWith('#') ? 'bracketed-link' : 'link',
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
