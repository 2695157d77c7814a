import type { Range } from '../model.ts'
import { lowerBound } from '../spans.ts'

/** The sentence that holds an offset, or the empty stretch there. */
export function sentenceAt(sentences: readonly Range[], offset: number): Range {
  const sentence = sentences[lowerBound(sentences.length, index => sentences[index]!.start > offset) - 1]
  return sentence && offset < sentence.end ? sentence : { start: offset, end: offset }
}
