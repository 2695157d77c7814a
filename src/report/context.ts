import { checkPage, checks } from '../core/suppress/checks.ts'
import type { RuleSet } from '../core/presets.ts'
import type { Severity } from '../core/rule.ts'
import { docsUrl, ruleUrl } from '../core/rule-url.ts'
import type { NextCommands } from './terminal/next-commands.ts'
import type { Style } from './terminal/style.ts'

/** What a format may say beside the report itself. Formats read no clock, no disk and no environment. */
export interface ReportContext {
  /** The version of citewell. */
  readonly version: string
  /** The rules that ran, for formats that describe them. */
  readonly rules: readonly RuleDescription[]
  /** When the run began. */
  readonly started: Date
  /** Whether every file could be looked at; no when something crashed or a path was missing. */
  readonly complete: boolean
  /** How what is read in a terminal looks. */
  readonly style: Style
  /** Columns of the terminal that reads it, if any. */
  readonly width?: number | undefined
  /** What people may type next. */
  readonly next?: NextCommands | undefined
  /** The mildest severity that fails the run; `error` when left out. */
  readonly failOn?: Severity | 'never'
  /**
   * The way to the working folder from the root of the repository, `packages/site`; left out there and elsewhere. Forges
   * look for paths from the root.
   */
  readonly folder?: string
  /** The working folder as a `file:` URL that ends with `/`; left out, reports say nothing about the machine. */
  readonly root?: string
}

/** A rule as formats present it. */
export interface RuleDescription {
  readonly id: string
  readonly summary: string
  readonly severity: Severity
  readonly url: string
  /** Its documentation in Markdown, where it is at hand. */
  readonly help?: string
}

/** Describe rules for formats, by their id and definition. */
export const describeRules = (rules: RuleSet): RuleDescription[] =>
  Object.entries(rules).map(([id, { summary, severity, plugin, url = homepage }]) => ({
    id,
    summary,
    severity,
    url: plugin !== undefined ? url : Object.hasOwn(checks, id) ? docsUrl(checkPage(id)) : ruleUrl(id),
  }))

/** Where citewell is at home. */
export const homepage = 'https://github.com/citewell/citewell'

/** From mild to grave. */
const severities: readonly Severity[] = ['suggestion', 'warning', 'error']

/** Whether a finding of this severity fails the run. */
export const fails = (severity: Severity, { failOn = 'error' }: ReportContext): boolean =>
  failOn !== 'never' && severities.indexOf(severity) >= severities.indexOf(failOn)
