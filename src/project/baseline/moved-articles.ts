// In: reports of articles for which a baseline holds nothing, and what it holds for articles that are gone. Out: which
// article was renamed or moved to which. Next: `apply-baseline.ts` and `update-baseline.ts` keep its entries.
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { EnabledRule } from '../../core/lint.ts'
import type { FileReport } from '../../core/report.ts'
import { applyBaseline, type BaselineFile, countFile } from '../../core/suppress/baseline.ts'
import type { BaselineOnDisk } from './baseline-file.ts'

/** An article of this run for which the baseline holds nothing. */
export interface NewArticle {
  /** As it is called in the baseline. */
  readonly name: string
  readonly report: FileReport
  readonly rules: readonly EnabledRule[]
}

/** What a baseline holds for articles that are no longer there, by their names. */
export const findGone = ({ file, entries }: BaselineOnDisk): Map<string, BaselineFile> =>
  new Map(Object.entries(entries).filter(([name]) => !existsSync(resolve(dirname(file), name))))

/**
 * Tell which articles were renamed or moved: an article that is gone is the new one in which most of its recorded findings
 * are found by the same words. Each is matched once, those with the most in common first.
 *
 * @returns the name in the baseline of what is gone, by the name of what is new
 */
export function matchMoved(
  articles: readonly NewArticle[],
  gone: ReadonlyMap<string, BaselineFile>,
): Map<string, string> {
  const moved = new Map<string, string>()
  if (gone.size === 0) return moved
  const pairs = articles
    .filter(({ report }) => report.diagnostics.length > 0 && report.source !== undefined)
    .flatMap(({ name, report, rules }) =>
      Array.from(gone, ([before, recorded]) => ({
        name,
        before,
        kept: countFile(applyBaseline(report, recorded, rules).used) - countOther(recorded, rules),
      })),
    )
    .filter(({ kept }) => kept > 0)
    .toSorted((a, b) => b.kept - a.kept)
  const taken = new Set<string>()
  for (const { name, before } of pairs) {
    if (moved.has(name) || taken.has(before)) continue
    moved.set(name, before)
    taken.add(before)
  }
  return moved
}

/** Findings of rules that did not run count as kept, and say nothing. */
function countOther(recorded: BaselineFile, rules: readonly EnabledRule[]): number {
  const ran = new Set(rules.map(({ id }) => id))
  return countFile(Object.fromEntries(Object.entries(recorded).filter(([rule]) => !ran.has(rule))))
}
