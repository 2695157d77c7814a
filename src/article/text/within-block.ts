import type { Inline, Prose, Range } from '../model.ts'
import { lowerBound } from '../spans.ts'

/** The sentence that holds an offset, or the empty stretch there. */
export function sentenceAt(sentences: readonly Range[], offset: number): Range {
  const sentence = sentences[lowerBound(sentences.length, index => sentences[index]!.start > offset) - 1]
  return sentence && offset < sentence.end ? sentence : { start: offset, end: offset }
}

/** The marked-up stretches of a block that start within some prose offsets, `to` left out. */
export function inlinesWithin({ inlines }: Prose, from: number, to: number): readonly Inline[] {
  const first = firstAt(inlines, from)
  return inlines.slice(first, firstAt(inlines, to))
}

/** Where the first inline that starts at an offset or later stands: inlines are in order of their start. */
const firstAt = (inlines: readonly Inline[], offset: number): number =>
  lowerBound(inlines.length, index => inlines[index]!.start >= offset)
