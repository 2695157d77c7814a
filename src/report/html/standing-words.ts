// What stands behind a quotation, a person and an entry in words: for the page, and for tables of claims and sources.
import type { ArticleData, PersonData, QuotationData, Standing } from './report-data.ts'

export const standingNames: Readonly<Record<Standing, string>> = {
  supported: 'Supported',
  'no-entry': 'Cited, but no entry',
  nearby: 'Citation only nearby',
  unsupported: 'No citation',
  accepted: 'Accepted',
  unjudged: 'Not judged',
}

const supportNames: Readonly<Record<QuotationData['support'], string>> = {
  direct: 'right after it',
  sentence: 'in its sentence',
  'after-stop': 'after the full stop',
  attribution: 'where it is introduced or signed',
  paragraph: 'elsewhere in the paragraph',
  none: '',
}

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

/** `Accepted, because the patient has agreed`. */
const describeAccepted = ({ by, reason }: QuotationData): string =>
  by === 'baseline'
    ? 'Accepted: recorded in the baseline'
    : reason === undefined
      ? 'Accepted by a comment that gives no reason'
      : `Accepted, because ${reason}`

/** What a quotation rests on, as a sentence: `Supported by [3], right after it`. Nothing is asked of a term. */
export function describeStanding(quotation: QuotationData, { citations, abstentions }: ArticleData): string {
  const labels = (quotation.citations ?? []).flatMap(index => citations[index]?.labels ?? [])
  const cited = labels.length === 0 ? 'a note' : `[${[...new Set(labels)].join(', ')}]`
  const where = supportNames[quotation.support]
  const isFaulty = quotation.citations?.some(index => citations[index]?.faulty)
  switch (quotation.standing) {
    case 'supported':
      return `Supported by ${cited}, ${where}${isFaulty ? ', but there is a finding about that citation' : ''}`
    case 'no-entry':
      return `Cites ${cited}, ${where}, but the list has no such entry`
    case 'nearby':
      return `No citation of its own: ${cited} stands ${where}`
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
