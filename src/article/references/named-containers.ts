// From the source of an article to the containers and components that are named like a list of references. Their fences and
// tags are hidden from the parser, so `find-lists.ts` asks here what they hold.

import type { Range } from '../model.ts'
import { readReferenceHeading } from './list-titles.ts'

/** `::: references`, `::: {.references}`, `<References>`, `<ReferenceList title="…">`, alone on a line. */
const opening =
  /^[ \t]*(?:(:{3,})[ \t]*\{?[ \t]*[.#]?([\p{L}_-]+)[^\n]*|<([A-Z]\w+)(?:\s[^<>\n]*)?>[ \t]*)$/gmu

/** Find what stands between the fences or tags of each, in order: offsets into the source. */
export function findNamedContainers(source: string): Range[] {
  const found: Range[] = []
  if (!source.includes(':::') && !mayHoldComponent.test(source)) return found
  for (const { 0: line, 1: fence, 2: container, 3: component, index } of source.matchAll(opening)) {
    if (readReferenceHeading(wordsOf((container ?? component)!)) === undefined) continue
    const start = index + line.length
    const close =
      fence === undefined ? source.indexOf(`</${component}>`, start) : source.indexOf(`\n${fence}`, start)
    if (close > 0) found.push({ start, end: close })
  }
  return found
}

const mayHoldComponent = /<[A-Z]\w+[^<>\n]*>/

/** `ReferenceList` and `reference-list` are `reference list`. */
const wordsOf = (name: string): string =>
  name
    .replace(/(?<=\p{Ll})(?=\p{Lu})|[-_]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
