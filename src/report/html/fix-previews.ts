import { applyEdits, spanOf } from '../../core/fix/apply-edits.ts'
import type { Edit } from '../../core/rule.ts'
import type { Diagnostic } from '../../core/lint.ts'
import type { FixPreview } from './report-data.ts'

/** Characters shown on either side of a change. */
const context = 24
/** A change that spans more than this is not shown as words. */
const longestChange = 240

/** How a finding can be mended: what is certain first, then what a person may choose. */
export function previewFixes({ fix, suggestions = [] }: Diagnostic, source: string): FixPreview[] {
  return [
    ...(fix ? [describeChange(fix, source)] : []),
    ...suggestions.map(({ title, edits }) => ({ title, ...describeChange(edits, source) })),
  ]
}

function describeChange(edits: readonly Edit[], source: string): Pick<FixPreview, 'change'> {
  const { start, end } = spanOf(edits)
  if (edits.length === 0 || end - start > longestChange) return {}
  const from = lineStart(source, start)
  const to = lineEnd(source, end)
  const moved = edits.map(({ range, text }) => ({
    range: { start: range.start - from, end: range.end - from },
    text,
  }))
  const words = source.slice(from, to)
  const [head, tail] = [isLineEnd(source[from - 1]) ? '' : '…', isLineEnd(source[to]) ? '' : '…']
  return { change: { before: head + words + tail, after: head + applyEdits(words, moved) + tail } }
}

const isLineEnd = (character: string | undefined): boolean =>
  character === undefined || character === '\n' || character === '\r'

/** Some whole words before an offset, on the same line. */
function lineStart(source: string, offset: number): number {
  const near = source.slice(Math.max(0, offset - context), offset)
  const own = near.slice(Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1)
  if (own.length < context) return offset - own.length
  const words = own.replace(/^\S*\s/, '').replace(/^[\uDC00-\uDFFF]/, '')
  return offset - words.length
}

function lineEnd(source: string, offset: number): number {
  const near = source.slice(offset, offset + context)
  const own = near.slice(0, near.search(/[\r\n]|$/))
  if (own.length < context) return offset + own.length
  const words = own.replace(/\s\S*$/, '').replace(/[\uD800-\uDBFF]$/, '')
  return offset + words.length
}
