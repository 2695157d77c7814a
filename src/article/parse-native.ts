import type { Root } from 'mdast'
import { markdownToMdast } from 'satteri'

/**
 * Parse with the native parser: GFM with footnotes, YAML and TOML front matter. Importing this file fails where
 * there is no binary for this machine.
 */
export const parseNatively = (source: string): Root => markdownToMdast(source) as Root
