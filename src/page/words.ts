import type { ArticleData, PersonData, QuotationData, Standing } from '../report/html/report-data.ts'

/** A sign that says without colour what a claim rests on. */
export const standingSigns: Readonly<Record<Standing, string>> = {
  supported: '✓',
  'no-entry': '?',
  nearby: '≈',
  unsupported: '✗',
  accepted: '○',
  unjudged: '–',
}

export const standingNames: Readonly<Record<Standing, string>> = {
  supported: 'Supported',
  'no-entry': 'Cited, but no entry',
  nearby: 'Citation only nearby',
  unsupported: 'No citation',
  accepted: 'Accepted',
  unjudged: 'Not judged',
}

const supportNames: Readonly<Record<QuotationData['support'], string>> = {
  direct: 'right behind it',
  sentence: 'in its sentence',
  'after-stop': 'behind the full stop',
  attribution: 'where it is introduced or signed',
  paragraph: 'elsewhere in the paragraph',
  none: '',
}

export const kindNames: Readonly<Record<QuotationData['kind'], string>> = {
  claim: 'quoted claim',
  unattributed: 'quotation without a speaker',
  fragment: 'quoted words',
  term: 'term',
  title: 'title',
  speech: 'imagined or suggested words',
  testimonial: 'testimonial',
}

export const severityNames = { error: 'Error', warning: 'Warning', suggestion: 'Suggestion' } as const

export const severitySigns = { error: '✖', warning: '▲', suggestion: '●' } as const

/** How a claim looks: what is only likely one is asked about, not accused. */
export const classesOf = ({ standing = 'unjudged', certain }: QuotationData): string[] =>
  standing === 'unsupported' && !certain ? [standing, 'likely'] : [standing]

/** `Accepted, because the patient has agreed`. */
const describeAccepted = ({ by, reason }: QuotationData): string =>
  by === 'baseline'
    ? 'Accepted: recorded in the baseline'
    : reason === undefined
      ? 'Accepted by a comment that gives no reason'
      : `Accepted, because ${reason}`

/** Standings of people, as they stand behind a name. */
export const personNames: Readonly<Record<PersonData['standing'], string>> = {
  expert: 'expert',
  official: 'speaks for a body',
  source: 'source',
  author: 'author of the article',
  layperson: 'layperson',
  fictional: 'invented',
  nobody: 'nobody in particular',
  unknown: 'not introduced',
}

/** What a quotation rests on, as a sentence: `Supported by [3], right behind it`. Nothing is asked of a term. */
export function describeStanding(quotation: QuotationData, { citations, abstentions }: ArticleData): string {
  const labels = (quotation.citations ?? []).flatMap(index => citations[index]?.labels ?? [])
  const cited = `[${[...new Set(labels)].join(', ')}]`
  const where = supportNames[quotation.support]
  switch (quotation.standing) {
    case 'supported':
      return `Supported by ${cited}, ${where}`
    case 'no-entry':
      return `Cites ${cited}, ${where}, but the list has no such entry`
    case 'nearby':
      return `No citation of its own, ${cited} stands ${where}`
    case 'unsupported':
      return quotation.certain ? 'No citation' : 'No citation, if this is a claim'
    case 'accepted':
      return describeAccepted(quotation)
    case 'unjudged':
      return abstentions.length > 0 ? 'Not judged' : 'Not judged: no rule reports it'
    default:
      return quotation.support === 'none' ? '' : `${cited} stands ${where}`
  }
}
