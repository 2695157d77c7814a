import type { Link } from './links.ts'

/** What keeps a URL from leading where its writer meant, and the part of it that is wrong: offsets into the URL. */
export interface UrlFault {
  readonly kind: UrlFaultKind
  readonly start: number
  readonly end: number
  /** What to put in place of the part, where only one thing can be meant. */
  readonly instead?: string
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
  if (templated.test(url) || !onWeb.test(url)) return undefined
  for (const [kind, pattern, instead] of faults) {
    const match = pattern.exec(url)
    if (match)
      return {
        kind,
        start: match.index,
        end: match.index + match[0].length,
        ...(instead !== undefined && { instead }),
      }
  }
  return findTrailing(url, role)
}

const templated = /[\uFFFC{}$]|%[a-z]\b(?![0-9a-f])/i

/** Something of `http` at the beginning, or `www.`, whatever stands around it. */
const onWeb = /^(?:%20|[\s(])*(?:h{0,2}t{1,3}p{1,2}s{0,2}\s?[:;]|https?\/\/|www\.)/i

/** From the surest to the least sure; the first that fits is told. */
const faults: readonly (readonly [UrlFaultKind, RegExp, string?])[] = [
  ['line', /\s*[\r\n]\s*/, ''],
  ['bracket', /^\s*\(+/],
  ['space', /^(?:%20)+/, ''],
  ['space', /(?<=^https?:?)\s(?=:?\/\/)|(?<=^https?:\/\/)\s+/i, ''],
  ['doubled', /^https?:?\/\/(?=https?:?\/\/)/i, ''],
  ['space', /(?<=\S)[ \t]+(?=\S)/],
  ['scheme', /^(?!https?:)h{0,2}t{1,3}p{1,2}(?:s{0,2})[:;]?\/\//i],
  ['scheme', /^https?:\/(?!\/)/i],
  ['joined', /(?<=^.{8,}[\w.)\]#-])(?<!%[0-9a-f]{2})https?:\/\/(?=[\w-]+\.)/i],
  ['host', /^https?:\/\/(?!localhost\b|\[|[^/?#]*[^\0-\x7f])[^./?#:]*(?=$|[/?#:])/i],
]

function findTrailing(url: string, role: Link['role']): UrlFault | undefined {
  const trimmed = url.trimEnd()
  let start = trimmed.length
  while (start > 0 && isSwallowed(trimmed, start - 1, role)) start--
  return start === trimmed.length
    ? undefined
    : { kind: 'punctuation', start, end: trimmed.length, instead: '' }
}

/** A full stop may belong to a title in a wiki, `/wiki/Warner_Bros.`, or to a search for a sentence. */
function isSwallowed(url: string, at: number, role: Link['role']): boolean {
  const character = url[at]!
  if (character === '.') return role !== 'html' && !/wiki|\?/i.test(url)
  if (character === ')') return count(url, ')') > count(url, '(')
  return /[,;:"'“”‘’«»>，。；：、）」』】]/.test(character)
}

const count = (text: string, character: string): number => text.split(character).length - 1
