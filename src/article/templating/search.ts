/** Where `needle` next occurs at or after `from`, or -1. For one needle, `from` must never go backwards. */
export type Search = (needle: string, from: number) => number

/**
 * Search a text forwards, remembering the last answer for each needle: asking again and again for a closing mark
 * that is far away, or nowhere, costs one pass over the text and not one for each question.
 */
export function createSearch(source: string): Search {
  const answers = new Map<string, number>()
  return (needle, from) => {
    const known = answers.get(needle)
    if (known !== undefined && (known === -1 || known >= from)) return known
    const found = source.indexOf(needle, from)
    answers.set(needle, found)
    return found
  }
}

/** The offset of the next character that may open something, or the length of the text. Never goes backwards. */
export type SpecialSearch = (from: number) => number

/** Search for what opens code, a tag, a formula or templating; the last answer is remembered here too. */
export function createSpecialSearch(source: string): SpecialSearch {
  const special = /[\\`{<>$]/g
  let known = -1
  return from => {
    if (known >= from) return known
    special.lastIndex = from
    known = special.exec(source)?.index ?? source.length
    return known
  }
}
