import { matchAt, skipMatch } from '../spans.ts'
import type { Scan, Templating } from './scan.ts'

const PERCENT = 0x25
const LESS = 0x3c
const BRACE = 0x7b
const HASH = 0x23
const EQUALS = 0x3d

/** The templating that the `{` at `at` opens: Hugo, Liquid, Jinja, Kramdown, Pandoc, MDX; `undefined` for text. */
export function readBrace(scan: Scan, at: number, inTag: boolean): Templating | undefined {
  const comment = scan.source.startsWith('{/*', at)
  const end = comment ? closedBy(scan, '*/}', at + 3) : templateEnd(scan, at, inTag)
  return end === -1 ? undefined : { kind: comment ? 'comment' : 'template', start: at, end }
}

function templateEnd(scan: Scan, at: number, inTag: boolean): number {
  const { source } = scan
  if (inTag && source.charCodeAt(at - 1) === EQUALS) return scan.endOfBraces(at) ?? -1
  const next = source.charCodeAt(at + 1)
  if (next === BRACE) return doubleBraceEnd(scan, at)
  if (next === PERCENT) return verbatimEnd(scan, at, closedBy(scan, '%}', at + 2))
  if (next === HASH && isJinjaComment(source.charAt(at + 2))) return closedBy(scan, '#}', at + 2)
  const attributesEnd = skipMatch(ATTRIBUTES, source, at)
  return attributesEnd > at ? attributesEnd : expressionEnd(scan, at)
}

const isJinjaComment = (character: string): boolean => /[\s#-]/.test(character)

function doubleBraceEnd(scan: Scan, at: number): number {
  const kind = scan.source.charCodeAt(at + 2)
  if (kind === LESS) return verbatimEnd(scan, at, closedBy(scan, '>}}', at + 3))
  if (kind === PERCENT) return verbatimEnd(scan, at, closedBy(scan, '%}}', at + 3))
  const end = closedBy(scan, '}}', at + 2)
  return end !== -1 && kind === BRACE && scan.source.charCodeAt(end) === 0x7d ? end + 1 : end
}

/** The offset after `closer`, if that stands in this block; a construct never runs over a blank line. */
function closedBy({ search, end }: Scan, closer: string, from: number): number {
  const found = search(closer, from)
  return found === -1 || found >= end ? -1 : found + closer.length
}

/**
 * Attribute lists on one line: `{#id}`, `{.class}`, `{: .class}`, `{width=50%}`, `{-}`, `{=html}`, also with a blank
 * first, as Pandoc allows.
 */
const ATTRIBUTES = /\{(?::[^{}\n\r]*|=[a-z]+|-|[ \t]?(?:#[\p{L}\d_]|\.[\p{L}_]|[\w-]+=["\w])[^{}\n\r]*)\}/uy

/** `{' '}`: a string in braces is JSX wherever it stands. */
const STRING_EXPRESSION = /\{(?:'[^'{}\n\r]*'|"[^"{}\n\r]*"|`[^`{}\n\r]*`)\}/y

function expressionEnd(scan: Scan, at: number): number {
  if (scan.mdx) return scan.endOfBraces(at) ?? -1
  const end = skipMatch(STRING_EXPRESSION, scan.source, at)
  return end > at ? end : -1
}

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
function verbatimEnd(scan: Scan, at: number, end: number): number {
  if (end === -1) return end
  const name = matchAt(OPENING, scan.source, at)?.[1]
  if (name === undefined || !VERBATIM.has(name)) return end
  const liquid = scan.source.charCodeAt(at + 1) === 0x25
  return closingTagEnd(scan, liquid ? `end${name}` : `/${name}`, liquid ? '%}' : '}}', end) ?? end
}

function closingTagEnd({ search }: Scan, name: string, closer: string, from: number): number | undefined {
  const tag = search(name, from)
  const end = tag === -1 ? -1 : search(closer, tag)
  return end === -1 ? undefined : end + closer.length
}
