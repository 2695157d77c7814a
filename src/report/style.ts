import { styleText } from 'node:util'
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

type Format = Parameters<typeof styleText>[0]

/** Whether there is to be colour is decided before; newer versions of Node would decide it once more. */
const paint =
  (format: Format): Paint =>
  text =>
    styleText(format, text, { validateStream: false })

const colored: Style = {
  path: paint('underline'),
  dim: paint('dim'),
  strong: paint('bold'),
  good: paint('green'),
  severity: { error: paint('red'), warning: paint('yellow'), suggestion: paint('blue') },
}
