import { checkPage, checks } from './checks.ts'
import type { Diagnostic, EnabledRule } from '../lint.ts'
import { hashText } from '../fingerprint.ts'
import { type FileReport, withDiagnostics } from '../report.ts'
import { docsUrl } from '../rule-url.ts'

/** How many findings of each rule, by their words, an article may have. */
export type BaselineFile = Readonly<Record<string, Readonly<Record<string, number>>>>

/** Recorded findings by the path of the article, relative to the folder of the baseline. */
export type Baseline = Readonly<Record<string, BaselineFile>>

/** Code units of marked words below which their neighbours count too: `[7]` alone says little. */
const fewestUnits = 24
/** Code units of neighbours on either side. */
const context = 30
/** Code units that are kept of long words; a check sum stands for the rest. */
const mostUnits = 80

/**
 * What a finding is known by in a baseline: the words that it marks, whatever their line breaks and wherever they
 * move, with some neighbours from the same line where they are few.
 */
export function describeFinding({ start, end }: Pick<Diagnostic, 'start' | 'end'>, source: string): string {
  const words = source.slice(start.offset, end.offset)
  if (words.length >= fewestUnits) return shorten(joinLines(words))
  const before = source.slice(Math.max(0, start.offset - context), start.offset)
  const after = source.slice(end.offset, end.offset + context)
  return shorten(joinLines(endOfLine(before) + words + startOfLine(after)))
}

const joinLines = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** What of a text is on the line of its end, without a first word that may be cut in two. */
function endOfLine(text: string): string {
  const line = text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1)
  return line.length < context ? line : line.slice(line.search(/\s|$/))
}

/** What of a text is on the line of its start, without a last word that may be cut in two. */
function startOfLine(text: string): string {
  const line = text.slice(0, text.search(/[\r\n]|$/))
  return line.length < context ? line : line.slice(0, line.search(/\S*$/))
}

const shorten = (words: string): string =>
  words.length <= mostUnits ? words : `${words.slice(0, mostUnits).trimEnd()}… ${hashText(words)}`

/** Files that cannot be read and comments that are wrong are not for a baseline. */
const isRecordable = ({ rule, suppression }: Diagnostic): boolean =>
  suppression === undefined && !rule.startsWith('file/') && !Object.hasOwn(checks, rule)

/** Record the findings of an article that nothing else lets pass. */
export function recordFile(report: FileReport): BaselineFile {
  const { diagnostics } = report
  // The text of an article without findings may not even have been kept.
  const source = diagnostics.length > 0 ? report.source : undefined
  const entries = new Map<string, [rule: string, words: string, count: number]>()
  for (const diagnostic of diagnostics) {
    if (source === undefined || !isRecordable(diagnostic)) continue
    const words = describeFinding(diagnostic, source)
    const name = key(diagnostic.rule, words)
    entries.set(name, [diagnostic.rule, words, (entries.get(name)?.[2] ?? 0) + 1])
  }
  return toFile(entries.values())
}

/** What a baseline does to the report of an article. */
export interface BaselinedFile {
  /** The same report, with the recorded findings marked. */
  readonly report: FileReport
  /** What was recorded and is still found. */
  readonly used: BaselineFile
  /** What was recorded by rules that ran and is found no more. */
  readonly unused: BaselineFile
}

/** Let pass what was recorded; of equal findings the first ones. */
export function applyBaseline(
  report: FileReport,
  recorded: BaselineFile,
  rules: readonly EnabledRule[],
): BaselinedFile {
  const { source, diagnostics } = report
  const left = new Map(entriesOf(recorded).map(([rule, words, count]) => [key(rule, words), count]))
  const marked = diagnostics.map((diagnostic): Diagnostic => {
    if (source === undefined || !isRecordable(diagnostic)) return diagnostic
    const name = key(diagnostic.rule, describeFinding(diagnostic, source))
    const count = left.get(name) ?? 0
    if (count === 0) return diagnostic
    left.set(name, count - 1)
    return { ...diagnostic, suppression: { kind: 'baseline' } }
  })
  const ran = new Set(rules.map(({ id }) => id))
  const split = (choose: (rule: string, count: number, remaining: number) => number): BaselineFile =>
    toFile(
      entriesOf(recorded).map(([rule, words, count]) => {
        return [rule, words, choose(rule, count, left.get(key(rule, words))!)]
      }),
    )
  return {
    report: withDiagnostics(report, marked),
    used: split((rule, count, remaining) => (ran.has(rule) ? count - remaining : count)),
    unused: split((rule, _count, remaining) => (ran.has(rule) ? remaining : 0)),
  }
}

const key = (rule: string, words: string): string => `${rule}\0${words}`

const entriesOf = (file: BaselineFile): [rule: string, words: string, count: number][] =>
  Object.entries(file).flatMap(([rule, ofRule]) =>
    Object.entries(ofRule).map(([words, count]): [string, string, number] => [rule, words, count]),
  )

/** Built from entries, so that words such as `__proto__` are words like any others. */
function toFile(entries: Iterable<readonly [rule: string, words: string, count: number]>): BaselineFile {
  const byRule = new Map<string, [words: string, count: number][]>()
  for (const [rule, words, count] of entries) {
    if (count === 0) continue
    const ofRule = byRule.get(rule)
    if (ofRule) ofRule.push([words, count])
    else byRule.set(rule, [[words, count]])
  }
  return Object.fromEntries(Array.from(byRule, ([rule, ofRule]) => [rule, Object.fromEntries(ofRule)]))
}

/** How many findings are recorded for an article. */
export const countFile = (file: BaselineFile): number =>
  entriesOf(file).reduce((sum, [, , count]) => sum + count, 0)

const unusedBaseline = 'lint/unused-baseline'

/** Entries that no longer occur: so that a finding that comes back is not let pass. */
export function reportUnused(unused: BaselineFile, rules: readonly EnabledRule[]): Diagnostic[] {
  const severity = rules.find(({ id }) => id === unusedBaseline)?.severity
  if (severity === undefined) return []
  const start = { line: 1, column: 1, offset: 0 }
  return entriesOf(unused).map(([rule, words]) => ({
    rule: unusedBaseline,
    severity,
    message: `A recorded finding of ${rule}, “${cut(words)}”, was put right. Take it out of the baseline: citewell suppress --prune`,
    start,
    end: start,
    url: docsUrl(checkPage(unusedBaseline)),
  }))
}

const cut = (words: string): string => (words.length <= 36 ? words : `${words.slice(0, 35).trimEnd()}…`)
