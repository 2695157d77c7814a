// In: a report with paths from the working folder. Out: the same with paths from the root of the repository, where forges
// look for them. Next: the formats for forges.
import { notesOf } from '../core/article-notes.ts'
import { fingerprintAll } from '../core/fingerprint.ts'
import type { FileReport, Report } from '../core/report.ts'
import type { ReportContext } from './context.ts'

/** A report with paths from the root; absolute ones and those that lead out of the repository stay. */
export function fromRepository(report: Report, { folder }: Pick<ReportContext, 'folder'>): Report {
  return folder === undefined
    ? report
    : { ...report, files: report.files.map(file => moveFile(file, folder)) }
}

/** Fingerprints are those of the path from the working folder, so that a finding has one in every format. */
function moveFile(file: FileReport, folder: string): FileReport {
  const fingerprints = fingerprintAll(file)
  const diagnostics = file.diagnostics.map((diagnostic, index) => ({
    ...diagnostic,
    fingerprint: fingerprints[index]!,
  }))
  return {
    ...notesOf(file),
    path: movePath(file.path, folder),
    diagnostics,
    get source() {
      return file.source
    },
  }
}

function movePath(path: string, folder: string): string {
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return path
  const steps = folder.split('/')
  let rest = path
  for (; rest.startsWith('../'); rest = rest.slice('../'.length)) if (steps.pop() === undefined) return path
  return [...steps, rest].join('/')
}
