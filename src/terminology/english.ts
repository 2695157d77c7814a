import { languageOf } from '../article/language-of.ts'
/** Short words that nearly every English sentence has. */
const ENGLISH = new Set(
  (
    'the of and to is that for with are as it by this was be from not have has can which you your or were ' +
    'their they an but at we his her will may these more than been'
  ).split(' '),
)

/** The same for the languages that health articles share a site with: French, German, Spanish, Italian, Portuguese, Dutch, Latin. */
const OTHER = new Set(
  (
    'le la les des du une est et dans pour que qui sur pas avec ce il elle sont au aux ' +
    'der die das und ist ein eine nicht mit von zu den dem auf für sich auch bei oder werden ' +
    'el los las del y en una con por para es se no su como más o lo ' +
    'il di che della gli non per sono con nel dei ' +
    'o os um uma não em ao mais dos das são ' +
    'de het een van niet op te zijn voor met ' +
    'ad ex cum sed quod'
  ).split(' '),
)

const LETTER = /\p{L}/u

/** How many of the commonest words of English, and of other languages, a text has. */
export interface FunctionWords {
  readonly english: number
  readonly other: number
}

/** No word of the lists is longer. */
const LONGEST = 6

export function countFunctionWords(text: string): FunctionWords {
  let english = 0
  let other = 0
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = endOfLetters(text, start)
    if (end === start || end - start > LONGEST) continue
    const word = text.slice(start, end).toLowerCase()
    if (ENGLISH.has(word)) english++
    else if (OTHER.has(word)) other++
  }
  return { english, other }
}

function endOfLetters(text: string, start: number): number {
  let end = start
  for (;;) {
    const code = text.charCodeAt(end)
    const isLetter =
      code < 0x80 ? (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a : LETTER.test(text.charAt(end))
    if (!isLetter) return end
    end++
  }
}

/** Whether an author who says so, by a tag such as `en-GB`, writes English. */
export const isSaidEnglish = (tag: string): boolean => languageOf(tag) === 'en'

/** Whether text with these words is English; text with none of them is not said to be anything. */
export const isEnglish = ({ english, other }: FunctionWords): boolean => english > other
