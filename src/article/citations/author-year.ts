// From the blocks of an article to where it cites by author and year. `convention.ts` weighs that against its numbers next.

import type { Prose, Range, Reference } from '../model.ts'

const particle = '(?:(?:[Dd]e[lnr]?|della|[Dd][aiu]|[Vv][ao]n|[LlAa][ae]|[AaEe]l|te[nr])[ -])'
const name = String.raw`${particle}{0,3}\p{Lu}[\p{L}'’-]+`
/** `World Health Organization`: a body signs with several words. */
const signed = String.raw`${name}(?:\s(?:of|for|on|and|the|${name}|&\s${name})){0,6}`
const authors = String.raw`(${name})((?:,?\s(?:&|and|und|et|y|e|en)\s${name}|,\s${name}){0,5}(?:,?\set\sal\.?)?)`
/** Within brackets: `(Brandt & Weiss, `, `[see Brandt et al., `, `; Weiss, ` */
const enclosed = new RegExp(
  String.raw`[([;]\s?(?:(?:see|cf\.|e\.g\.,?|vgl\.|siehe|voir|ver)\s(?:also\s)?)?(?:${authors}|(${signed})),?\s$`,
  'u',
)
/** In the sentence: `Okafor (`, `Brandt and Weiss (` */
const narrative = new RegExp(String.raw`(?:^|[\s(“"])${authors}(?:['’]s?)?\s[([]$`, 'u')
/** What may follow the year within the brackets, up to its end or the next work. */
const afterYear =
  /^[a-z]?(?:,\s?[a-z]|,\s(?:1[5-9]|20)\d\d[a-z]?)*(?:[)\];]|[,:]\s?(?:pp?\.?|ch\.?|chap\.?|s\.|para\.?|fig\.?|table)?\s?\d)/iu

const year = /(?<![\d–/-])(?:1[5-9]|20)\d\d(?!\d)/g

/** Capitalised words before a year that name no author. */
const noAuthor =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Spring|Summer|Autumn|Fall|Winter|Updated|Published|Reviewed|Revised|Accessed|Retrieved|Since|Until|From|Before|After|By|In|Version|Edition|Table|Figure)$/

/** A place where a source is named by author and year. */
interface Trace {
  readonly range: Range
  /** The names stand within the brackets too, and not in the sentence: `(Okafor, 2016)`. */
  readonly isEnclosed: boolean
  /** Nobody but an author can be meant: several are named, or the list has an entry with this name and year. */
  readonly isSure: boolean
}

/** How far before a year its authors are looked for. */
const reach = 100

/**
 * Find where sources are named by author and year: `(Okafor, 2016)`, `Brandt and Weiss (2018)`. A block with a marker in
 * numbers is left out: there the name goes with the number. Linear in the size of the text.
 *
 * @param numbered the blocks that hold a marker
 */
export function findAuthorYears(
  prose: readonly Prose[],
  references: readonly Reference[],
  numbered: ReadonlySet<Prose>,
): Trace[] {
  const traces: Trace[] = []
  let listed: ReadonlySet<string> | undefined
  for (const block of prose) {
    if (numbered.has(block) || block.kind === 'heading') continue
    const { text } = block
    for (const { 0: written, index } of text.matchAll(year)) {
      if (!afterYear.test(text.slice(index + written.length, index + written.length + 40))) continue
      const found = readAuthors(text.slice(Math.max(0, index - reach), index))
      if (!found) continue
      listed ??= indexAuthors(references)
      const isListed = listed.has(`${found.first.toLowerCase()} ${written}`)
      const range = block.toSource(index - found.length, findEnd(text, index + written.length))
      traces.push({ range, isEnclosed: found.isEnclosed, isSure: isListed || found.isSure })
    }
  }
  return traces
}

/** After the bracket that closes behind a year, or before what stands between two works. */
function findEnd(text: string, from: number): number {
  const end = from + text.slice(from).search(/[)\];]/)
  return text[end] === ';' ? end : end + 1
}

interface Authors {
  readonly first: string
  readonly isEnclosed: boolean
  readonly isSure: boolean
  /** How far before the year the mention begins. */
  readonly length: number
}

function readAuthors(before: string): Authors | undefined {
  const end = /[\p{L}.,)]\s([([]?)$/u.exec(before)
  if (!end) return undefined
  // Where no bracket opens right before the year, one must have opened before the names.
  const within = end[1] === '' && /[([;]/.test(before) ? enclosed.exec(before) : null
  const match = end[1] === '' ? within : narrative.exec(before)
  const first = match?.[1] ?? match?.[3]
  if (!match || first === undefined || noAuthor.test(first)) return undefined
  const isSure = within !== null && Boolean(match[2]) && /&|\b(?:and|und|et|y)\b/.test(match[2]!)
  const lead = /^[;\s“"]*/.exec(match[0])![0].length
  return { first, isSure, isEnclosed: within !== null, length: match[0].length - lead }
}

/** How much of an entry its first authors stand in. */
const head = 80

/** The first authors of the entries, each with every year of its entry: `okafor 2016`. */
function indexAuthors(references: readonly Reference[]): Set<string> {
  const known = new Set<string>()
  for (const { text } of references)
    for (const [written] of text.matchAll(year))
      for (const [author] of text.slice(0, head).matchAll(/\p{Lu}[\p{L}'’-]+/gu))
        known.add(`${author.toLowerCase()} ${written}`)
  return known
}
