import { notesOf } from '../core/article-notes.ts'
import { byPlace, type Diagnostic } from '../core/lint.ts'
import { createReport, type FileReport, type Report } from '../core/report.ts'

/**
 * Join the reports of shards. Files are ordered by path. A file that several shards looked at is one file, with every
 * finding once, and the summary is counted anew.
 */
export function mergeReports(reports: readonly Report[]): Report {
  const byPath = new Map<string, FileReport[]>()
  for (const file of reports.flatMap(({ files }) => files)) {
    const same = byPath.get(file.path)
    if (same) same.push(file)
    else byPath.set(file.path, [file])
  }
  const paths = [...byPath.keys()].toSorted()
  return createReport(paths.map(path => mergeFile(path, byPath.get(path)!)))
}

function mergeFile(path: string, files: readonly FileReport[]): FileReport {
  const findings = new Map<string, Diagnostic>()
  for (const diagnostic of files.flatMap(({ diagnostics }) => diagnostics)) {
    const key = identify(diagnostic)
    // Let pass in one shard only: it stays a problem.
    if (!findings.has(key) || findings.get(key)!.suppression) findings.set(key, diagnostic)
  }
  const source = files.find(file => file.source !== undefined)?.source
  return {
    // What is left unjudged in one shard is in all: each has read the whole article.
    ...notesOf(files.find(({ seen }) => seen !== undefined) ?? {}),
    path,
    diagnostics: [...findings.values()].toSorted(byPlace),
    ...(source !== undefined && { source }),
  }
}

const identify = ({ rule, message, start, end }: Diagnostic): string =>
  JSON.stringify([rule, message, start.offset, end.offset])
