/** What a spreadsheet takes for a formula: its first character, blanks before it or not; the wide forms too. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u

/**
 * Rows as CSV by RFC 4180: commas, CRLF, quotation marks around what needs them. A cell that a spreadsheet would take for
 * a formula gets an apostrophe before it, which marks text there: the words of an article are never run.
 */
export const renderCsv = (columns: readonly string[], rows: Iterable<readonly string[]>): string =>
  [...writeCsv(columns, rows)].join('')

function* writeCsv(columns: readonly string[], rows: Iterable<readonly string[]>): Generator<string> {
  yield writeRow(columns)
  for (const row of rows) yield writeRow(row)
}

const writeRow = (cells: readonly string[]): string => `${cells.map(writeCell).join(',')}\r\n`

function writeCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Tells spreadsheets that a file is UTF-8; without it they read “ as three letters. */
export const byteOrderMark = '\uFEFF'
