import { allowedWords } from './allowed-words.ts'
import { medicalWords, tradeNames } from './medical-words.ts'
import { createSuggester } from './suggest.ts'
import { isFormation, toAmerican } from './word-parts.ts'

/** A word of plain letters, capitals at most at its start: `CYTOKINS` and `McArdle` are left alone. */
const PLAIN_WORD = /^[A-Za-z][a-z]{4,29}$/

/**
 * Build a function that gives the right spelling of a word, in lower case, or `undefined` where the word is no
 * misspelling of a medical word that we know. Names keep their capital: `Parkinson's`.
 */
export function createSpelling(): (written: string) => string | undefined {
  const findCandidate = createCandidateFinder()
  const anchors = new Set(medicalWords)
  // Most articles have no word that is near an anchor.
  let known: ReadonlySet<string> | undefined
  const isKnown = (word: string) =>
    anchors.has(word) || (known ??= collectKnown(anchors)).has(word) || known.has(toAmerican(word))

  return written => {
    if (!PLAIN_WORD.test(written)) return undefined
    const word = written.toLowerCase()
    if (anchors.has(word)) return undefined
    if (EPONYMS.has(word)) return EPONYMS.get(word)
    const candidate = findCandidate(word)
    if (candidate === undefined || isRight(word, isKnown)) return undefined
    return EPONYMS.get(candidate) ?? tradeNames.get(candidate) ?? candidate
  }
}

/** In the spelling in which they are written, and in the American one. */
function collectKnown(anchors: ReadonlySet<string>): Set<string> {
  const known = new Set(allowedWords.split(' '))
  for (const word of [...known, ...anchors]) known.add(toAmerican(word))
  return known
}

/**
 * Build a function that gives the anchor, or the two words, that a word could be a misspelling of, whether or not it is a
 * word itself.
 */
export function createCandidateFinder(): (word: string) => string | undefined {
  const anchors = new Set(medicalWords)
  const suggest = createSuggester([...medicalWords, ...EPONYMS.keys()])
  return word => partWords(word, anchors) ?? suggest(word)
}

/** Whether a word, in lower case, is a form of one that is known, or is put together rightly of parts that are. */
export const isRight = (word: string, isKnown: (word: string) => boolean): boolean =>
  isKnown(word) || isInflection(word, isKnown) || isFormation(toAmerican(word))

/** Diseases that bear a name, without the apostrophe: `parkinsons`. */
const EPONYMS: ReadonlyMap<string, string> = new Map(
  "Alzheimer's Crohn's Hashimoto's Hodgkin's Huntington's Kawasaki's Meniere's Parkinson's Raynaud's Sjogren's Tourette's"
    .split(' ')
    .map(name => [name.toLowerCase().replace("'", ''), name]),
)

/**
 * Words that stand before and behind others so often that a space between them is lost. Behind, those are left out that end
 * the name of a substance: `glutenin`.
 */
const BEFORE = 'a an and as at by for from in is of on or the their to with your'.split(' ')
const BEHIND = 'and are can for from has have is may of that the to was were which with'.split(' ')

/** Shorter words have others within them. */
const SHORTEST_PARTED = 7

/** Two words that were run together: `withdiabetes`, `patientsand`. */
function partWords(word: string, anchors: ReadonlySet<string>): string | undefined {
  for (const small of BEFORE) {
    const rest = word.slice(small.length)
    if (word.startsWith(small) && rest.length >= SHORTEST_PARTED && anchors.has(rest))
      return `${small} ${rest}`
  }
  for (const small of BEHIND) {
    const rest = word.slice(0, -small.length)
    if (word.endsWith(small) && rest.length >= SHORTEST_PARTED && anchors.has(rest)) return `${rest} ${small}`
  }
  return undefined
}

/**
 * Endings and beginnings that make one word of another. A form that differs from a known word by one of these
 * is that word inflected or derived, not a misspelling: `vaccinating`, `neuropathies`, `nonsystemic`.
 */
const ENDINGS: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y'],
  [/ses$/, 'sis'],
  [/mata$/, 'ma'],
  [/itides$/, 'itis'],
  [/ae$/, 'a'],
  [/(?:ed|ing|ly|ers?|al|ally|able|less|like|ness)$/, ''],
  [/(?:ed|ing|ers?|able|ation|ations)$/, 'e'],
  [/(?:ic|ical|ically|ist|ists)$/, 'y'],
  [/i(?:c|cs|al|ac|an)$/, 'ia'],
  [/itic$/, 'itis'],
  [/otic$/, 'osis'],
  [/etic$/, 'esis'],
  [/lytic$/, 'lysis'],
  [/matous$/, 'ma'],
  [/tous$/, ''],
  [/isation/, 'ization'],
  [/is(e|ed|es|ing|er)$/, 'iz$1'],
  [/ization/, 'isation'],
  [/iz(e|ed|es|ing|er)$/, 'is$1'],
]

const BEGINNING =
  /^(?:un|non|pre|post|anti|re|sub|over|under|co|de|inter|intra|extra|micro|macro|multi|neuro|cardio|immuno|hyper|hypo|auto|bio|trans|poly|mono|peri|endo|pro|super|semi|psycho|gastro|cyber|self|mid|out|tele)/

/** Whether a word in lower case is a regular form of a word that is known. */
function isInflection(word: string, isKnown: (word: string) => boolean): boolean {
  const knownAs = (other: string) => other !== word && other.length >= 4 && isKnown(other)
  return (
    ENDINGS.some(([ending, instead]) => knownAs(word.replace(ending, instead))) ||
    knownAs(word.replace(BEGINNING, ''))
  )
}
