import type { Severity } from '../core/rule.ts'

type Paint = (text: string) => string

/** How parts of a report look; without colour every one leaves its text as it is. */
export interface Style {
  readonly path: Paint
  readonly dim: Paint
  readonly strong: Paint
  readonly good: Paint
  readonly severity: Readonly<Record<Severity, Paint>>
}

export const createStyle = (color: boolean): Style => (color ? colored : plain)

const leave: Paint = text => text

const plain: Style = {
  path: leave,
  dim: leave,
  strong: leave,
  good: leave,
  severity: { error: leave, warning: leave, suggestion: leave },
}

/** Select Graphic Rendition (ECMA-48, 8.3.117): turn one thing on, and only that off again. */
const paint =
  (on: number, off: number): Paint =>
  text =>
    `\u001B[${on}m${text}\u001B[${off}m`

const colored: Style = {
  path: paint(4, 24),
  dim: paint(2, 22),
  strong: paint(1, 22),
  good: paint(32, 39),
  severity: { error: paint(31, 39), warning: paint(33, 39), suggestion: paint(34, 39) },
}
