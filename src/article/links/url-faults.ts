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
  | 'line' // broken across lines
  | 'space'
  | 'doubled' // http://https://
  | 'bracket' // [text]((https://…
  | 'scheme' // https//, https:/, htps://
  | 'joined' // two URLs run together
  | 'host' // https://, https://example
  | 'punctuation' // the comma after the URL is part of it

/**
 * Find what is wrong with a URL as written. Only addresses on the web are judged: relative links, anchors, mail
 * addresses and telephone numbers are not, nor is a URL that a template fills in.
 */
export function findUrlFault({ url, role }: Pick<Link, 'url' | 'role'>): UrlFault | undefined {
  if (sound.test(url) || templated.test(url) || !onWeb.test(url)) return undefined
  for (const [kind, pattern, removable] of faults) {
    const match = pattern.exec(url)
    if (!match) continue
    const { index: start, 0: part } = match
    return { kind, start, end: start + part.length, isRemovable: removable !== undefined }
  }
  return findTrailing(url, role)
}

/** Holds nothing that any fault needs. Nearly every URL is so, and none of the expressions below is tried. */
const sound = /^https?:\/\/[a-z\d-]+\.[\w.~/?#=&+-]*[\w/=]$/i

const templated = /[\uFFFC{}$]|%[a-z]\b(?![0-9a-f])/i

/** Something of `http` at the beginning, or `www.`, whatever stands around it. */
const onWeb = /^(?:%20|[\s(])*(?:h{0,2}t{1,3}p{1,2}s{0,2}\s?[:;]|https?\/\/|www\.)/i

/** From the surest to the least sure; the first that fits is told. */
const faults: readonly (readonly [UrlFaultKind, RegExp, 'removable'?])[] = [
  ['line', /(?<!\s)\s*[\r\n]\s*/, 'removable'],
  ['bracket', /^\s*\(+/],
  ['space', /^(?:%20)+/, 'removable'],
  ['space', /(?<=^https?:?)\s(?=:?\/\/)|(?<=^https?:\/\/)\s+/i, 'removable'],
  ['doubled', /^https?:?\/\/(?=https?:?\/\/)/i, 'removable'],
  ['space', /(?<=\S)[ \t]+(?=\S)/],
  ['scheme', /^(?!https?:)h{0,2}t{1,3}p{1,2}(?:s{0,2})[:;]?\/\//i],
  ['scheme', /^https?:\/(?!\/)/i],
  ['joined', /(?<=[\w.)\]#-])(?<!%[0-9a-f]{2})https?:\/\/(?=[\w-]+\.)/i],
  ['host', /^https?:\/\/(?!localhost\b|\[|[^/?#]*[^\0-\x7f])[^./?#:]*(?=$|[/?#:])/i],
]

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

/** A full stop may belong to a title in a wiki, `/wiki/Warner_Bros.`, or to a search for a sentence. */
function isSwallowed(character: string, url: string, role: Link['role']): boolean {
  if (character === '.') return role !== 'html' && !mayEndInStop.test(url)
  return /[,;:"'“”‘’«»>，。；：、）」』】]/.test(character)
}

const mayEndInStop = /wiki|\?/i
const count = (text: string, character: string): number => text.split(character).length - 1
