import type { QuotationData, Standing } from '../report/html/report-data.ts'

/** A sign that says without colour what a claim rests on. */
export const standingSigns: Readonly<Record<Standing, string>> = {
  supported: '✓',
  'no-entry': '?',
  nearby: '≈',
  unsupported: '✗',
  accepted: '○',
  unjudged: '–',
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

/** Groups of rules, as headings. */
const groupNames: Readonly<Partial<Record<string, string>>> = {
  citations: 'Citations',
  claims: 'Statements',
  document: 'Layout',
  file: 'Files',
  identifiers: 'DOIs and identifiers',
  links: 'Links',
  lint: 'Exceptions',
  quotations: 'Quotations',
  references: 'References',
  terminology: 'Terms',
}

/** `Layout` for `document`; a group of a plug-in is called as it is, with a capital. */
export const nameGroup = (group: string): string =>
  (Object.hasOwn(groupNames, group) ? groupNames[group] : undefined) ??
  `${group.slice(0, 1).toUpperCase()}${group.slice(1)}`

/** What a finding is called in its article: `A`, `B`, … `Z`, `AA`. Numbers could be taken for citations. */
export const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))

export const severityNames = { error: 'Error', warning: 'Warning', suggestion: 'Suggestion' } as const

export const severitySigns = { error: '✖', warning: '▲', suggestion: '●' } as const

/** How a claim looks: what is only likely one is asked about, not accused. */
export const classesOf = ({ standing = 'unjudged', certain }: QuotationData): string[] =>
  standing === 'unsupported' && !certain ? [standing, 'likely'] : [standing]
