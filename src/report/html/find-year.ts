/** Where numbers stand that are no years: addresses, identifiers, pages and volumes. */
const others = [
  /\bhttps?:\/\/\S+|\bwww\.\S+/gi,
  /\b(?:doi|pmid|pmcid|isbn|issn)\b[:\s]*\S+/gi,
  /\b10\.\d{4,9}\/\S+/g,
  /\bPMC\d+/gi,
  // `1990–2015` is what the source is about or its pages, and `2019–2031` pages as well.
  /\d+\s*[-–—]\s*\d+/g,
  // `pp. 1998`, `p. 2001`, `e2018`, `no. 1999`.
  /\b(?:pp?|no|nos|art|id)\.?\s*\d+/gi,
]

/**
 * Where it is the year of the source for sure, the surest first: before a volume, `2019;393` or `2019 Mar 5;393`; at the start of
 * parentheses, alone or behind a month; between stops, `Lancet. 2019, 3`.
 */
const certain = [
  /(?<!\d)((?:1[89]|20)\d\d)(?:\s[A-Z][a-z]{2}(?:[\s-]\w+)?)?\s?;\s?\w/,
  /\((?:\p{L}{3,9}\.?\s)?((?:1[89]|20)\d\d)[a-z]?(?:[,\s][^()]*)?\)/u,
  /[.,]\s*((?:1[89]|20)\d\d)[a-z]?\s*(?:[;:]|[A-Z][a-z]{2}\b)/,
]

/** Older than any source that a health article cites for what it says of today, but not older than print on medicine. */
const earliest = 1800
const latest = 2099

/**
 * The year in which a source appeared, by the words of its entry. Years within a title are passed over where another
 * one stands in a place for years; else the last one counts, as titles come before what was published where.
 */
export function findYear(entry: string): number | undefined {
  // When a page was looked at is not when it appeared.
  let text = entry.replaceAll(
    /\b(?:accessed|retrieved|viewed|cited|last checked|zugriff|consulté|consultado)\b[^.;)\]]*/gi,
    ' ',
  )
  // `1990–2015` is no year, but `2019-03-05` is a day.
  text = text.replaceAll(/(?<!\d)(\d{4})-\d\d-\d\d(?!\d)/g, '$1')
  for (const pattern of others) text = text.replaceAll(pattern, ' ')
  for (const pattern of certain) {
    const year = Number(pattern.exec(text)?.[1])
    if (isYear(year)) return year
  }
  return [...text.matchAll(/(?<![\p{L}\p{N}.,/])\d{4}(?![\p{L}\p{N}/]|[.,]\d)/gu)]
    .map(([digits]) => Number(digits))
    .findLast(isYear)
}

const isYear = (number: number): boolean => number >= earliest && number <= latest
