// The files of a report come in; what was read in them goes out as words, for the line that says that all is well.
import type { Seen } from '../core/article-notes.ts'
import type { FileReport } from '../core/report.ts'
import { plural } from './plural.ts'

/**
 * What was read in some articles: `6 quotations, 2 claims, both cited; 5 references, all cited`. What is cited is said of
 * articles that were judged; `undefined` where it is not known what was read.
 */
export function describeSeen(files: readonly FileReport[]): string | undefined {
  const judged = sum(files.filter(({ unjudged }) => unjudged === undefined))
  const read = judged ?? sum(files)
  if (!read) return undefined
  const parts = [
    describeQuotations(read, judged !== undefined),
    describeReferences(read, judged !== undefined),
  ]
  return parts.filter(Boolean).join('; ') || 'no quotation, citation or reference was recognised'
}

function sum(files: readonly FileReport[]): Seen | undefined {
  const all = files.flatMap(({ seen = [] }) => seen)
  if (all.length === 0) return undefined
  const count = (key: keyof Seen): number => all.reduce((total, seen) => total + seen[key], 0)
  return {
    quotations: count('quotations'),
    claims: count('claims'),
    citedClaims: count('citedClaims'),
    citations: count('citations'),
    references: count('references'),
    citedReferences: count('citedReferences'),
  }
}

function describeQuotations({ quotations, claims, citedClaims }: Seen, isJudged: boolean): string {
  if (quotations === 0) return ''
  const all = plural(quotations, 'quotation')
  if (!isJudged) return all
  if (claims === 0) return `${all}, no claim`
  return `${all}, ${plural(claims, 'claim')}, ${share(citedClaims, claims)}`
}

function describeReferences({ citations, references, citedReferences }: Seen, isJudged: boolean): string {
  if (references === 0) return citations === 0 ? '' : `${plural(citations, 'citation')}, no reference list`
  const all = plural(references, 'reference')
  return isJudged ? `${all}, ${share(citedReferences, references)}` : all
}

/** `all cited`, `both cited`, `3 cited`, `none cited`; of a single one `cited` or `not cited`. */
function share(count: number, of: number): string {
  if (of === 1) return count === 0 ? 'not cited' : 'cited'
  return `${count === 0 ? 'none' : count < of ? count : of === 2 ? 'both' : 'all'} cited`
}
