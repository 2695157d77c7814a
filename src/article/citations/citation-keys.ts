// From the blocks of an article to where it cites by key. `convention.ts` weighs that against its numbers next.

import type { Prose, Range } from '../model.ts'

/** How sure a way of writing keys is: a bare `@name2019` may be the name of an account, so one alone is no proof. */
interface KeyForm {
  readonly pattern: RegExp
  readonly isSure: boolean
}

const forms: readonly KeyForm[] = [
  // Pandoc, Quarto, R Markdown: `[@smith2019, p. 4]`, `[see @smith2019; -@weiss2020]`
  { pattern: /\[[^[\]@\n]{0,20}@\w[\w:./-]{2,80}[^[\]\n]{0,200}\]/g, isSure: true },
  // Manubot: `@doi:10.1000/182`, `@pmid:123`
  {
    pattern: /(?<![\w.@/])@(?:doi:10\.\d{4}|(?:pmid|pmc|pmcid|isbn|arxiv):[\w.])[^\s\])]{0,80}/gi,
    isSure: true,
  },
  // MyST: `{cite:p}` and a key in backticks
  { pattern: /\{(?:foot)?cite(?:p|t|:\w{1,12})?\}\uFFFC/g, isSure: true },
  // TeX: `\cite{smith2019}`, `\parencite[p. 4]{smith2019}`
  { pattern: /\\[a-z]{0,8}cite[a-z]{0,8}\*?(?:\[[^\]\n]{0,60}\]){0,2}\{[\w:.,\s-]{1,120}\}/gi, isSure: true },
  // Pandoc in running text: `@smith2019 [p. 4]`
  {
    pattern: /(?<![\w.@/])@[a-z][\w:-]{1,60}\s\[(?:pp?|ch|chap|sec|fig|tab)\.\s?[^\]\n]{1,60}\]/gi,
    isSure: true,
  },
  { pattern: /(?<![\w.@/])@[a-z][a-z_:-]{1,40}(?:1[89]|20)\d\d[a-z]?(?![\w@])/gi, isSure: false },
]

/** Calls of a template that take a key: Jekyll Scholar, Hugo, Zola and Jinja. Searched in the source, for prose hides them. */
const calls =
  /\{%-?\s*(?:foot)?cite[tp]?\s+[^%}\n]{1,120}%\}|\{\{[<%]\s*(?:foot)?cite[tp]?\s+[^}\n]{1,120}[>%]\}\}|\{\{-?\s*(?:foot)?cite[tp]?\s*\(\s*[^)}\n]{1,120}\)\s*-?\}\}|\[ref\](?=[^[\]\n]{1,300}\[\/ref\])/gi

/**
 * Components of MDX and shortcodes of Hugo that hold the place of a note or a source: `<Cite id="osei" />`,
 * `<Footnote>Osei, 2011</Footnote>`, `{{< fn 1 >}}`. One alone may be something else.
 */
const components =
  /<(Cite|Citation|Cit|CiteRef|Ref|RefLink|Reference|Footnote|FootnoteRef|Fn|FN)(?:\s[^<>]{1,120}\/>|(?:\s[^<>]{0,120})?>[^<>]{1,300}<\/\1>)|\{\{[<%]\s*(?:footnote|fn|citation|bibcite)\s+[^}\n]{1,120}[>%]\}\}/g
const mayHoldComponent = /<(?:Cit|Ref|Foot|F[nN])|\{\{[<%]\s*(?:f|cit|bib)/

/** What may not be missing in a text that any of these match. */
const mayHoldKey = (text: string): boolean => text.includes('@') || text.includes('cite')

/** As far as keys go: how the article writes them. `text` is the source with templating hidden, of the same length. */
export interface KeyTraces {
  /** In the source, in order. */
  readonly places: readonly Range[]
  /** One of them is written as only a key is. */
  readonly isSure: boolean
}

/** How many keys are looked at: the article is known by then. */
const enough = 3

/** Find the citations by key. Linear in the size of the text. */
export function findKeys(prose: readonly Prose[], source: string, text: string): KeyTraces {
  const places = findCalls(source, text)
  let isSure = places.length > 0
  for (const block of prose) {
    if (places.length >= enough) break
    if (!mayHoldKey(block.text)) continue
    for (const form of forms) {
      for (const { 0: written, index } of block.text.matchAll(form.pattern)) {
        places.push(block.toSource(index, index + written.length))
        isSure ||= form.isSure
      }
    }
  }
  return { places, isSure }
}

/** Calls in code are no calls: what is one is hidden in `text`. */
function findCalls(source: string, text: string): Range[] {
  const found: Range[] = []
  if (source.includes('cite') || source.includes('[/ref]')) found.push(...findMatches(calls, source, text))
  const further = mayHoldComponent.test(source) ? findMatches(components, source, text) : []
  if (further.length < 2) return found
  return [...found, ...further].toSorted((a, b) => a.start - b.start)
}

const findMatches = (pattern: RegExp, source: string, text: string): Range[] =>
  Array.from(source.matchAll(pattern), ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
  })).filter(({ start }) => source[start] === '[' || text[start] !== source[start])
