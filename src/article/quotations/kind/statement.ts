import { holdsHanOrKana, isAsciiLetter, isDigit, isUpper } from '../../characters.ts'
import type { QuotationContext } from '../context.ts'
import { is, isOf } from './words.ts'

/** The quoted words say something, rather than name something: they hold a finite verb. */
export const isStatement = ({ quoted }: QuotationContext): boolean =>
  quoted.words.some(word => isOf(word, is.finite | is.saying))

/** The quoted words start like a sentence of their own. */
export function startsSentence({ quoted: { text } }: QuotationContext): boolean {
  const first = text.charCodeAt(0)
  if (isAsciiLetter(first) || isDigit(first)) return isDigit(first) || isUpper(text, 0)
  return /^[\s\p{P}]*[\p{Lu}\p{N}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
}

/** The quoted words end like a sentence, with the stop inside the marks or right behind them. */
export const endsSentence = ({ quotedEnd, after }: QuotationContext): boolean =>
  /[.!?,…。！？][\s*_)\]]*$/.test(quotedEnd) || /^\s*[.!?。！？]/.test(after.text)

export const isQuestion = ({ quotedEnd, after }: QuotationContext): boolean =>
  /[?？]["'”’*_\s]*$/.test(quotedEnd) || /^\s*[?？]/.test(after.text)

export const speaksInFirstPerson = ({ quoted }: QuotationContext): boolean =>
  quoted.words.some(word => isOf(word, is.firstPerson))

export const speaksToReader = ({ quoted }: QuotationContext): boolean =>
  quoted.words.some(word => isOf(word, is.secondPerson))

/** Long enough to be somebody's words: five words, or three with a verb where words can be counted. */
export const isSubstantial = (context: QuotationContext): boolean =>
  context.span.wordCount >= 5 ||
  (context.span.wordCount >= 3 &&
    isStatement(context) &&
    context.span.style !== 'corner' &&
    !holdsHanOrKana(context.span.text))
