const letter = /[\p{Script=Latin}\p{N}]/u

/** Answers by code unit for nearly all text; an expression asked each time takes 3 times as long. */
const letters = Uint8Array.from({ length: 0x250 }, (_, code) =>
  Number(letter.test(String.fromCharCode(code))),
)

/** Whether a letter of the Latin script, or a digit, stands at an offset. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < letters.length ? letters[code] === 1 : isRareLetter(code)
}

/** Quotation marks, dashes and `␣` are what else stands in English: no letters. */
const isRareLetter = (code: number): boolean =>
  (code < 0x2010 || code > 0x2026) && code !== 0x2423 && letter.test(String.fromCharCode(code))

/** Where the first word from an offset on starts; the length of the text when there is none. */
export function startOfLatinWord(text: string, from: number): number {
  let start = from
  while (start < text.length && !isLetter(text, start)) start++
  return start
}

/** Where the word that starts at an offset ends; apostrophes and hyphens between letters belong to it. */
export function endOfLatinWord(text: string, start: number): number {
  let end = start
  do {
    while (isLetter(text, end)) end++
  } while (isJoiner(text.charCodeAt(end)) && isLetter(text, end + 1) && ++end)
  return end
}

const isJoiner = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2d
