import type { EnabledRule } from '../../core/lint.ts'
import type { Job } from '../../project/lint-files.ts'
import { plural } from '../../report/plural.ts'
import { padEnd, padStart } from '../../report/terminal/width.ts'

/** Measures where the time of a run goes. */
export interface Stats {
  /** A stage ends now; the time since the last one ended is its own. */
  readonly noteStage: (stage: string) => void
  /** The same job, with rules that are measured. */
  readonly measure: <Some extends Pick<Job, 'config'>>(job: Some) => Some
  /** A table of it all, and why it took so long where the native parser could not be used. */
  readonly render: (articles: number, nativeFailure?: unknown) => string
}

interface Measured {
  /** Milliseconds. */
  time: number
  findings: number
}

/**
 * @param now milliseconds on a clock that never goes back
 */
export function createStats(now: () => number = () => performance.now()): Stats {
  const began = now()
  let last = began
  const stages = new Map<string, number>()
  const rules = new Map<string, Measured>()
  const configs = new Map<object, Job['config']>()

  const noteStage = (stage: string): void => {
    const at = now()
    stages.set(stage, (stages.get(stage) ?? 0) + at - last)
    last = at
  }

  const measureRule = ({ id, rule, ...rest }: EnabledRule): EnabledRule => {
    const measured = rules.get(id) ?? { time: 0, findings: 0 }
    rules.set(id, measured)
    const check: typeof rule.check = (article, options) => {
      const start = now()
      try {
        const findings = [...rule.check(article, options)]
        measured.findings += findings.length
        return findings
      } finally {
        measured.time += now() - start
      }
    }
    return { id, rule: { ...rule, check }, ...rest }
  }

  const measure: Stats['measure'] = job => {
    let config = configs.get(job.config)
    if (!config) {
      config = { ...job.config, rules: job.config.rules.map(measureRule) }
      configs.set(job.config, config)
    }
    return { ...job, config }
  }

  const render: Stats['render'] = (articles, nativeFailure) => {
    const total = last - began
    const share = (time: number): string => `${total > 0 ? Math.round((100 * time) / total) : 0} %`
    const stageRows = [...stages].map(([stage, time]) => [stage, showTime(time), share(time)])
    const ruleRows = [...rules]
      .toSorted(([, a], [, b]) => b.time - a.time)
      .map(([id, { time, findings }]) => [id, showTime(time), share(time), plural(findings, 'finding')])
    return [
      `\n${plural(articles, 'article')} in ${showTime(total)}, on one thread and without kept results\n`,
      renderRows([...stageRows, ['all', showTime(total), share(total)]]),
      renderRows(ruleRows),
      ...(nativeFailure === undefined ? [] : [explainSlowParser(nativeFailure)]),
    ].join('\n')
  }
  return { noteStage, measure, render }
}

const explainSlowParser = (failure: unknown): string =>
  `The native parser could not be loaded, so that reading takes many times as long: ${String(failure)}\n`

const showTime = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms`

/** Names to the left, numbers to the right. */
function renderRows(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]!.length)))
  const pad = (cell: string, column: number): string =>
    column === 0 ? padEnd(cell, widths[column]!) : padStart(cell, widths[column]!)
  return rows.map(row => `  ${row.map(pad).join('  ')}\n`).join('')
}
