import { type ParserName, parse } from '../../src/article/parse.ts'
import { collectProse, type Prose } from '../../src/article/prose.ts'

/** The blocks of a Markdown text, in order. */
export const proseOf = (markdown: string, parser?: ParserName): readonly Prose[] =>
  collectProse(parse(markdown, parser), markdown).prose
