import { measure } from './width.ts'

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
