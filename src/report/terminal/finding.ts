// A finding and the text of its article come in from `pretty.ts`; what a terminal shows of it goes back: what is wrong,
// the words it is about, and what would be changed.
import type { Diagnostic } from '../../core/lint.ts'
import { escapeControls } from '../escape-controls.ts'
import { type CodeFrame, cutCodeFrame, showEdited } from './code-frame.ts'
import { plain, type Style } from './style.ts'
import { measure, padEnd, padStart } from './width.ts'
import { wrap } from './wrap.ts'

/** How the findings of one article are laid out. Widths are columns of a terminal. */
export interface FindingLayout {
  readonly style: Style
  /** Of the terminal; without end where nobody looks at one. */
  readonly width: number
  readonly placeWidth: number
  readonly severityWidth: number
}

/** Columns before what stands below the first line of a finding. */
const indent = 4

/** The least columns that a message needs beside place and severity. With fewer it stands below them. */
const leastRoom = 50

/** Columns of a line of the article beside which nobody wants more. */
const widestFrame = 100

/** A finding as people read it, without a line break at its end. */
export function renderFinding(
  diagnostic: Diagnostic,
  source: string | undefined,
  layout: FindingLayout,
): string {
  const { start, end } = diagnostic
  const head = renderHead(diagnostic, layout)
  // A finding about the article as a whole has no words to show.
  if (source === undefined || start.offset === end.offset)
    return [head, ...showTitles(diagnostic, layout)].join('\n')
  const number = String(start.line)
  const room = layout.width - indent - number.length - 3
  const frame = cutCodeFrame(source, start, end, Math.max(Math.min(widestFrame, room), 1))
  return [head, ...showFrame(diagnostic, frame, source, layout), ...showTitles(diagnostic, layout)].join('\n')
}

function renderHead(diagnostic: Diagnostic, layout: FindingLayout): string {
  const { style, width, placeWidth, severityWidth } = layout
  const { start, severity } = diagnostic
  const place = style.dim(padStart(`${start.line}:${start.column}`, placeWidth))
  const beside = `  ${place}  ${style.severity[severity](padEnd(severity, severityWidth))}  `
  const besideWidth = 2 + placeWidth + 2 + severityWidth + 2
  const room = width - besideWidth
  const words = escapeControls(diagnostic.message).split(' ')
  if (room < leastRoom) {
    const lines = wrap(words, width - indent)
    return [beside + nameRule(diagnostic, style), ...lines.map(line => ' '.repeat(indent) + line)].join('\n')
  }
  // The last word stays with the rule, which would look lost on a line by itself. Style takes no columns, so
  // something as wide as both without it holds their place.
  const last = words.pop()!
  const held = '_'.repeat(Math.min(room, measure(`${last}  ${nameRule(diagnostic, plain)}`)))
  const text = wrap([...words, held], room).join(`\n${' '.repeat(besideWidth)}`)
  return `${beside}${text.slice(0, -held.length)}${last}  ${nameRule(diagnostic, style)}`
}

/** The rule, and whether it has a fix that takes no judgement. */
function nameRule({ rule, url, fix }: Diagnostic, style: Style): string {
  const name = style.dim(style.link(escapeControls(rule), url && escapeControls(url)))
  return fix === undefined ? name : `${name} ${style.good('[*]')}`
}

function showFrame(
  { severity, start, fix }: Diagnostic,
  frame: CodeFrame,
  source: string,
  { style }: FindingLayout,
): string[] {
  const number = String(start.line)
  const margin = ' '.repeat(number.length)
  const edited = fix && showEdited(source, frame, fix)
  const blank = ' '.repeat(indent)
  return [
    `${blank}${style.dim(`${number} |`)} ${frame.line}`,
    `${blank}${style.dim(`${margin} |`)} ${style.severity[severity](frame.marks)}`,
    ...(edited === undefined ? [] : [`${blank}${style.good(`${margin} + ${edited}`)}`]),
  ]
}

/** What a person may choose, as `citewell fix -i` asks. */
const showTitles = ({ start, suggestions = [] }: Diagnostic, { style, width }: FindingLayout): string[] =>
  suggestions.flatMap(({ title }) => {
    const blank = ' '.repeat(indent + String(start.line).length + 1)
    const room = width - blank.length - 2
    return wrap(escapeControls(title).split(' '), room).map(
      (line, index) => `${blank}${index === 0 ? style.good('?') : ' '} ${line}`,
    )
  })
