interface Change {
  readonly before: string
  readonly after: string
}

/** A change with what it leaves as it is: `head` before it and `tail` after it. */
interface SplitChange extends Change {
  readonly head: string
  readonly tail: string
}

const ofWord = /[\p{L}\p{N}]/u

/** Find the words that a change is about, so that the rest is shown once. */
export function splitChange({ before, after }: Change): SplitChange {
  const shortest = Math.min(before.length, after.length)
  let head = 0
  while (head < shortest && before[head] === after[head]) head++
  let tail = 0
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  // A change within a word is a change of the word.
  const first = [before, after].some(text => head < text.length - tail && ofWord.test(text[head]!))
  const last = [before, after].some(text => head < text.length - tail && ofWord.test(text.at(-1 - tail)!))
  if (first) while (head > 0 && ofWord.test(before[head - 1]!)) head--
  if (last) while (tail > 0 && ofWord.test(before.at(-tail)!)) tail--
  return {
    head: before.slice(0, head),
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
    tail: before.slice(before.length - tail),
  }
}
