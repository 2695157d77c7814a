/** ASCII letters and digits, and what counts as one in the Latin blocks of two bytes: by code unit. */
const letters = new Uint8Array(0x250)
letters.fill(1, 0x30, 0x3a) // 0-9
letters.fill(1, 0x41, 0x5b) // A-Z
letters.fill(1, 0x61, 0x7b) // a-z
letters.fill(1, 0xc0)
for (const code of [0xaa, 0xb2, 0xb3, 0xb9, 0xba, 0xbc, 0xbd, 0xbe]) letters[code] = 1 // ª²³¹º¼½¾
for (const code of [0xd7, 0xf7]) letters[code] = 0 // ×÷

/** Whether a code unit is a letter of the Latin script, or a digit. */
export const isLatin = (code: number): boolean =>
  code < letters.length ? letters[code] === 1 : code >= letters.length && isRare(code)

/** Quotation marks, dashes, `␣`, ideographs and what stands for markup are no letters, and asked about most. */
const isRare = (code: number): boolean =>
  (code < 0x2010 || code > 0x2026) &&
  code !== 0x2423 &&
  code !== 0xfffc &&
  (code < 0x3400 || code > 0x9fff) &&
  (code < 0x3040 || code > 0x318f) &&
  /[\p{Script=Latin}\p{N}]/u.test(String.fromCharCode(code))

/** Apostrophes and hyphens belong to a word between two letters of it. */
const isJoiner = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2d

/** Where the first word from an offset on starts; the limit when there is none before it. */
export function startOfLatinWord(text: string, from: number, limit: number): number {
  let start = from
  while (start < limit && !isLatin(text.charCodeAt(start))) start++
  return start
}

/** Where the word that starts at an offset ends, the limit at the latest. */
export function endOfLatinWord(text: string, start: number, limit: number): number {
  let end = start
  for (; end < limit; end++) {
    const code = text.charCodeAt(end)
    if (!isLatin(code) && !(isJoiner(code) && end + 1 < limit && isLatin(text.charCodeAt(end + 1)))) break
  }
  return end
}
