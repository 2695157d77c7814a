// In: the source. Out: where its front matter stands, and what it says. Next: masking, shape, the language and the title
// of the page.
import type { Range } from './model.ts'
import { matchFrom } from './spans.ts'

/** What stands at the very start of a file for the site generator to read, between fences or as an object of JSON. */
export interface FrontMatter extends Range {
  readonly format: 'yaml' | 'toml' | 'json'
  /** What is YAML, TOML or JSON: the lines between the fences, or the object with its braces. */
  readonly content: Range
}

const OPENING = /^\uFEFF?(?:(---|\+\+\+)[ \t]*(?:\r\n?|\n)|\{[ \t]*[\r\n]\s*")/

/** `^` and `$` would take U+2028 for the end of a line, too. */
const CLOSING = {
  yaml: /(?<=[\r\n])---[ \t]*(?![^\r\n])/g,
  toml: /(?<=[\r\n])\+\+\+[ \t]*(?![^\r\n])/g,
  json: /(?<=[\r\n])\}[ \t]*(?![^\r\n])/g,
}

/**
 * Find the front matter of a source: YAML between two lines `---`, TOML between two lines `+++`, JSON from a line `{`
 * to a line `}`. Blanks may follow the fences, and lines end in LF, CRLF or a lone CR. Without a closing fence there is
 * none. The range ends with the closing fence, before its line ending.
 */
export function findFrontMatter(source: string): FrontMatter | undefined {
  const opening = OPENING.exec(source)
  if (!opening) return undefined
  const [written, fence] = opening
  const format = fence === '---' ? 'yaml' : fence === '+++' ? 'toml' : 'json'
  const closing = CLOSING[format]
  const close = matchFrom(closing, source, written.length)
  if (!close) return undefined
  const start = source.startsWith('\uFEFF') ? 1 : 0
  const end = close.index + close[0].length
  const content = format === 'json' ? { start, end } : { start: written.length, end: close.index }
  return { format, start, end, content }
}

/**
 * The text of a key at the top level of the front matter: `title: Salt`, `title = "Salt"`, `"title": "Salt"`. Of YAML and
 * TOML only what stands on one line is read, which is how titles and languages are written.
 */
export function readFrontMatterText(source: string, key: 'title' | 'lang' | 'language'): string | undefined {
  const found = findFrontMatter(source)
  if (!found) return undefined
  const content = source.slice(found.content.start, found.content.end)
  if (found.format === 'json') return readJsonText(content, key)
  const top = found.format === 'toml' ? content.split(/^[ \t]*\[/m, 1)[0]! : content
  const written = new RegExp(String.raw`^(["']?)${key}\1[ \t]*[:=][ \t]*(.*)$`, 'm').exec(top)?.[2]
  return written === undefined ? undefined : readScalar(written)
}

function readJsonText(content: string, key: string): string | undefined {
  try {
    const value: unknown = (JSON.parse(content) as Record<string, unknown>)[key]
    return typeof value === 'string' && value !== '' ? value : undefined
  } catch {
    return undefined
  }
}

const QUOTED = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')/

/** A scalar on one line, without its quotation marks or the comment behind it; lists and blocks are none. */
function readScalar(written: string): string | undefined {
  const quoted = QUOTED.exec(written)
  const value = quoted
    ? (quoted[1]?.replaceAll(/\\(["\\])/g, '$1') ?? quoted[2]!.replaceAll("''", "'"))
    : written.replace(/(?:^|\s)#.*$/, '').trimEnd()
  return value === '' || (!quoted && /^[[{>|&*!]/.test(value)) ? undefined : value
}
