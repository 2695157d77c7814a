import { skipMatch } from '../spans.ts'
import { readBrace } from './braces.ts'
import { mathEnd } from './math.ts'
import type { Scan } from './scan.ts'
import { componentEnd, opensTag } from './tags.ts'
import type { Templating } from './templating.ts'

/** Find the templating in one block, from left to right: whatever opens first wins, code included. */
export function scanBlock(scan: Scan, found: Templating[]): number {
  const { source, end, nextSpecial } = scan
  let inTag = false
  let at = nextSpecial(scan.start)
  let read = end
  while (at < end) {
    const special = source.charAt(at)
    if (special === '>') inTag = false
    else if (special === '<') inTag ||= opensTag(scan, at)
    const code = codeEnd(scan, at, special)
    const templating = code === undefined ? readTemplating(scan, at, special, inTag) : undefined
    if (templating) found.push(templating)
    read = templating?.end ?? code ?? at + 1
    at = nextSpecial(read)
  }
  return Math.max(read, end)
}

/** The end of what is no templating and hides templating: an escape, a code span; backticks that stay open. */
function codeEnd(scan: Scan, at: number, special: string): number | undefined {
  if (special === '\\') return at + 2
  if (special !== '`') return undefined
  return scan.endOfTicks(at) ?? skipMatch(TICK_RUN, scan.source, at)
}

const TICK_RUN = /`+/y

function readTemplating(scan: Scan, at: number, special: string, inTag: boolean): Templating | undefined {
  if (special === '{') return readBrace(scan, at, inTag)
  if (special === '<' && scan.source.startsWith('<!--', at))
    return place('comment', at, inlineCommentEnd(scan, at))
  if (special === '<') return place('template', at, componentEnd(scan, at))
  return special === '$' ? place('template', at, mathEnd(scan, at)) : undefined
}

const place = (kind: Templating['kind'], start: number, end: number): Templating | undefined =>
  end === -1 ? undefined : { kind, start, end }

function inlineCommentEnd({ search, end }: Scan, at: number): number {
  const close = search('-->', at + 2)
  return close === -1 || close >= end ? -1 : close + 3
}
