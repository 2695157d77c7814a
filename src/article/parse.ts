import type { Root } from 'mdast'

/** `auto`: the native parser where there is a binary for this machine, else the reference. */
export type ParserName = 'auto' | 'native' | 'remark'

/** Source to mdast. Offsets in the tree are UTF-16 code units into the source. */
export type Parser = (source: string) => Root

/** A document that cannot be read in bounded time and memory. The message is a sentence for the reader. */
export class ParseError extends Error {
  override readonly name = 'ParseError'
}

const loaded = new Map<ParserName, Parser>()

/**
 * Load a parser, once. `parse` is synchronous, so a parser other than `auto` has to be loaded before.
 *
 * @throws when there is no native binary for this machine and `native` was asked for
 */
export async function loadParser(name: ParserName): Promise<Parser> {
  const parser = loaded.get(name) ?? (await importParser(name))
  loaded.set(name, parser)
  return parser
}

async function importParser(name: ParserName): Promise<Parser> {
  if (name === 'native') return (await import('./parse-native.ts')).parseNatively
  if (name === 'remark') return (await import('./parse-remark.ts')).parseWithRemark
  return loadParser('native').catch(() => loadParser('remark'))
}

/** Parse Markdown: GFM with footnotes, YAML and TOML front matter. */
export function parse(source: string, parser: ParserName = 'auto'): Root {
  const read = loaded.get(parser)
  if (!read) throw new Error(`The parser ${parser} is not loaded: await loadParser('${parser}') first`)
  return read(source)
}

await loadParser('auto')
