import type { Prose } from '../model.ts'
import { inlinesWithin } from '../text/within-block.ts'

/** What text shows when it names a published work. Each sign counts one, an identifier two. */
const identifier = /\b10\.\d{4,9}\/\S|\b(?:PMID|PMCID|PMC|ISBN|ISSN|doi)\b\s?:?\s?[\dX(]|pubmed|ncbi\.nlm/i
const webAddress = /https?:\/\/|\bwww\./i
/** A year as citations write it, `(2019)`, `2019;`, not `In 2019, …`. */
const knownYear =
  /(?<!\b(?:[Ii]n|[Ss]ince|[Ee]n|[Ii]m|[Dd]epuis|[Ss]eit)\s)(?<![\d–-])(?:1[89]|20)\d\d[a-z]?\s?(?:[).,;:]|\uFFFC?[↩↑^]|$)/
const authors =
  /^[\s\uFFFC"“]*(?:\p{Lu}[\p{L}'’-]+[ -]){0,2}\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}\.? ?-?){1,3}(?:[,.;:&(]|\s(?:and|et|und|y|e)\s|$)/u
const severalAuthors = /\bet al\b|\bund andere\b|\b(?:u\.|et) ?a\.|等[.,，。]/
const volume =
  /\d\s?\(\d[\d\s–-]{0,9}\)\s?[:,;]\s?[eE]?\d|[;,]\s?\d+\s?:\s?[eE]?\d|\bpp?\.\s?\d|\d{2,6}\s?[–-]\s?\d{2,6}/
const quotedTitle = /[“"«„][^”"»“„«]{12,}[”"»“]/
const publicationWords =
  /\b(?:accessed|retrieved|available (?:at|from|online)|journal|proceedings|university press|published|guideline|lancet|consulté|abgerufen|consultado)\b/i

const signs = [webAddress, knownYear, severalAuthors, volume, quotedTitle, publicationWords]

/** Of long texts the head is enough. */
const longestRead = 1000

function weighBibliographic(text: string): number {
  let weight = (identifier.test(text) ? 2 : 0) + (opensWithAuthors(text) ? 1 : 0)
  for (const sign of signs) if (sign.test(text)) weight += 1
  return weight
}

/** Enough for the first names of a text. */
const longestName = 120

/** Whether a text opens with the names of authors: `Smith J, Doe A.`, `Smith, J. (2019)`. */
export const opensWithAuthors = (text: string): boolean => authors.test(text.slice(0, longestName))

/** How much of a published work a stretch of prose shows, from 0; where its links lead counts too. Prose offsets. */
export function weighStretch(prose: Prose, from: number, to: number): number {
  const end = Math.min(to, from + longestRead)
  const link = inlinesWithin(prose, from, end).find(({ url }) => url !== undefined)
  return weighBibliographic(`${prose.text.slice(from, end)}\n${link?.url ?? ''}`)
}
