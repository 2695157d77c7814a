import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { keepTexts, placeAutolinks } from './place-autolinks.ts'

const processor = unified()
  .use(remarkParse)
  .use(keepTexts)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .freeze()

/** Parse with the reference parser: GFM with footnotes, YAML and TOML front matter. */
export const parseWithRemark = (source: string): Root => placeAutolinks(processor.parse(source), source)
