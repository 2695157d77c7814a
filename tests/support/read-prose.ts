import type { Prose } from '../../src/article/model.ts'
import { type ParserName, parse } from '../../src/article/parse/parse.ts'
import { collectProse } from '../../src/article/text/prose.ts'

/** The blocks of a Markdown text, in order. */
export const proseOf = (markdown: string, parser?: ParserName): readonly Prose[] =>
  collectProse(parse(markdown, parser), markdown).prose
