// In: a URL as written. Out: what is wrong with it, and where. Next: `rules/links/valid-url.ts` says so.

import type { Link } from '../model.ts'

/** What keeps a URL from leading where its writer meant, and the part of it that is wrong: offsets into the URL. */
export interface UrlFault {
  readonly kind: UrlFaultKind
  readonly start: number
  readonly end: number
  /** The URL is whole once the part is taken out. */
  readonly isRemovable: boolean
}

export type UrlFaultKind =
  | 'empty' // [here]()
  | 'placeholder' // [here](link-here)
  | 'script' // javascript:…
  | 'local' // file:///C:/…
  | 'mail' // name@example.org without mailto:
  | 'relative' // www.example.org, example.org/about: a page of the own site without https://
  | 'line' // broken across lines
  | 'space'
  | 'doubled' // http://https://
  | 'bracket' // [text]((https://…
  | 'scheme' // https//, https.//, https:/, htps://
  | 'joined' // two URLs run together
  | 'password' // https://name:password@example.org
  | 'host' // https://, https://example, https://a..org
  | 'mark' // a wide or curly mark that running text has put to the URL
  | 'punctuation' // the comma after the URL is part of it

/**
 * Find what is wrong with a URL as written. Addresses on the web are judged, and what seems to be one and lacks its
 * scheme; other relative links, anchors, mail addresses and telephone numbers are not, nor is a URL that a template
 * fills in.
 */
export function findUrlFault({ url, role }: Pick<Link, 'url' | 'role'>): UrlFault | undefined {
  if (sound.test(url) || templated.test(url)) return undefined
  const kind = role === 'bare' || role === 'autolink' ? undefined : findMissing(url)
  if (kind) return { kind, start: 0, end: url.length, isRemovable: false }
  if (!onWeb.test(url)) return undefined
  for (const [faultKind, pattern, removable] of faults) {
    const match = pattern.exec(url)
    if (!match || (faultKind === 'space' && splitDoi.test(url))) continue
    const { index: start, 0: part } = match
    return { kind: faultKind, start, end: start + part.length, isRemovable: removable !== undefined }
  }
  return (role === 'bare' ? findMark(url) : undefined) ?? findTrailing(url, role)
}

/** Holds nothing that any fault needs. Nearly every URL is so, and none of the expressions below is tried. */
const sound = /^https?:\/\/(?!www\.[^./?#]*(?:$|[/?#]))[a-z\d-]+\.(?!\.)[\w.~/?#=&+-]*[\w/=]$/i

const templated = /[\uFFFC{}$]|%[a-z]\b(?![0-9a-f])/i

/** Something of `http` at the beginning, or `www.`, whatever stands around it. */
const onWeb = /^(?:%20|[\s(])*(?:h{1,2}t{1,3}p{1,2}s{0,2}\s?[:;.,]|t{1,3}ps?:\/\/|https?\\?\/\/|www\.)/i

/** A space in a DOI is said of the DOI. */
const splitDoi = /doi\.org\/10\.[^]*\s/i

/** Destinations that are no address of the web, and were meant as one. From the surest to the least sure. */
const missing: readonly (readonly [UrlFaultKind, RegExp])[] = [
  ['empty', /^\s*$/],
  ['script', /^\s*(?:javascript|vbscript):/i],
  ['local', /^\s*(?:file:|[a-z]:[\\/]|\\\\\w)/i],
  [
    'placeholder',
    /^(?:(?:(?:your|insert|add|the|some)[-_ ]?)*(?:url|link|href)(?:[-_ ]?(?:here|to|for|goes|placeholder|pending|tbd|todo|missing|\d{1,3}|article|page|source|study|site|post|reference|paper|trial|guide)){0,4}|(?:insert|your|add)[-_ ][\w -]{1,30}|[\w]{1,20}[-_ ]?(?:url|link)?[-_ ]?goes[-_ ]here)$/i,
  ],
  ['placeholder', /^(?:todo|tbd|tba|tbc|fixme|xxx+|placeholder|insert|n\/a|\?+|\.{3}|…|…+)$/i],
  ['mail', /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/],
  ['relative', /^www\d?\.[^\s/]+\.[^\s]*$/i],
  // Top-level domains that no file ends in.
  [
    'relative',
    /^(?!\.)(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:com|org|net|edu|gov|int|mil|info|health|uk|eu|us|ca|au|nz|ie|za|de|at|ch|fr|be|nl|it|es|pt|br|mx|se|no|dk|fi|jp|cn|kr)(?:$|[/?#])/i,
  ],
]

/** A folder of the own site may be called like a host, a file in it may not. */
const findMissing = (url: string): UrlFaultKind | undefined =>
  url.startsWith('https://') || url.startsWith('/') || url.startsWith('#') || url.startsWith('./')
    ? undefined
    : missing.find(([, pattern]) => pattern.test(url))?.[0]

/** From the surest to the least sure; the first that fits is told. */
const faults: readonly (readonly [UrlFaultKind, RegExp, 'removable'?])[] = [
  ['line', /(?<!\s)\s*[\r\n]\s*/, 'removable'],
  ['bracket', /^\s*\(+/],
  ['space', /^(?:%20)+/, 'removable'],
  ['space', /(?<=^https?:?)\s(?=:?\/\/)|(?<=^https?:\/\/)\s+/i, 'removable'],
  ['doubled', /^https?:?\/\/(?=https?:?\/\/)/i, 'removable'],
  ['space', /(?<=\S)[ \t]+(?=\S)/],
  ['scheme', /^(?!https?:)h{0,2}t{1,3}p{1,2}(?:s{0,2})[:;.,]{0,2}[\\/]{2}/i],
  ['scheme', /^https?:(?:(?!\/\/)|\/{3,}|\/\/:|\/\/\/)/i],
  ['scheme', /^https?(?:;|::|\.\/\/)/i],
  ['joined', /(?<=[\w.)\]#-])(?<!%[0-9a-f]{2})https?:\/\/(?=[\w-]+\.)/i],
  ['password', /(?<=^https?:\/\/)[^/?#@\s:]+:[^/?#@\s]*@/i, 'removable'],
  ['host', /^https?:\/\/(?!localhost\b|\[|[^/?#]*[^\0-\x7f])[^./?#:]*(?=$|[/?#:])/i],
  // `https://www.example`: no host is `www.` and one name.
  ['host', /^(?:https?:\/\/)?www\.[^./?#:]*(?=$|[/?#:])/i],
  ['host', /^(?:https?:\/\/|(?=www\.))(?:\.|[^/?#\s]*?(?:\.\.|[,;]))[^/?#\s]*/i],
]

const marks = '，。；：、！？（）「」『』【】《》“”„‟‘’‚«»‹›'
/** An apostrophe within a name is none: `/wiki/Crohn’s_disease`. */
const mark = new RegExp(String.raw`(?!’\p{L})[${marks}]`, 'u')
const sentencePunctuation = /[.,;:!?'"*_~)]+$/

/**
 * A wide or curly mark that follows an address in running text. GitHub takes it and all that follows, up to the next
 * space, into the link; other parsers do not.
 *
 * @returns the mark and the stops before it
 */
function findMark(url: string): UrlFault | undefined {
  const at = url.search(mark)
  if (at < 0) return undefined
  const start = url.slice(0, at).replace(sentencePunctuation, '').length
  return start < url.indexOf('//') + 3 ? undefined : { kind: 'mark', start, end: at + 1, isRemovable: false }
}

function findTrailing(url: string, role: Link['role']): UrlFault | undefined {
  const end = url.trimEnd().length
  let unopened = count(url, ')') - count(url, '(')
  let start = end
  for (; start > 0; start--) {
    const character = url[start - 1]!
    if (character === ')' ? unopened-- <= 0 : !isSwallowed(character, url, role)) break
  }
  return start < end ? { kind: 'punctuation', start, end, isRemovable: true } : undefined
}

/**
 * A mark may belong to a fragment that quotes the text of the page, `#:~:text=It%20was.`; a full stop also to a title in a
 * wiki, `/wiki/Warner_Bros.`, or to a search for a sentence.
 */
function isSwallowed(character: string, url: string, role: Link['role']): boolean {
  if (url.includes('#:~:')) return false
  if (character === '.') return role !== 'html' && !mayEndInStop.test(url)
  return /[,;:"'“”‘’«»，。；：、）」』】]/.test(character)
}

const mayEndInStop = /wiki|\?/i
const count = (text: string, character: string): number => text.split(character).length - 1
