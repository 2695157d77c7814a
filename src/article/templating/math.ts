import type { Scan } from './scan.ts'

const DOLLAR = 0x24
const BACKSLASH = 0x5c

/**
 * The end of the math that the `$` at `at` opens, or -1.
 *
 * Between double dollars anything is math. Between single ones only what cannot be a price, see `isFormula`.
 */
export function mathEnd({ source, search, end }: Scan, at: number): number {
  if (source.charCodeAt(at + 1) === DOLLAR) {
    const close = search('$$', at + 2)
    return close > at + 2 && close < end ? close + 2 : -1
  }
  const close = search('$', at + 1)
  if (close === -1 || close >= end) return -1
  return isFormula(source, at + 1, close) ? close + 1 : -1
}

const COMMAND = /\\[a-zA-Z]|\^/
const SUBSCRIPT = /_/
const VARIABLE = /^[A-Za-z](?:\s*[=<>+\-/*].*|\(.*\))?$/
const BLANK_INSIDE = /^\s|\s$|[\r\n]/
const RAISED_NUMBERS = /^\^\{?\[?\d{1,3}(?:[,;–-]\s?\d{1,3})*\]?\}?$/
const DIGIT_FIRST = /^\d/

/**
 * Whether `$…$` is surely a formula: no blank just inside the dollars and no letter or digit after them
 * (Pandoc's rule), on one line, and either with a TeX command, a subscript or a superscript (`$VO_2$`), or a
 * variable, alone or with its relation (`$p < 0.05$`). `$5 and $10` and `$5-10$` are prices, and `$^{1,2}$` is a citation.
 */
function isFormula(source: string, start: number, end: number): boolean {
  const body = source.slice(start, end)
  if (source.charCodeAt(end - 1) === BACKSLASH || /^\w/.test(source.charAt(end + 1))) return false
  if (BLANK_INSIDE.test(body)) return false
  return (
    (COMMAND.test(body) && !RAISED_NUMBERS.test(body)) ||
    (!DIGIT_FIRST.test(body) && (SUBSCRIPT.test(body) || VARIABLE.test(body)))
  )
}
