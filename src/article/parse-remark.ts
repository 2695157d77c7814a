import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { keepTexts, placeAutolinks } from './place-autolinks.ts'
import { ParseError } from './parse-limits.ts'

const processor = unified()
  .use(remarkParse)
  .use(keepTexts)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .freeze()

/**
 * Parse with the reference parser: GFM with footnotes, YAML and TOML front matter.
 *
 * @throws {ParseError} where the document is nested so deeply that the parser's stack overflows
 */
export function parseWithRemark(source: string): Root {
  try {
    return placeAutolinks(processor.parse(source), source)
  } catch (error) {
    if (error instanceof RangeError) throw new ParseError('Unexpected depth of nesting, expected a simpler document')
    throw error
  }
}
