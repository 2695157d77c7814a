// The paths that changed come in from `watch.ts`; what they mean for the articles is found out and linted again, and
// all that is known goes on to `output/write-results.ts`.
import { existsSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { createReport, type FileReport } from '../../core/report.ts'
import type { RuleSet } from '../../core/rule-settings.ts'
import type { Input } from '../../project/files/read-file.ts'
import { isArticleName } from '../../project/files/walk.ts'
import { configure, run, type RunOptions } from '../../project/run.ts'
import { findInputs } from '../input/find-inputs.ts'
import { selectInputs, type Selection } from '../input/select-inputs.ts'
import type { LintFlags } from '../options.ts'
import { readDestinations } from '../output/destinations.ts'
import { writeNextCommands } from '../output/next-commands.ts'
import { writeResults } from '../output/write-results.ts'
import type { Io } from '../terminal/io.ts'
import { printBugs } from '../terminal/print-errors.ts'

/** Names of files that decide what is looked at and how. */
const DECIDING = /^(?:citewell[.-].*|package\.json|\.gitignore|\.citewellignore)$/

/** What is known of the articles that are watched. */
export class WatchSession {
  private readonly reports = new Map<string, FileReport>()
  /** Paths of articles that a rule failed on. */
  private readonly broken = new Set<string>()
  /** By their absolute paths. */
  private inputs = new Map<string, Input>()
  private selectFindings: Selection['selectFindings'] = file => file
  private allFound = true
  private known: RuleSet = {}
  private readonly paths: readonly string[]
  private readonly flags: LintFlags
  private readonly options: RunOptions
  private readonly io: Io

  constructor(paths: readonly string[], flags: LintFlags, options: RunOptions, io: Io) {
    this.paths = paths
    this.flags = flags
    this.options = options
    this.io = io
  }

  /** The articles, as absolute paths. */
  get files(): string[] {
    return [...this.inputs.keys()]
  }

  /** Find everything anew and lint it. */
  async lintAll(): Promise<void> {
    const found = await findInputs(this.paths, { ...this.flags, allowEmpty: true }, this.io)
    const { inputs, selectFindings } = await selectInputs(found.inputs, this.flags, this.io)
    this.allFound = found.allFound
    this.selectFindings = selectFindings
    this.inputs = new Map(inputs.map(input => [resolve(this.options.cwd, input.path), input]))
    this.reports.clear()
    this.broken.clear()
    await this.lintSome(inputs)
  }

  /**
   * Lint what changed. Articles that are there anew or gone, and changes of what decides about all of them, lead to
   * looking at everything.
   *
   * @returns whether there is anything new to report
   */
  async lintChanged(changed: ReadonlySet<string>): Promise<boolean> {
    const ours = readDestinations(this.flags).map(({ file = '' }) => resolve(this.options.cwd, file))
    const relevant = [...changed].filter(path => !ours.includes(path) && this.mayMatter(path))
    if (relevant.length === 0) return false
    // What git says has changed is more than one file.
    const isSimple = this.flags.since === undefined && !this.flags.staged
    if (isSimple && relevant.every(path => this.inputs.has(path) && existsSync(path)))
      await this.lintSome(relevant.map(path => this.inputs.get(path)!))
    else await this.lintAll()
    return true
  }

  /** @returns the exit code that a run without watching would have given */
  async report(): Promise<number> {
    const files = [...this.inputs.values()].flatMap(({ path }) => this.reports.get(path) ?? [])
    const complete = this.allFound && this.broken.size === 0
    const { parser } = this.options
    const findArticles = () => configure([...this.inputs.values()], this.options)
    const listNext = () => writeNextCommands(this.paths, this.flags, this.io)
    const facts = { rules: this.known, started: new Date(), complete, parser, listNext, findArticles }
    return writeResults(createReport(files), this.flags, facts, this.io)
  }

  private async lintSome(inputs: readonly Input[]): Promise<void> {
    const { files, bugs, known } = await run(inputs, this.options)
    this.known = known
    for (const { path } of inputs) this.broken.delete(path)
    for (const { path } of bugs) this.broken.add(path)
    for (const file of files) this.reports.set(file.path, this.selectFindings(file))
    await printBugs(bugs, this.io)
  }

  /** Editors leave all sorts of files beside the ones that they write. */
  private mayMatter(path: string): boolean {
    const name = basename(path)
    if (this.inputs.has(path) || DECIDING.test(name)) return true
    if (name.startsWith('.') || name === 'node_modules') return false
    return isArticleName(name) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  }
}
