import type { Directive, Range } from '../../article/model.ts'
import { checkPage } from './checks.ts'
import { type Edit, remove } from '../rule.ts'
import type { Diagnostic } from '../lint.ts'
import { nearest } from '../nearest.ts'
import { docsUrl } from '../rule-url.ts'
import { idsOf } from '../rule-settings.ts'
import { coversRule, isDate, type SuppressibleText, type SuppressOptions, type Switch } from './switches.ts'

/** What is wrong with the comments themselves, once it is known which of them were needed. */
export function reportDirectives(
  text: SuppressibleText,
  switches: readonly Switch[],
  options: SuppressOptions,
): Diagnostic[] {
  const severities = new Map(options.rules.map(({ id, severity }) => [id, severity]))
  const faults = [
    ...text.directives.flatMap(findUnknown),
    ...Array.from(groupByDirective(switches), group => findFaults(text, group, options)).flat(),
  ]
  return faults.flatMap(({ check, range, message, fix }) => {
    const severity = severities.get(check)
    if (severity === undefined) return []
    const [start, end] = [text.locate(range.start), text.locate(range.end)]
    return { rule: check, severity, message, start, end, ...(fix && { fix }), url: docsUrl(checkPage(check)) }
  })
}

interface Fault {
  readonly check: string
  readonly range: Range
  readonly message: string
  readonly fix?: readonly Edit[]
}

/** What other linters call it when they are switched off. */
const SYNONYM = /ignore|suppress|skip|off/i
const ACTIONS = ['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file']

/** A comment that citewell does not know lets nothing pass, and its writer does not see that. */
function findUnknown({ action, written, range }: Directive): Fault[] {
  if (action !== 'unknown') return []
  const said = written
    .toLowerCase()
    .replace(/^citewell[\s:_-]*/, '')
    .replaceAll('_', '-')
    .replace(SYNONYM, 'disable')
  const meant = nearest(said, ACTIONS) ?? 'disable-next-line'
  return [
    {
      check: 'lint/unknown-comment',
      range,
      message: `citewell does not know “${written}”, so this comment lets nothing pass. Did you mean citewell-${meant}?`,
    },
  ]
}

/** The switches of one comment. */
interface Group {
  readonly directive: Directive
  readonly switches: readonly Switch[]
}

function* groupByDirective(switches: readonly Switch[]): Generator<Group> {
  for (let at = 0; at < switches.length;) {
    const { directive } = switches[at]!
    const length = Math.max(1, directive.rules.length)
    yield { directive, switches: switches.slice(at, at + length) }
    at += length
  }
}

function findFaults(
  { source }: SuppressibleText,
  { directive, switches }: Group,
  options: SuppressOptions,
): Fault[] {
  const faults: Fault[] = []
  const { action, reason, range } = directive
  if (action !== 'enable' && reason === undefined)
    faults.push({ check: 'lint/disable-reason', range, message: missingReason })
  const verdicts = switches.map(each => judge(each, options))
  const allUnused = verdicts.every(verdict => verdict?.check === 'lint/unused-disable')
  for (const [index, verdict] of verdicts.entries()) {
    if (!verdict) continue
    // Which names to leave in a longer list is for the writer to see.
    const removal =
      allUnused && index === 0 && isComment(source, range) ? findRemoval(source, range) : undefined
    const fix = removal && [remove({ range: removal })]
    faults.push({ ...verdict, range: switches[index]!.range, ...(fix && { fix }) })
  }
  return faults
}

const missingReason = 'This exception gives no reason. Say why after two hyphens, --'

function judge(each: Switch, options: SuppressOptions): Omit<Fault, 'range'> | undefined {
  const { name, directive, expired, used } = each
  if (name !== undefined && idsOf(options.known, name).length === 0)
    return { check: 'lint/unknown-rule', message: describeUnknown(name, options) }
  if (directive.action === 'enable') return undefined
  if (expired) return { check: 'lint/disable-expired', message: describeExpired(each) }
  // Nobody knows what a rule that did not run would have found.
  if (used || !options.rules.some(({ id }) => coversRule(each, id))) return undefined
  const named = name === undefined ? 'every rule' : name
  return {
    check: 'lint/unused-disable',
    message: `This exception for ${named} lets nothing pass any more. Take it out`,
  }
}

function describeUnknown(name: string, { known }: SuppressOptions): string {
  const meant = nearest(name, Object.keys(known))
  return `There is no rule “${name}”. ${meant === undefined ? 'Write the name of a rule, as reports show it' : `Did you mean ${meant}?`}`
}

const describeExpired = ({ until }: Switch): string =>
  isDate(until!)
    ? `This exception ran out on ${until}. Put the finding right, or give a later date`
    : `There is no date ${until}. Write one as year, month and day, such as 2026-12-31`

/** What is said in the front matter is not for us to take out. */
const isComment = (source: string, { start }: Range): boolean =>
  /^(?:<!--|\{\/\*)/.test(source.slice(start, start + 4))

/**
 * What to take out of a source so that a comment is gone and nothing else is laid out anew; `undefined` when the comment
 * may keep apart what stands around it: two lists, a list and code, a paragraph and the `---` below it, two words.
 */
function findRemoval(source: string, { start, end }: Range): Range | undefined {
  const before = /(?:^\uFEFF?|[\r\n])[ \t]*$/.exec(source.slice(Math.max(0, start - 200), start))
  const after = /^[ \t]*(?:\r\n?|\n|$)/.exec(source.slice(end, end + 200))
  // What follows a comment at the start of a line may be the mark of a list without it.
  if (!before) return joinsWords(source, { start, end }) ? undefined : { start, end }
  if (!after) return undefined
  const line = { start: start - before[0].replace(/^[\r\n\uFEFF]/, '').length, end: end + after[0].length }
  return isApart(source, line) ? line : undefined
}

const joinsWords = (source: string, { start, end }: Range): boolean =>
  /\S/.test(source.charAt(start - 1)) && /\S/.test(source.charAt(end))

/** A line that begins with a letter or a mark of running text: it begins a paragraph or a heading after a blank line. */
const PLAIN_LINE = /^(?:[\p{L}“„«"‘'(*_[]|#{1,6} )(?![ \t])/u

/** Whether a line stands between the start of the text or a blank line and a line that begins a block by itself. */
function isApart(source: string, { start, end }: Range): boolean {
  const rest = source.slice(end, end + 1000)
  const next = rest.replace(/^\s*[\r\n]/, '')
  if (next.trim() === '') return true
  const isAfterBlank = /(?:^\uFEFF?|(?:\r\n?|\n)[ \t]*(?:\r\n?|\n))$/.test(
    source.slice(Math.max(0, start - 200), start),
  )
  const isBeforeBlank = next !== rest
  return (isAfterBlank || isBeforeBlank) && PLAIN_LINE.test(next)
}
