import type { Prose } from '../model.ts'
import { mayHeadReferences } from './heading-words.ts'
import type { HeadingStrength } from './heading-names.ts'
import { readReferenceHeading } from './headings.ts'
import { headingLevel } from './places.ts'

/** A line above references. */
export interface ListTitle {
  readonly prose: Prose
  readonly strength: HeadingStrength
  /** 1 to 6 for headings, `lineLevel` for bold and plain lines. */
  readonly level: number
  /** Prose offset after the line: entries may follow in the same paragraph. */
  readonly end: number
}

/** Bold and plain lines rank below every heading. */
export const lineLevel = 7

/** A longer line is a sentence. */
const longestTitle = 90

/** A heading, bold line or plain line that heads references, or `undefined`. */
export function readListTitle(prose: Prose, more: readonly string[]): ListTitle | undefined {
  if (prose.kind === 'cell' || (more.length === 0 && !mayHeadReferences(prose.text))) return undefined
  const level = headingLevel(prose) || lineLevel
  const newline = level === lineLevel ? prose.text.indexOf('\n') : -1
  const end = newline < 0 ? prose.text.length : newline
  const strength = readReferenceHeading(prose.text.slice(0, end), more)
  return strength && { prose, strength, level, end }
}

/** A short line that names a group of entries and ends in a colon: `Guidelines:`. */
export const isColonTitle = ({ text }: Prose): boolean =>
  text.length <= longestTitle && !text.includes('\n') && /[:：]\s*$/.test(text)

/** A short line in bold. */
export const isBoldTitle = ({ text, inlines }: Prose): boolean =>
  text.length <= longestTitle &&
  inlines.some(({ type, start, end }) => type === 'strong' && end - start >= text.trim().length)
