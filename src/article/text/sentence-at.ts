import type { Range } from '../model.ts'

/** The sentence that holds an offset, or the empty stretch there. */
export function sentenceAt(sentences: readonly Range[], offset: number): Range {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  const sentence = sentences[low]
  return sentence && sentence.start <= offset && offset < sentence.end
    ? sentence
    : { start: offset, end: offset }
}
