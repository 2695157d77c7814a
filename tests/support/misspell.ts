/**
 * Misspell a word in the ways that people do: a letter dropped, doubled, swapped with the next or taken for one that sounds
 * alike. Each slip is at the place that a number chooses.
 */
export function misspell(word: string, seed: number): string[] {
  const at = 1 + (seed % (word.length - 2))
  const dropped = word.slice(0, at) + word.slice(at + 1)
  const doubled = word.slice(0, at) + word[at] + word.slice(at)
  const swapped = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
  const slips = [dropped, doubled, swapped]
  for (const [sound, other] of SOUNDS) {
    const place = word.indexOf(sound, 1)
    if (place > 0) slips.push(word.slice(0, place) + other + word.slice(place + sound.length))
  }
  return [...new Set(slips)].filter(slip => slip !== word)
}

const SOUNDS = [
  ['ph', 'f'],
  ['y', 'i'],
  ['ia', 'ea'],
  ['o', 'a'],
  ['e', 'i'],
  ['ch', 'k'],
  ['th', 't'],
  ['ll', 'l'],
  ['rr', 'r'],
  ['ss', 's'],
  ['rh', 'r'],
] as const
