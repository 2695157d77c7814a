import type { Inline, Prose } from '../../model.ts'
import type { Candidate } from './candidate.ts'
import { readAnchor } from './anchors.ts'
import { readLink } from './links.ts'
import { readSupTag } from './sup-tags.ts'

/**
 * Find markers that Markdown or HTML mark up: footnote references, links whose text is a number, `<sup>` and
 * `<a>`. Also says which stretches of prose are spoken for, so that their text is not read again.
 */
export function findInlineMarkers(prose: Prose): { candidates: Candidate[]; taken: TakenSpan[] } {
  const candidates: Candidate[] = []
  const taken: TakenSpan[] = []
  const { inlines } = prose
  let free = 0
  for (let index = 0; index < inlines.length; index++) {
    const inline = inlines[index]!
    if (inline.start < free) continue
    const candidate = readInline(prose, inline, index)
    if (candidate) candidates.push(candidate)
    if (!candidate && inline.type !== 'link') continue
    taken.push(candidate ?? inline)
    free = (candidate ?? inline).end
  }
  return { candidates, taken }
}

/** Prose offsets. */
export interface TakenSpan {
  readonly start: number
  readonly end: number
}

function readInline(prose: Prose, inline: Inline, index: number): Candidate | undefined {
  switch (inline.type) {
    case 'footnoteReference':
      return readFootnote(prose, inline)
    case 'link':
      return readLink(prose, inline)
    case 'html':
      return readSupTag(prose, inline, index) ?? readAnchor(prose, inline, index)
    default:
      return undefined
  }
}

function readFootnote(prose: Prose, { label, start, end, range }: Inline): Candidate {
  const labelRange = { start: range.start + 2, end: range.end - 1 }
  const labels = [{ first: label!, last: undefined, range: labelRange }]
  return {
    form: 'footnote',
    spelling: 'footnote',
    prose,
    start,
    end,
    range,
    labels,
    url: undefined,
    resolved: false,
  }
}
