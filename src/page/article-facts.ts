import type { Severity } from '../core/rule.ts'
import type { ArticleData, FindingData, Standing } from '../report/html/report-data.ts'
import { claimsOf } from '../report/tables/claims.ts'

export const severities: readonly Severity[] = ['error', 'warning', 'suggestion']

/** How much of an article stands, in numbers. */
export interface ArticleFacts {
  readonly claims: number
  readonly standing: Readonly<Record<Standing, number>>
  /** Claims that need something: a citation of their own, or an entry. */
  readonly open: number
  readonly findings: Readonly<Record<Severity, number>>
}

export function countFacts(
  article: ArticleData,
  findings: readonly FindingData[] = article.findings,
): ArticleFacts {
  const standing = { supported: 0, 'no-entry': 0, nearby: 0, unsupported: 0, accepted: 0, unjudged: 0 }
  const claims = claimsOf(article)
  for (const { quotation } of claims) standing[quotation.standing]++
  const counts = { error: 0, warning: 0, suggestion: 0 }
  for (const { severity } of findings) counts[severity]++
  const open = standing['no-entry'] + standing.nearby + standing.unsupported
  return { claims: claims.length, standing, open, findings: counts }
}

/** The claims of an article in words: `3 of 4 claims supported, 1 accepted, 2 not judged`. */
export function describeClaims({ claims, standing, open }: ArticleFacts): string {
  if (claims === 0) return 'no quoted claims'
  const asked = standing.supported + open
  return [
    ...(asked > 0 ? [`${standing.supported} of ${count(asked, 'claim')} supported`] : []),
    ...(standing.accepted > 0 ? [`${standing.accepted} accepted`] : []),
    ...(standing.unjudged > 0
      ? [asked > 0 ? `${standing.unjudged} not judged` : `${count(standing.unjudged, 'claim')} not judged`]
      : []),
  ].join(', ')
}

/** How the claims of an article look: nothing is said where nothing was asked. */
export const classOfClaims = ({ standing, open }: ArticleFacts): string =>
  open > 0 ? 'unsupported' : standing.supported > 0 ? 'supported' : 'none'

/** `quotations` in `quotations/cited`. */
export const groupOf = (rule: string): string => rule.slice(0, Math.max(0, rule.indexOf('/'))) || rule

/** `drafts/spring` in `drafts/spring/sleep.md`; empty for a file in the working folder. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** `1 error`, `2 errors`, `1,000 errors`. */
export const count = (number: number, singular: string, several = `${singular}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? singular : several}`

/** A share as a whole percentage: 100 is said of all alone, and 0 of none. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '–'
  const share = Math.round((part / whole) * 100)
  return `${part === whole ? 100 : part === 0 ? 0 : Math.min(Math.max(share, 1), 99)} %`
}

/** The first words of a text. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text
  return `${text
    .slice(0, longest)
    .replace(/\s\S*$/, '')
    .replace(/[\uD800-\uDBFF]$/, '')} …`
}
