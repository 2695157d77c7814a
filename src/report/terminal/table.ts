import { escapeControls } from '../escape-controls.ts'
import { measure, splitCharacters } from './width.ts'
import { wrap } from './wrap.ts'

/** What a style puts around a text. Cells hold no other escapes: the words of articles are made visible first. */
const styling = /\p{Cc}\[\d+m/gu

/** The least columns that are worth a column of their own. With fewer, the last cell stands below its row. */
const leastRoom = 24

/** Columns before a last cell that stands below its row. */
const belowIndent = 4

/**
 * Lay cells out in columns, two spaces apart, the last one as long as it is. Cells may be styled.
 *
 * @param width columns that a line may take: a last cell without style goes on below itself, others are left as they are
 * @returns one text for each row, of several lines where one has no room
 */
export function layOut(rows: readonly (readonly string[])[], width = Infinity): string[] {
  const widths: number[] = []
  for (const row of rows)
    for (const [column, cell] of row.entries())
      widths[column] = Math.max(widths[column] ?? 0, measureStyled(cell))
  const join = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell + ' '.repeat(widths[column]! - measureStyled(cell)))
      .join('  ')
      .trimEnd()
  const last = widths.length - 1
  const before = widths.slice(0, last).reduce((sum, each) => sum + each + 2, 0)
  return rows.map(row => {
    const cell = row[last]
    if (cell === undefined || before + measureStyled(cell) <= width || cell.search(styling) >= 0)
      return join(row)
    const indent = width - before < leastRoom ? belowIndent : before
    const lines = wrap(cell.split(' '), width - indent).join(`\n${' '.repeat(indent)}`)
    const rest = join(row.slice(0, last))
    return indent === before
      ? `${rest.padEnd(rest.length + before - measureStyled(rest))}${lines}`
      : `${rest}\n${' '.repeat(indent)}${lines}`
  })
}

const measureStyled = (cell: string): number => measure(cell.replace(styling, ''))

/** A text on one line of at most `width` columns; the middle of what is too long gives way to `…`. */
export function excerpt(text: string, width: number): string {
  const line = escapeControls(text.replace(/\s+/g, ' ').trim())
  if (measure(line) <= width) return line
  const characters = splitCharacters(line)
  const tail = takeColumns(characters.toReversed(), Math.floor(width / 3)).toReversed()
  const head = takeColumns(characters, width - 3 - Math.floor(width / 3))
  return `${head.join('').trimEnd()} … ${tail.join('').trimStart()}`
}

function takeColumns(characters: readonly string[], columns: number): string[] {
  let width = 0
  const end = characters.findIndex(character => (width += measure(character)) > columns)
  return characters.slice(0, end)
}
