import type { Root } from 'mdast'
import { markdownToMdast } from 'satteri'

/**
 * Parse with the native parser: GFM with footnotes, YAML and TOML front matter. Importing this file fails where
 * there is no binary for this machine.
 *
 * The parser leaves NUL as it is, where CommonMark (2.3) wants U+FFFD.
 */
export const parseNatively = (source: string): Root =>
  markdownToMdast(source.replaceAll('\0', '\uFFFD')) as Root
