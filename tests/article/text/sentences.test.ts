import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../../src/article/text/sentences.ts'

/** Sentences are written with `|` between them; the text is the same without the bars. */
function expectCut(marked: string): void {
  const text = marked.replaceAll('|', '')
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end))
  expect(sentences).toEqual(marked.split('|').map(part => part.trim()))
}

describe('sentences are cut', () => {
  test.each([
    ['at stops', 'Salt is cheap. |Is it safe? |It is! |We think so'],
    ['not at stops inside a word or number', 'Take 3.5 mg from example.org or node.js daily. |Then rest.'],
    ['not before a small letter', 'He said “Why?” and left. |Then… nothing... at all.'],
    ['not before a dash', 'Salt is safe. – A. Writer'],
    ['before digits, quotation marks and brackets', 'Salt. |12 people ate it. |“Good.” |(They said.)'],
    ['before letters without case', 'أكل الملح. |ثم شرب.'],
    ['not at a soft line break', 'Salt is\ncheap.\n|It is\nwhite.'],
    ['after an ellipsis before a capital', 'He waited... |Then he ate… |Salt.'],
    ['not at a spaced ellipsis', 'He ate . . . and drank.'],
    ['not at a stop in brackets', 'Salt (?) Lake and [...] Sugar (!) Hill.'],
    ['inside quotation marks', '“Eat salt. |Drink water.” |He left.'],
    ['after a French guillemet', '« Mange. » |Il part. |« Bois.\u00A0» |Il reste.'],
    ['at Chinese and Japanese stops', '吃盐。|“好。”|他走了！|然后？|完'],
  ])('%s', (_name, marked) => expectCut(marked))
})

describe('markers go with the sentence before them', () => {
  test.each([
    ['touching', 'Salt.[1] |Water.[2, 3–5][6] |Bread.[^7] |Milk.[[8]]'],
    ['after a space', 'Salt. [1] |Water. [2] [3] |Bread.'],
    ['after a quotation mark', '“Salt.” [1] |“Water.”[2] |Bread.'],
    ['before a quotation mark', '“Salt.[1]” |Bread.'],
    ['raised', 'Salt.¹ |Water.²⁻⁴ |Bread.⁵,⁶ |Milk.^7^ |Tea.'],
    ['raised by tags', 'Salt.\uFFFC1\uFFFC |Water. \uFFFC2, 3\uFFFC |Bread.\uFFFC[4]\uFFFC |Tea.'],
    ['footnote references', 'Salt.\uFFFC |Water.\uFFFC\uFFFC |Bread. \uFFFC |Tea.'],
    ['bare numbers', 'Salt.1 |Water.2,3 |Bread.(4) |Tea.5'],
    ['named', 'Salt. [Source #1, #2] |Water. [refs. 3] |Tea.'],
    ['in round brackets', 'Salt. (Ng et al., 2020) |Water. (10, 14) |Bread. (PubMed; PMC) [1] |Tea.'],
    ['numbers in round brackets at the end', 'Salt. (7) (2)'],
    ['lenticular', '盐。【1】|水。[2] |茶'],
  ])('%s', (_name, marked) => expectCut(marked))

  test.each([
    ['a bracket with words opens a sentence', 'Salt. |[They] ate it.'],
    ['a number in brackets after a space counts something', 'Salt. |(1) Water.'],
    ['a sentence in round brackets', 'Salt. |(They ate it.) |Water.'],
    ['round brackets that open a sentence', 'Salt. |(Some) people ate it.'],
    ['letters that enumerate', 'Salt. |(a) Water. |(iv) Bread.'],
    ['an object before small letters is their subject', 'Salt. |\uFFFC is code.'],
    ['an object that touches a word belongs to it', 'Salt. |\uFFFCBold\uFFFC water.'],
    ['a number after an abbreviation', 'See Fig.1 The end.'],
    ['a marker that the sentence goes on after', 'By Hill et al. [1] the dose fell. |Then'],
  ])('but not: %s', (_name, marked) => expectCut(marked))
})

describe('abbreviations', () => {
  test.each([
    ['titles', 'Dr. Hill and Prof. Ng met Mrs. Oak of St. Ives.'],
    ['connectives', 'Salts, e.g. Epsom salt, i.e. MgSO, vs. Sugar, cf. Ng.'],
    ['initials', 'By J. K. Hill and R.A. Ng. |It is new.'],
    ['after small words', 'See p. 12, no. 5, Fig. 3, Vol. II, Fig. S and sec. (4).'],
    ['months', 'On Jan. 5 and in Dec. 2003. |Then in Oct. |Prices fell.'],
    ['a number word at the end', 'Is it safe? |No. |We think not.'],
    ['at the end', 'Salt, pepper, etc. |Nobody ate at 5 p.m. |Then Acme Inc. |It closed.'],
    ['names after an abbreviation', 'The U.S. Senate met Hill et al. Science and Jr. Ng.'],
    ['an opener after an abbreviation', 'It is in the U.S. |The law holds. |By Hill et al. |However'],
    ['lettered things', 'Take vitamin C. |Patients did. |Group B. |Results were good.'],
    ['enumerators', '1. Take salt. |2. Drink.'],
    ['years', 'It fell in 2003. |Patients rose to 12. |August came.'],
    ['German', 'Z. B. Salz, bzw. Wasser, vgl. Abb. 3 am 3. Mai. |Dann Schluss.'],
    ['French', 'Le sel, p. ex. Guérande, selon M. Hill. |Il dure.'],
    ['Spanish', 'La Sra. Ruiz y el Sr. Gil, pág. 3. |Luego comen.'],
  ])('%s', (_name, marked) => {
    const text = marked.replaceAll('|', '')
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(
      marked.split('|').map(part => part.trim()),
    )
  })
})

test('an empty text has no sentences', () => {
  expect(splitSentences('')).toEqual([])
  expect(splitSentences(' \n ')).toEqual([])
})

test('sentences are in order, apart, trimmed, and hold all that is not white space', () => {
  const part = fc.constantFrom(
    'Salt',
    'salt',
    ' ',
    '\n',
    '.',
    '. ',
    '?',
    '!',
    '…',
    '。',
    '“',
    '”',
    '"',
    '(',
    ')',
    '[1]',
    '[',
    ' [2, 3] ',
    '\uFFFC',
    '¹',
    '^1^',
    '12',
    '1',
    'e.g.',
    'Dr',
    'J.',
    '»',
    '\u00A0',
    '😀',
    '盐',
    '【1】',
    'No.',
    '3. Mai',
    "'",
    ',',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), parts => {
      const text = parts.join('')
      let end = 0
      for (const sentence of splitSentences(text)) {
        expect(text.slice(end, sentence.start).trim()).toBe('')
        expect(sentence.end).toBeGreaterThan(sentence.start)
        const cut = text.slice(sentence.start, sentence.end)
        expect(cut).toBe(cut.trim())
        end = sentence.end
      }
      expect(text.slice(end).trim()).toBe('')
    }),
    { numRuns: 10_000 },
  )
})

test.each([
  '. ',
  '.\uFFFC',
  '.[1',
  '. [1] ',
  '."',
  '?',
  'a.b',
  '. \uFFFC1',
  '.^1',
  '.¹',
  'A. ',
  '. (',
  '.[1,',
  '. 1,',
  '… “',
])('a million characters of %j are read in one pass', unit => {
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
  expect(splitSentences(text).at(-1)!.end).toBe(text.trimEnd().length)
})
