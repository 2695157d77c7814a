// From lines to the bullets that a word processor has left in them. `recoverShape` puts marks of Markdown in their place.

import type { SourceLine } from '../lines/line-kinds.ts'

/** A bullet of a word processor at the beginning of a line, with the white space around it. */
export interface WordBullet {
  /** Its length in UTF-16 code units. */
  readonly length: number
  /** How deep its item is nested, from 0. */
  readonly level: number
}

/** Word and its kin write a tab behind a bullet, which nobody types. The last two are bullets of the font Symbol. */
const opening = /^([ \t]*)([•‣◦▪▫●○■□·–—§\uF0B7\uF0A7]|o)\t[ \t]*(?=\S)/

/**
 * Find the bullets of word processors, by where their lines start. One alone may be something else, so two have to follow
 * each other. An item is nested below the one before when it stands further in or has another bullet, which no item
 * above it has.
 */
export function findWordBullets(source: string, lines: readonly SourceLine[]): Map<number, WordBullet> {
  const found = new Map<number, WordBullet>()
  if (!source.includes('\t')) return found
  let run: Opened[] = []
  const close = (): void => {
    if (run.length > 1) for (const [start, bullet] of nest(run)) found.set(start, bullet)
    run = []
  }
  for (const line of lines) {
    if (line.kind === 'blank') continue
    const match =
      line.kind === 'text' || line.kind === 'indented'
        ? opening.exec(source.slice(line.start, Math.min(line.end, line.start + longestOpening)))
        : null
    if (match)
      run.push({ start: line.start, length: match[0].length, indent: match[1]!.length, mark: match[2]! })
    else close()
  }
  close()
  return found
}

const longestOpening = 40

interface Opened {
  readonly start: number
  readonly length: number
  /** White space before the bullet. */
  readonly indent: number
  readonly mark: string
}

function* nest(run: readonly Opened[]): Generator<[number, WordBullet]> {
  const above: Opened[] = []
  for (const opened of run) {
    while (above.length > 0 && above.at(-1)!.indent > opened.indent) above.pop()
    const same = above.findIndex(({ indent, mark }) => indent === opened.indent && mark === opened.mark)
    if (same >= 0) above.length = same + 1
    else above.push(opened)
    yield [opened.start, { length: opened.length, level: above.length - 1 }]
  }
}
