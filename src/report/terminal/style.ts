import type { Severity } from '../../core/rule.ts'

type Paint = (text: string) => string

/** How parts of a report look. */
export interface Style {
  readonly path: Paint
  readonly dim: Paint
  readonly strong: Paint
  readonly good: Paint
  /** Lets a terminal that can open addresses open this one. */
  readonly link: (text: string, url?: string) => string
  readonly severity: Readonly<Record<Severity, Paint>>
}

const leave: Paint = text => text

/** Without colour: every part is left as it is. */
export const plain: Style = {
  path: leave,
  dim: leave,
  strong: leave,
  good: leave,
  link: leave,
  severity: { error: leave, warning: leave, suggestion: leave },
}

/**
 * Files, pipes and CI want no colour, so what makes it is loaded only where somebody does.
 *
 * @param output what is written to: a terminal may open links
 */
export const loadStyle = async (color: boolean, output: { readonly isTTY?: boolean }): Promise<Style> =>
  color ? (await import('./colored.ts')).createColored(output) : plain
