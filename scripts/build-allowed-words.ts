import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeTrie } from 'cspell-trie-lib'
import { createCandidateFinder, isRight } from '../src/terminology/misspellings.ts'
import { medicalWords } from '../src/terminology/medical-words.ts'
import { toAmerican } from '../src/terminology/word-parts.ts'
import { medicineNames } from './medicine-names.ts'

/** Where real words come from. All are MIT; see NOTICE. */
const DICTIONARIES = [
  ['@cspell/dict-en_us', 'en_US.trie.gz'],
  ['@cspell/dict-en-gb-mit', 'en_GB.trie.gz'],
  ['@cspell/dict-scientific-terms-us', 'dict/custom_scientific_US.trie.gz'],
] as const

/** Words of the trade, clippings and trade names that these dictionaries do not have. */
const NEWER =
  'glymphatic cutometry chlorphenamine undersupported quitline outpt transfem transmasc spondyloarthritis ' +
  'fibro glute glutes syndemic mycobiome timestep oestrogel neuromodulator perimenopausal biohacker monocausal neutrogena'

/**
 * Give the real words that stand so near a medical word that the suggester would take them for a misspelling:
 * with them, the knowledge of a million words fits into a few kilobytes.
 *
 * @param misspellings forms that a dictionary holds by mistake and that must stay out
 */
export function buildAllowedWords(misspellings: ReadonlySet<string>): string[] {
  const anchors = new Set(medicalWords)
  const findCandidate = createCandidateFinder()
  const allowed = new Set<string>()
  const isKnown = (word: string) => anchors.has(word) || allowed.has(word) || allowed.has(toAmerican(word))
  // Short words first: the longer ones are then known as their inflections.
  const near = [...readDictionaries()].filter(word => !anchors.has(word) && findCandidate(word) !== undefined)
  for (const word of near.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1)))
    if (!misspellings.has(word) && !isRight(word, isKnown)) allowed.add(word)
  return [...allowed].toSorted()
}

function readDictionaries(): Set<string> {
  const { resolve } = createRequire(import.meta.url)
  const words = new Set([...NEWER.split(' '), ...medicineNames.trim().toLowerCase().split(/\s+/)])
  for (const [name, file] of DICTIONARIES) {
    const trie = gunzipSync(readFileSync(join(dirname(resolve(`${name}/cspell-ext.json`)), file)))
    for (const word of decodeTrie(trie).words())
      // Forms marked `~` repeat a word without its capitals or accents.
      if (/^~?[A-Za-z]{5,}$/.test(word)) words.add(word.replace('~', '').toLowerCase())
  }
  return words
}
