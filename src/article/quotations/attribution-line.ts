import type { Prose, QuotedSpan, Range } from '../model.ts'
import { enclosing } from '../text/containers.ts'

/** Characters of a signature and the line before it. */
const longestSignature = 260

/** A dash and a name, as the last line of a block quotation. */
const isSigned = (lines: string): boolean =>
  /(?:^|\n)[\s*_]*(?:[—–―]|--?\s|\()/.test(lines) &&
  /(?:^|\n)[\s*_]*(?:[—–―]|--?\s|\()\s*[*_]*[\p{Lu}\p{Script=Han}\uFFFC][^\n]{0,160}$/u.test(lines)

const sourceLine =
  /(?:^|\n)[\s*_(]*(?:sources?|references?|quelle|fuente|fonte|bron|来源|來源|出处|出處|出典)\s?[::：]/i

/** Where the first line of a text that names the source of what stands above goes on: `Source: [3]`; or -1. */
export function findSourceLine(text: string): number {
  const line = sourceLine.exec(text)
  return line ? line.index + line[0].length : -1
}

/** The last lines of a block quotation: a signature is one line, and short. */
export function lastLines({ prose }: QuotedSpan): string {
  const { text } = prose.at(-1)!
  return text.length <= longestSignature ? text : `…${text.slice(-longestSignature)}`
}

/** A block quotation ends in a line that says who wrote it: `— Ruth Bell, 2019`, `Source: Health Board`; or it is named. */
export function hasAttributionLine(span: QuotedSpan): boolean {
  if (span.signature !== undefined || findNaming(span) !== undefined) return true
  if (endsInAnother(span)) return false
  const last = lastLines(span)
  return isSigned(last) || sourceLine.test(last) || signedInLine.test(last)
}

/** Whether it ends in a block quotation of its own: a signature there is that one's. */
export const endsInAnother = ({ style, prose }: QuotedSpan): boolean =>
  style === 'block' && enclosing(prose.at(-1)!, 'blockquote') !== enclosing(prose[0]!, 'blockquote')

/** A stretch of one block. Prose offsets. */
export interface Naming extends Range {
  readonly prose: Prose
}

/**
 * Where a block quotation is named without a dash: below it, `<cite>` as its last line, or the title of a callout or a box
 * for quotations, `> [!quote] Ruth Bell`, `!!! quote "Ruth Bell"`.
 */
export function findNaming(span: QuotedSpan): Naming | undefined {
  if (span.style !== 'block') return undefined
  if (span.signature) return strip(span.signature, 0, span.signature.text.length)
  return findTitle(span) ?? findCite(span)
}

function findTitle({ prose: [first] }: QuotedSpan): Naming | undefined {
  const { text } = first!
  const sign = titledCallout.exec(text)?.[0].length
  const isTitled = enclosing(first!, 'blockquote')?.title !== undefined
  if (sign === undefined && !isTitled) return undefined
  const line = text.indexOf('\n')
  return strip(first!, sign ?? 0, line < 0 ? text.length : line)
}

const titledCallout = /^\s*\[!(?:quote|cite)\][+-]?[ \t]+(?=\S)/i

function findCite({ prose }: QuotedSpan): Naming | undefined {
  const last = prose.at(-1)!
  const { text, inlines, container } = last
  if (container.tag === 'footer') return strip(last, 0, text.length)
  const cite = inlines.find(
    ({ value, start, end }) =>
      value !== undefined &&
      /^<(?:cite|footer)[\s>]/i.test(value) &&
      /(?:^|\n)[\s\uFFFC—–―*_-]*$/.test(text.slice(0, start)) &&
      !text.slice(end).trimEnd().includes('\n'),
  )
  return cite && strip(last, cite.end, text.length)
}

/** Without the dash, the tags and the marks around the words. */
function strip(prose: Prose, from: number, to: number): Naming {
  const written = prose.text.slice(from, to)
  const lead = /^[\s\uFFFC—–―*_-]*/.exec(written)![0].length
  return {
    prose,
    start: from + lead,
    end: from + Math.max(lead, written.replace(/[\s\uFFFC*_]+$/, '').length),
  }
}

/** `… than those who did not. — Ruth Bell, Sleep on the Ward`: a dash behind the last sentence, and a name. */
const signedInLine =
  /[.!?…]["”’»]?\s+[—–―]\s?[*_]*\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|of|the|and|de|von|van|der))+[^.!?\n]{0,80}[*_\s]*$/u
