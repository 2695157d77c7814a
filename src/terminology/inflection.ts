/**
 * Endings and beginnings that make one word of another. A form that differs from a known word by one of these
 * is that word inflected or derived, not a misspelling: `vaccinating`, `neuropathies`, `nonsystemic`.
 */
const ENDINGS: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y'],
  [/(?:ed|ing|ly|ers?|al|ally|able|less|like|ness)$/, ''],
  [/(?:ed|ing|ers?|able)$/, 'e'],
  [/(?:ic|ical|ically)$/, 'y'],
  [/isation/, 'ization'],
  [/is(e|ed|es|ing|er)$/, 'iz$1'],
  [/ization/, 'isation'],
  [/iz(e|ed|es|ing|er)$/, 'is$1'],
]

const BEGINNING =
  /^(?:un|non|pre|post|anti|re|sub|over|under|co|de|inter|intra|extra|micro|macro|multi|neuro|cardio|immuno|hyper|hypo|auto|bio|trans|poly|mono|peri|endo|pro|super|semi|psycho|gastro|cyber|self|mid|out|tele)/

/** Whether a word in lower case is a regular form of a word that is known. */
export function isInflection(word: string, isKnown: (word: string) => boolean): boolean {
  const knownAs = (other: string) => other !== word && other.length >= 4 && isKnown(other)
  return (
    ENDINGS.some(([ending, instead]) => knownAs(word.replace(ending, instead))) ||
    knownAs(word.replace(BEGINNING, ''))
  )
}
