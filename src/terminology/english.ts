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

const WORD = /\p{L}+/gu

/** How many of the commonest words of English, and of other languages, a text has. */
export interface FunctionWords {
  readonly english: number
  readonly other: number
}

export function countFunctionWords(text: string): FunctionWords {
  let english = 0
  let other = 0
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (ENGLISH.has(word)) english++
    else if (OTHER.has(word)) other++
  }
  return { english, other }
}

/** Whether text with these words is English; text with none of them is not said to be anything. */
export const isEnglish = ({ english, other }: FunctionWords): boolean => english > other
