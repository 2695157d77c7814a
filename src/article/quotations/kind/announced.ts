import type { QuotationContext } from '../context.ts'
import { isSpeaker, speakerAt, subjectWords } from './speakers.ts'
import { is, isOf } from './words.ts'

/** Words of a sentence that does no more than hand over. */
const longestAnnouncement = 25

const sentenceEnd = /[.!?。！？]["”’»)\]]*\s+(?=\S)/gu

/** The sentence before, though it ends in a stop, hands over: `Bell described it well in her book.` */
export function isAnnounced({ previous }: QuotationContext): boolean {
  const { text, words } = previous
  const start = [...text.matchAll(sentenceEnd)].at(-1)?.index ?? 0
  const first = words.findIndex(word => word.start >= start)
  const at = words.findLastIndex(word => isOf(word, is.saying | is.describing))
  if (first < 0 || at < first || words.length - first > longestAnnouncement) return false
  if (!words.slice(first).some(word => isOf(word, is.pointing))) return false
  if (words.slice(at + 1).some(word => isOf(word, is.finite | is.joining))) return false
  return (
    words.slice(Math.max(first, at - subjectWords), at).some(isSpeaker) &&
    speakerAt(previous, at) === 'somebody'
  )
}

/** Words of the next paragraph in which its source is named. */
const startOfDiscussion = 20

/** It opens a section, and the paragraph below goes on with what its source says: `In its report, the board concludes …` */
export function isDiscussed({ headed, following: { words } }: QuotationContext): boolean {
  if (!headed) return false
  const start = words.slice(0, startOfDiscussion)
  const at = start.findIndex(word => isOf(word, is.sources))
  return (
    at >= 0 &&
    !start.slice(Math.max(0, at - 3), at).some(word => isOf(word, is.indefinite)) &&
    start.slice(at + 1).some(word => isOf(word, is.saying | is.describing))
  )
}
