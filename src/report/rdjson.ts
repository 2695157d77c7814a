import type { Point } from '../article/model.ts'
import { createLocator } from '../article/locate.ts'
import { applyEdits, spanOf } from '../core/fix/apply-edits.ts'
import type { Edit, Severity } from '../core/rule.ts'
import type { Diagnostic } from '../core/lint.ts'
import { type FileReport, problemsOf, type Report } from '../core/report.ts'
import { homepage } from './context.ts'
import { escapeControls, escapeJson } from './escape-controls.ts'
import { isPlainUrl } from './urls.ts'

/** Reviewdog's words for severities. */
const severities: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  suggestion: 'INFO',
}

/** The Reviewdog Diagnostic Format: reviewdog comments on the changed lines of a pull request with it. */
export const renderRdjson = ({ files }: Report): string =>
  `${escapeJson(JSON.stringify({ source: { name: 'citewell', url: homepage }, diagnostics: files.flatMap(renderFile) }, undefined, 2))}\n`

function renderFile(file: FileReport): object[] {
  const places = file.source === undefined ? undefined : createPlaces(file.source)
  return problemsOf(file).map(diagnostic => {
    const { rule, severity, message, start, end, url } = diagnostic
    const byLine = { start: { line: start.line }, end: { line: end.line } }
    return {
      message: escapeControls(message),
      location: { path: file.path, range: places ? places.between(start, end) : byLine },
      severity: severities[severity],
      code: { value: rule, ...(isPlainUrl(url) && { url }) },
      ...(places && renderSuggestions(diagnostic, places)),
    }
  })
}

/** Places in one text as reviewdog names them: columns count UTF-8 bytes. */
interface Places {
  readonly source: string
  readonly between: (start: Point, end: Point) => object
  readonly locate: (offset: number) => Point
}

function createPlaces(source: string): Places {
  const columnOf = createByteColumns(source)
  const place = (point: Point): object => ({ line: point.line, column: columnOf(point) })
  return {
    source,
    locate: createLocator(source),
    between: (start, end) => ({ start: place(start), end: place(end) }),
  }
}

/** Every suggestion stands for itself, so the edits of one fix become one edit that spans them all. */
function renderSuggestions({ fix, suggestions = [] }: Diagnostic, places: Places): object {
  const all = [...(fix ? [fix] : []), ...suggestions.map(({ edits }) => edits)]
  const rendered = all.flatMap(edits =>
    edits.length > 0 ? [renderEdit(spanEdits(places.source, edits), places)] : [],
  )
  return rendered.length > 0 ? { suggestions: rendered } : {}
}

const renderEdit = ({ range, text }: Edit, { between, locate }: Places): object => ({
  range: between(locate(range.start), locate(range.end)),
  text,
})

/** One edit that does what several do, by repeating the text between them. */
function spanEdits(source: string, edits: readonly Edit[]): Edit {
  const { start, end } = spanOf(edits)
  const inside = edits.map(({ range, text }) => ({
    range: { start: range.start - start, end: range.end - start },
    text,
  }))
  return { range: { start, end }, text: applyEdits(source.slice(start, end), inside) }
}

/** Code units between two remembered places. */
const stride = 512

/** Turn places into columns that count UTF-8 bytes from 1. Quick on endless lines too. */
function createByteColumns(source: string): (point: Point) => number {
  const remembered = [0]
  const bytesBefore = (offset: number): number => {
    const full = Math.floor(offset / stride)
    for (let step = remembered.length; step <= full; step++)
      remembered.push(remembered[step - 1]! + countBytes(source, (step - 1) * stride, step * stride))
    return remembered[full]! + countBytes(source, full * stride, offset)
  }
  return ({ column, offset }) => bytesBefore(offset) - bytesBefore(offset - column + 1) + 1
}

/** UTF-8 bytes of a part of a text; either half of a surrogate pair counts for two of its four bytes. */
function countBytes(source: string, start: number, end: number): number {
  let bytes = 0
  for (let index = start; index < end; index++) {
    const code = source.charCodeAt(index)
    bytes += code < 0x80 ? 1 : code < 0x800 || (code & 0xf800) === 0xd800 ? 2 : 3
  }
  return bytes
}
