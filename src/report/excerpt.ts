import { makeVisible } from './visible.ts'
import { measure, widthOf } from './width.ts'

/** A text on one line of at most `width` columns; the middle of what is too long gives way to `…`. */
export function excerpt(text: string, width: number): string {
  const line = makeVisible(text.replace(/\s+/g, ' ').trim())
  if (measure(line) <= width) return line
  const characters = Array.from(line)
  const tail = takeColumns(characters.toReversed(), Math.floor(width / 3)).toReversed()
  const head = takeColumns(characters, width - 3 - Math.floor(width / 3))
  return `${head.join('').trimEnd()} … ${tail.join('').trimStart()}`
}

function takeColumns(characters: readonly string[], columns: number): string[] {
  let width = 0
  const end = characters.findIndex(character => (width += widthOf(character)) > columns)
  return characters.slice(0, end)
}
