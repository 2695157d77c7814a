import { escapeControls } from '../escape-controls.ts'
import { measure, splitCharacters } from './width.ts'

/** What a style puts around a text. Cells hold no other escapes: the words of articles are made visible first. */
const styling = /\p{Cc}\[\d+m/gu

/** Lay cells out in columns, two spaces apart, the last one as long as it is. Cells may be styled. */
export function layOut(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = []
  for (const row of rows)
    for (const [column, cell] of row.entries())
      widths[column] = Math.max(widths[column] ?? 0, measureStyled(cell))
  return rows.map(row =>
    row
      .map((cell, column) => cell + ' '.repeat(widths[column]! - measureStyled(cell)))
      .join('  ')
      .trimEnd(),
  )
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
