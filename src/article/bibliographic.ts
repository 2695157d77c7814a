import type { Prose } from './prose.ts'

/** What text shows when it names a published work. Each sign counts one, an identifier two. */
const identifier = /\b10\.\d{4,9}\/\S|\b(?:PMID|PMCID|PMC|ISBN|ISSN|doi)\b\s?:?\s?[\dX(]|pubmed|ncbi\.nlm/i
const webAddress = /https?:\/\/|\bwww\./i
/** A year as citations write it, `(2019)`, `2019;`, not `In 2019, …`. */
const knownYear = /(?<!\b(?:[Ii]n|[Ss]ince|[Ee]n|[Ii]m|[Dd]epuis|[Ss]eit)\s)(?<![\d–-])(?:1[89]|20)\d\d[a-z]?\s?(?:[).,;:]|$)/
const authors =
  /^[\s\uFFFC"“]*(?:\p{Lu}[\p{L}'’-]+[ -]){0,2}\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}\.? ?-?){1,3}(?:[,.;:&(]|\s(?:and|et|und|y|e)\s|$)/u
const severalAuthors = /\bet al\b|\bund andere\b|\b(?:u\.|et) ?a\.|等[.,，。]/
const volume = /\d\s?\(\d[\d\s–-]*\)\s?[:,;]\s?[eE]?\d|[;,]\s?\d+\s?:\s?[eE]?\d|\bpp?\.\s?\d|\d{2,}\s?[–-]\s?\d{2,}/
const quotedTitle = /[“"«„][^”"»“]{12,}[”"»“]/
const publicationWords =
  /\b(?:accessed|retrieved|available (?:at|from|online)|journal|proceedings|university press|published|guideline|lancet|consulté|abgerufen|consultado)\b/i

const signs = [webAddress, knownYear, authors, severalAuthors, volume, quotedTitle, publicationWords]

/** Of long texts the head is enough. */
const longestRead = 1000

/** How much of a published work a text shows, from 0. */
export function weighBibliographic(text: string): number {
  const head = text.slice(0, longestRead)
  let weight = identifier.test(head) ? 2 : 0
  for (const sign of signs) if (sign.test(head)) weight += 1
  return weight
}

/** Whether a text opens with the names of authors: `Smith J, Doe A.`, `Smith, J. (2019)`. */
export const opensWithAuthors = (text: string): boolean => authors.test(text.slice(0, 120))

/** The same for a stretch of prose; where its links lead counts too. Prose offsets. */
export function weighStretch({ text, inlines }: Prose, from: number, to: number): number {
  const link = inlines.find(({ url, start, end }) => url !== undefined && start >= from && end <= to)
  return weighBibliographic(`${link?.url ?? ''}\n${text.slice(from, Math.min(to, from + longestRead))}`)
}
