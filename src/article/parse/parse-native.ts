import type { Root } from 'mdast'
import { markdownToMdast } from 'satteri'
import { holdsNul } from '../text/holds-nul.ts'

/**
 * Parse with the native parser: GFM with footnotes, YAML and TOML front matter. Importing this file fails where
 * there is no binary for this machine.
 *
 * The parser leaves NUL as it is, where CommonMark (2.3) wants U+FFFD.
 */
export const parseNatively = (source: string): Root =>
  markdownToMdast(holdsNul(source) ? source.replaceAll('\0', '\uFFFD') : source) as Root
