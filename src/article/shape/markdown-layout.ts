import {
  goesOn,
  holdsSentences,
  isEnded,
  isHardBroken,
  isLong,
  leadsIn,
  opensWithImage,
  readReferenceTitle,
} from './line-shape.ts'
import type { LineChange } from './pasted-text.ts'
import { isEntry } from './pasted-titles.ts'
import type { SourceLine } from '../lines/line-kinds.ts'

/**
 * Find what is missing in a text that is laid out as Markdown on the whole. Nothing is changed unless only one
 * thing can be meant:
 *
 * - *bare reference title*: `References`, alone on a line, with an entry after it, becomes a heading; with a colon
 *   it leads into its list and stays;
 * - *swallowed paragraph*: a paragraph line at the margin that touches a list item, which Markdown would make
 *   part of the item, is set apart;
 * - *underlined paragraph*: a paragraph that touches the `---` after it, which would make it a heading, is set
 *   apart;
 * - *touching paragraphs*: in a block of which every line is a paragraph line, the lines are set apart.
 *
 * A paragraph line is longer than wrapped text gets and holds several sentences. Text that is indented by four
 * columns stays code: nothing that could be inserted would make it a paragraph.
 */
export function layOutMarkdown(source: string, lines: readonly SourceLine[]): LineChange[] {
  const changes: LineChange[] = []
  const touching = findTouchingParagraphs(source, lines)
  let afterTitle = false
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const before = lines[index - 1]
    const isTitle = isBareReferenceTitle(source, lines, index)
    const touches = before !== undefined && before.kind !== 'blank' && line.kind !== 'blank'
    const apart =
      touches && (isTitle || afterTitle || touching.has(line) || isSwallowed(source, before, line))
    if (apart || isTitle) changes.push({ line, apart, depth: isTitle ? 2 : 0 })
    afterTitle = isTitle
  }
  return changes
}

function isBareReferenceTitle(source: string, lines: readonly SourceLine[], index: number): boolean {
  const line = lines[index]!
  const before = lines[index - 1]
  const next = lines[index + 1]?.kind === 'blank' ? lines[index + 2] : lines[index + 1]
  if (line.kind !== 'text' || !next || !isEntry(source, next)) return false
  if (before?.kind === 'text' && !isEnded(source, before) && !isLong(source, before)) return false
  return !leadsIn(source, line) && readReferenceTitle(source, line) !== undefined
}

function isSwallowed(source: string, before: SourceLine, line: SourceLine): boolean {
  if (line.kind === 'rule')
    return before.kind === 'text' && isParagraph(source, before) && isEnded(source, before)
  return (
    line.kind === 'text' &&
    before.kind === 'item' &&
    !isHardBroken(source, before) &&
    !isHeadedItem(source, before) &&
    isParagraph(source, line)
  )
}

/** A heading within an item, `- ### Sleep`, swallows nothing: no line goes on with a heading. */
const isHeadedItem = (source: string, { start, end }: SourceLine): boolean =>
  /^\s*(?:[-*+]|\d{1,9}[.)])\s+#{1,6}\s/.test(source.slice(start, Math.min(end, start + 40)))

/** A line that is a paragraph of its own, at the margin. */
const isParagraph = (source: string, line: SourceLine): boolean =>
  isLong(source, line) &&
  source[line.start] !== ' ' &&
  !goesOn(source, line) &&
  !opensWithImage(source, line) &&
  holdsSentences(source, line)

/** The lines that go on with a block of which every line is a paragraph. */
function findTouchingParagraphs(source: string, lines: readonly SourceLine[]): Set<SourceLine> {
  const found = new Set<SourceLine>()
  let block: SourceLine[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    if (line.kind === 'text') block.push(line)
    if (line.kind === 'text' && index < lines.length - 1) continue
    const isEvery =
      block.length > 1 &&
      block.every(each => isParagraph(source, each) && !isHardBroken(source, each)) &&
      block.slice(0, -1).every(each => isEnded(source, each))
    if (isEvery) for (const each of block.slice(1)) found.add(each)
    block = []
  }
  return found
}
