import type { Container, Definition, Prose } from '../model.ts'
import { type Draft, extendDraft } from './drafts.ts'
import { enclosing } from '../text/containers.ts'

/** Every footnote definition, wherever it stands. A label that is defined twice gives two entries. */
export function readFootnotes(prose: readonly Prose[]): Draft[] {
  const drafts: Draft[] = []
  let last: Container | undefined
  for (const block of prose) {
    const definition = block.container.parent && enclosing(block, 'footnoteDefinition')
    if (!definition) continue
    const part = { prose: block, start: 0, end: block.text.length }
    if (definition === last) extendDraft(drafts.at(-1)!, part)
    else drafts.push(draftFootnote(definition, part))
    last = definition
  }
  return drafts
}

const opensNote = /(?:^|\n)\[\^([\p{L}\p{N}_-]{1,40})\](?:\s?:)?\s(?=[\p{Lu}\p{Lo}\p{N}"“«‘*\uFFFC])/gu

/**
 * Footnotes that Markdown did not read because their colon is missing or stands apart, `[^1] Osei` or `[^1] : Osei`: lines
 * that open with a label which the text uses elsewhere and nothing defines.
 *
 * @param isListed whether a block belongs to a list already
 */
export function readBrokenFootnotes(prose: readonly Prose[], isListed: (block: Prose) => boolean): Draft[] {
  const marked = prose.filter(({ kind, text }) => kind !== 'cell' && text.includes('[^'))
  const drafts: Draft[] = []
  for (const block of marked) {
    if (block.depth > 0 || isListed(block)) continue
    const openings = [...block.text.matchAll(opensNote)].filter(({ 1: label }) => isUsed(label!, marked))
    openings.forEach((opening, i) =>
      drafts.push(draftBroken(block, opening, openings[i + 1]?.index ?? block.text.length)),
    )
  }
  return drafts
}

/** Whether a label is used somewhere else than where it opens a line. */
const isUsed = (label: string, marked: readonly Prose[]): boolean =>
  marked.some(({ text }) => text.replace(opensNote, '\n').includes(`[^${label}]`))

function draftBroken(block: Prose, { 0: opening, 1: label, index }: RegExpExecArray, end: number): Draft {
  const start = index + opening.indexOf('[')
  const labelRange = block.toSource(start + 2, start + 2 + label!.length)
  const parts = [{ prose: block, start: index + opening.length, end }]
  return { label, labelRange, form: 'footnote', parts, range: block.toSource(start, end) }
}

function draftFootnote({ range, label }: Container, part: Draft['parts'][number]): Draft {
  const start = range.start + '[^'.length
  const end = start + label!.length
  return { label, labelRange: { start, end }, form: 'footnote', parts: [part], range }
}

const isNumber = (text: string): boolean => /^\d{1,3}$/.test(text.trim())

/**
 * Link definitions with numbers, `[1]: https://example.org`, where they are what numbers in the text lead to:
 * `[1]`, `[6][7]`. Where they only serve links with words, `[the trial][1]`, the reader never sees the numbers.
 *
 * @param emptyHeadings headings of references with no entries under them: definitions there are the entries
 */
export function readDefinitions(
  prose: readonly Prose[],
  definitions: readonly Definition[],
  emptyHeadings: readonly Prose[],
): Draft[] {
  const numbered = definitions.filter(({ label }) => isNumber(label))
  if (numbered.length === 0) return []
  const isListed = emptyHeadings.some(heading => stands(numbered[0]!, heading, prose[heading.index + 1]))
  if (!isListed && !prose.some(hasNumberLink)) return []
  return numbered.map(draftDefinition)
}

/** Whether a definition stands between a heading and the next block. */
const stands = ({ range }: Definition, heading: Prose, next: Prose | undefined): boolean =>
  range.start > heading.range.end && (!next || range.end <= next.range.start)

/** A reference link whose text is a number. */
const hasNumberLink = ({ inlines, text }: Prose): boolean =>
  inlines.some(
    ({ type, reference, label, start, end }) =>
      type === 'link' && reference !== undefined && isNumber(label!) && isNumber(text.slice(start, end)),
  )

function draftDefinition(definition: Definition): Draft {
  const { label, range } = definition
  const start = range.start + '['.length
  const labelRange = { start, end: start + label.length }
  return { label, labelRange, form: 'definition', parts: [], definition, range }
}
