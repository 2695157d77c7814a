import type { ArticleData, QuotationData, Standing } from '../report/html/report-data.ts'

/** A sign that says without colour what a claim rests on. */
export const standingSigns: Readonly<Record<Standing, string>> = {
  supported: '✓',
  'no-entry': '?',
  nearby: '≈',
  unsupported: '✗',
}

export const standingNames: Readonly<Record<Standing, string>> = {
  supported: 'Supported',
  'no-entry': 'Cited, but no entry',
  nearby: 'Citation only nearby',
  unsupported: 'No citation',
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

/** What a quotation rests on, as a sentence: `Supported by [3], right behind it`. Nothing is asked of a term. */
export function describeStanding(quotation: QuotationData, { citations }: ArticleData): string {
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
      return 'No citation'
    default:
      return quotation.support === 'none' ? '' : `${cited} stands ${where}`
  }
}
