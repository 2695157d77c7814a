import type { Inline } from '../model.ts'

/** The text of a link that is a citation marker: `1` in `[1](url)`, `[2]` in `[[2]](url)`, `3, 4`. */
const MARKER = /^\[?\d{1,3}(?:[\s,;–-]+\d{1,3})*\]?$/
const LONGEST = 24

/**
 * The text with objects in place of links that are markers, same length.
 *
 * Seen as text, `salt.[1](url) The` is `salt.1 The` and `salt. [1](url) The` is `salt. 1 The`, where the number
 * reads as the start of a sentence; as an object it goes with the sentence before.
 */
export function hideMarkerLinks(text: string, inlines: readonly Inline[]): string {
  let hidden = ''
  let done = 0
  for (const { type, start, end } of inlines) {
    if (type !== 'link' || end - start > LONGEST || start < done || !MARKER.test(text.slice(start, end)))
      continue
    hidden += text.slice(done, start) + '\uFFFC'.repeat(end - start)
    done = end
  }
  return done === 0 ? text : hidden + text.slice(done)
}
