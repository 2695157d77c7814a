import type { Scan } from './scan.ts'

/** Shortcodes and tags whose body is code, a drawing or hidden: not text that anybody reads. */
const VERBATIM = new Set([
  'comment',
  'highlight',
  'code',
  'math',
  'katex',
  'latex',
  'mermaid',
  'plantuml',
  'chart',
])

const OPENING = /\{(?:%-?|\{[<%])[ \t]*([a-z]+)\b/y

/**
 * The end of a tag's body and closing tag where the body is not text; else `end`, the end of the tag itself, so
 * that what stands between an opening and a closing shortcode is read.
 */
export function verbatimEnd(scan: Scan, at: number, end: number): number {
  if (end === -1) return end
  OPENING.lastIndex = at
  const name = OPENING.exec(scan.source)?.[1]
  if (name === undefined || !VERBATIM.has(name)) return end
  const liquid = scan.source.charCodeAt(at + 1) === 0x25
  return closingTagEnd(scan, liquid ? `end${name}` : `/${name}`, liquid ? '%}' : '}}', end) ?? end
}

function closingTagEnd({ search }: Scan, name: string, closer: string, from: number): number | undefined {
  const tag = search(name, from)
  const end = tag === -1 ? -1 : search(closer, tag)
  return end === -1 ? undefined : end + closer.length
}
