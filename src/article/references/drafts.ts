import type { Container, Definition, Prose, Range, ReferenceForm } from '../model.ts'
import { isDigit } from '../text/ascii.ts'
import { type EntryLabel, readAnchorLabel, readEntryLabel } from './labels.ts'

/** A stretch of one block that belongs to an entry. Prose offsets. */
export interface Part {
  readonly prose: Prose
  readonly start: number
  readonly end: number
}

/** An entry as found, before its URLs and identifiers are read. Parts may still be added. */
export interface Draft {
  readonly label: string | undefined
  readonly labelRange: Range | undefined
  readonly form: ReferenceForm
  readonly parts: Part[]
  /** The link definition that the entry is, if it is one. */
  readonly definition?: Definition
  range: Range
}

/** The entry's text so far, label left out; lines and blocks are joined by `\n`. */
export const draftText = ({ parts }: Draft): string =>
  parts.length === 1
    ? textOf(parts[0]!)
    : parts
        .map(textOf)
        .filter(text => text !== '')
        .join('\n')

const textOf = ({ prose, start, end }: Part): string =>
  prose.text.slice(start, end).replaceAll('\uFFFC', '').trim()

/** A stretch of prose without a label of its own, such as a paragraph under "Sources". */
export function draftStretch(prose: Prose, start: number, end: number): Draft {
  const parts = [{ prose, start, end }]
  return {
    label: undefined,
    labelRange: undefined,
    form: 'paragraph',
    parts,
    range: prose.toSource(start, end),
  }
}

/** A stretch of prose that opens with a number. */
export function draftLabelled(
  prose: Prose,
  { label, at, start, textStart, style }: EntryLabel,
  end: number,
): Draft {
  return {
    label,
    labelRange: prose.toSource(at.start, at.end),
    form: style === 'bracket' ? 'bracket' : 'paragraph',
    parts: [{ prose, start: Math.min(textStart, end), end }],
    range: prose.toSource(start, end),
  }
}

/** Let a further block belong to an entry. */
export function extendDraft(draft: Draft, part: Part): void {
  draft.parts.push(part)
  const { end } = part.prose.toSource(part.start, part.end)
  if (end > draft.range.end) draft.range = { start: draft.range.start, end }
}

/**
 * An entry that is a list item, in Markdown or HTML. A number typed in brackets counts before the number of the
 * item, an anchor such as `<a id="ref-1">` only where there is neither.
 *
 * @param first the first block of the item
 */
export function draftItem(item: Container, first: Prose, source: string): Draft {
  const { ordered, start = 1 } = item.parent!
  const own = readEntryLabel(first.text)
  const part = { prose: first, start: 0, end: first.text.length }
  const form = item.type === 'html' ? 'html' : ordered ? 'ordered' : 'bullet'
  if (own && (own.style === 'bracket' || (own.style !== 'bare' && !ordered)))
    return { ...draftLabelled(first, own, part.end), range: item.range }
  if (ordered) {
    const label = String(start + item.index)
    return { label, labelRange: findItemNumber(item, source), form, parts: [part], range: item.range }
  }
  const anchor = findAnchor(item, first)
  return { label: anchor, labelRange: undefined, form, parts: [part], range: item.range }
}

/** The digits of `12.`; for an item in HTML, which prints its number, there are none. */
function findItemNumber(item: Container, source: string): Range | undefined {
  const { start } = item.range
  let end = start
  while (isDigit(source.charCodeAt(end)) && end < start + 10) end++
  return end > start ? { start, end } : undefined
}

const anchorAttribute = /\s(?:id|name)\s*=\s*["']?([^\s"'>]+)/i

function findAnchor(item: Container, first: Prose): string | undefined {
  if (item.id !== undefined) return readAnchorLabel(item.id)
  const tag = first.inlines.find(inline => inline.type === 'html' && inline.start === 0)
  const name = anchorAttribute.exec(tag?.value ?? '')?.[1]
  return name === undefined ? undefined : readAnchorLabel(name)
}
