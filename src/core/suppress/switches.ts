import type { Directive, Point, Range } from '../../article/model.ts'
import { findFrom, skipMatch } from '../../article/spans.ts'
import type { EnabledRule } from '../lint.ts'
import { matchesPattern, type RuleSet } from '../rule-settings.ts'

/** The text that findings and comments are in. */
export interface SuppressibleText {
  readonly source: string
  readonly locate: (offset: number) => Point
  /** The comments in it, in order, those of the front matter first. */
  readonly directives: readonly Directive[]
}

export interface SuppressOptions {
  /** The rules that ran. */
  readonly rules: readonly EnabledRule[]
  /** Every rule that could have. */
  readonly known: RuleSet
  /** The date on which comments expire or do not, `2027-01-31`. */
  readonly today: string
}

/** What a comment says about one rule that it names, or about all of them. */
export interface Switch {
  readonly directive: Directive
  /** An id or a pattern; `undefined` for every rule. */
  readonly name: string | undefined
  /** Where the name stands, or else the comment. */
  readonly range: Range
  /** The one line that it is about; 0 for a next line that does not exist, `undefined` for more than one line. */
  readonly line: number | undefined
  /** The date after which it says nothing. */
  readonly until: string | undefined
  readonly expired: boolean
  /** Whether it let a finding pass. */
  used: boolean
}

/** Take comments apart into switches, in order. */
export const createSwitches = (text: SuppressibleText, { today }: { readonly today: string }): Switch[] =>
  text.directives.flatMap(directive => {
    if (directive.action === 'unknown') return []
    const { rules, range, reason } = directive
    const until = reason === undefined ? undefined : UNTIL.exec(reason)?.[1]
    const expired = until !== undefined && (until < today || !isDate(until))
    const line = findLine(text, directive)
    const names = rules.length > 0 ? rules : [{ name: undefined, range }]
    return names.map(({ name, range: place }) => {
      return { directive, name, range: place, line, until, expired, used: false }
    })
  })

/** A date in a reason: `agreed with the editor until 2027-01-31`. */
const UNTIL = /\buntil (\d{4}-\d{2}-\d{2})\b/i

/** Whether a day is in the calendar: the 31st of February is not. */
export function isDate(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

/** A next line is the next one with something on it: Markdown wants blank lines around comments. */
function findLine({ source, locate }: SuppressibleText, { action, range }: Directive): number | undefined {
  if (action === 'disable-line') return locate(range.start).line
  if (action !== 'disable-next-line') return undefined
  const lineEnd = findFrom(LINE_END, source, range.end)
  return lineEnd === source.length ? 0 : locate(skipMatch(BLANKS, source, lineEnd)).line
}

const LINE_END = /[\r\n]/g
const BLANKS = /\s*/y

export const coversRule = ({ name }: Pick<Switch, 'name'>, rule: string): boolean =>
  name === undefined || matchesPattern(name, rule)
