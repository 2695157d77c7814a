import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** `auto`: the native parser where there is a binary for this machine, else the reference. */
export type ParserName = 'auto' | 'native' | 'remark'

const reference = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

/** The only place that knows which Markdown parser is used. Offsets in the tree are UTF-16 code units. */
export const parse = (source: string, _parser: ParserName = 'auto'): Root => reference.parse(source)
