// From Markdown to its tree, by the parser that is loaded and in bounded time. `shaped-tree.ts` asks for it.

import type { Nodes, Root } from 'mdast'
import type { Point } from 'unist'
import { checkLines, checkTree, exceedsNative, exceedsReference, ParseError } from './parse-limits.ts'

export { ParseError }

/** `auto`: the native parser where there is a binary for this machine, else the reference. */
export type ParserName = 'auto' | 'native' | 'remark'

/** Source to mdast. Offsets in the tree are UTF-16 code units into the source. */
type Parser = (source: string) => Root

const loaded = new Map<'native' | 'remark', Parser>()

export const isLoaded = (name: 'native' | 'remark'): boolean => loaded.has(name)

/** Hand in a parser that was loaded elsewhere. */
export const provideParser = (name: 'native' | 'remark', parser: Parser): void =>
  void loaded.set(name, parser)

/**
 * Load a parser, once, so that `parse` can be synchronous. Nothing is loaded before somebody asks: it takes longer
 * than most articles do. The package's entry points load `auto` by `project/load-parser-now.ts`.
 *
 * @throws when there is no native binary for this machine and `native` was asked for
 */
export async function loadParser(name: ParserName): Promise<void> {
  if (name === 'auto') await loadParser('native').catch(() => loadParser('remark'))
  else if (!loaded.has(name)) loaded.set(name, await importParser(name))
}

/** Why `auto` means the reference here: what the native parser failed with, `undefined` where it is of use. */
export const findNativeFailure = async (name: ParserName): Promise<unknown> =>
  name === 'auto'
    ? loadParser('native').then(
        () => undefined,
        (error: unknown) => error,
      )
    : undefined

const importParser = async (name: 'native' | 'remark'): Promise<Parser> =>
  name === 'native'
    ? (await import('./parse-native.ts')).parseNatively
    : (await import('./parse-remark.ts')).parseWithRemark

/**
 * Parse Markdown: GFM with footnotes, YAML and TOML front matter. Both parsers give the same tree.
 *
 * @throws {ParseError} when the document cannot be read in bounded time
 */
export function parse(source: string, parser: ParserName = 'auto'): Root {
  const marks = BYTE_ORDER_MARKS.exec(source)![0].length
  if (marks > 0) return shift(parse(source.slice(marks), parser), marks)
  checkLines(source)
  const root = loadedParser(chooseParser(source, parser))(source)
  checkTree(root)
  return root
}

/** Both parsers drop a byte order mark and do not count it. One that comes after another prints as nothing, too. */
const BYTE_ORDER_MARKS = /^\uFEFF*/

function shift(root: Root, by: number): Root {
  const place = (point: Point): Point => ({ ...point, offset: point.offset! + by })
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    const { start, end } = node.position!
    node.position = { start: place(start), end: place(end) }
    if ('children' in node) open.push(...node.children)
  }
  return root
}

function chooseParser(source: string, parser: ParserName): 'native' | 'remark' {
  if (parser !== 'remark' && (parser === 'native' || loaded.has('native'))) {
    if (!exceedsNative(source)) return 'native'
    if (parser === 'native' || !loaded.has('remark'))
      throw new ParseError(
        'There are too many character references, underscores or footnotes for the native parser. Use --parser remark',
      )
  }
  if (exceedsReference(source))
    throw new ParseError(
      'There are too many marks in this file to read it in time. Make it simpler, or part it',
    )
  return 'remark'
}

function loadedParser(name: 'native' | 'remark'): Parser {
  const parser = loaded.get(name)
  if (!parser) throw new Error(`The parser ${name} is not loaded: await loadParser('${name}') first`)
  return parser
}
