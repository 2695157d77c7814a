import type { Inline, Prose } from '../../model.ts'

/**
 * The tag that closes the element opened by the inline at `index`, or `undefined` when there is none within
 * `longest` code units of prose.
 */
export function findClosingTag(
  prose: Prose,
  index: number,
  tag: string,
  longest: number,
): Inline | undefined {
  const from = prose.inlines[index]!.end
  for (let at = index + 1; at < prose.inlines.length; at++) {
    const inline = prose.inlines[at]!
    if (inline.start > from + longest) return undefined
    if (inline.type === 'html' && isClosing(inline.value!, tag)) return inline
  }
  return undefined
}

const isClosing = (value: string, tag: string): boolean =>
  value.startsWith('</') && value.slice(2, -1).trim().toLowerCase() === tag
