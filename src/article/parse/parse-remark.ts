import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { findFrontMatter } from '../front-matter.ts'
import { keepTexts, placeAutolinks } from './place-autolinks.ts'

const create = () => unified().use(remarkParse).use(keepTexts).use(remarkGfm)
const plain = create().freeze()
const withFrontMatter = create().use(remarkFrontmatter, ['yaml', 'toml']).freeze()

/**
 * Parse with the reference parser: GFM with footnotes, YAML and TOML front matter. Front matter is looked for only where
 * there is some: behind a first line `---` that nothing closes, the extension would take the next block for text.
 */
export function parseWithRemark(source: string): Root {
  const processor = findFrontMatter(source) ? withFrontMatter : plain
  return placeAutolinks(processor.parse(source), source)
}
