// The findings of this run and those of an earlier report come in; what has changed goes out.
import { fingerprintAll } from '../core/fingerprint.ts'
import type { FileReport } from '../core/report.ts'
import type { ComparisonData, GoneData } from './html/report-data.ts'

/** An earlier report, whatever it was written as. */
export interface EarlierReport {
  readonly name: string
  /** When it was made, as ISO 8601. */
  readonly created?: string
  /** Its findings that nobody let pass. */
  readonly findings: readonly EarlierFinding[]
}

/** A finding of an earlier report. */
export interface EarlierFinding extends Omit<GoneData, 'unseen'> {
  readonly fingerprint: string
}

/** Tell findings that are new, gone and still there. A finding is known by its rule, its article and the marked words. */
export function compareReports(files: readonly FileReport[], earlier: EarlierReport): ComparisonData {
  const before = new Set(earlier.findings.map(({ fingerprint }) => fingerprint))
  const open = new Set<string>()
  const passed = new Set<string>()
  for (const file of files)
    for (const [index, fingerprint] of fingerprintAll(file).entries())
      (file.diagnostics[index]!.suppression ? passed : open).add(fingerprint)
  const paths = new Set(files.map(({ path }) => path))
  const { name, created } = earlier
  return {
    name,
    ...(created !== undefined && { created }),
    added: [...open].filter(fingerprint => !before.has(fingerprint)),
    gone: earlier.findings
      .filter(({ fingerprint }) => !open.has(fingerprint) && !passed.has(fingerprint))
      .map(({ path, line, rule, severity, message }) => ({
        path,
        line,
        rule,
        severity,
        message,
        ...(!paths.has(path) && { unseen: true as const }),
      })),
    kept: [...before].filter(fingerprint => open.has(fingerprint)).length,
    accepted: [...before].filter(fingerprint => passed.has(fingerprint)).length,
  }
}
