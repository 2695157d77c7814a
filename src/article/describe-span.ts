import type { BlockQuotation } from './block-quotations.ts'
import type { MarkedQuotation } from './continued-quotations.ts'
import type { Mark } from './marks/mark.ts'
import type { Prose } from './prose.ts'
import type { QuotationStyle, QuotedSpan } from './quoted-spans.ts'
import { isSpace } from './marks/sides.ts'
import { countWords } from './word-count.ts'

/** A span before it is known which other one it stands in. */
export type SpanDraft = Omit<QuotedSpan, 'outer'>

/** Describe a block quotation: all its blocks, from the first `>` (or tag) to the end of its last line. */
export function describeBlock({ container, from, to }: BlockQuotation, prose: readonly Prose[]): SpanDraft {
  const blocks = prose.slice(from, to + 1)
  const end = prose[to]!.text.length
  return describe(blocks, { start: 0, end, textStart: 0, textEnd: end, style: 'block', range: container.range })
}

/** Describe a quotation in marks. */
export function describeMarked({ from, open, to, close }: MarkedQuotation, prose: readonly Prose[]): SpanDraft {
  const blocks = prose.slice(from, to + 1)
  const end = close.at + close.length
  const range = {
    start: blocks[0]!.toSource(open.at, open.at + open.length).start,
    end: prose[to]!.toSource(close.at, end).end,
  }
  return describe(blocks, {
    start: open.at,
    end,
    textStart: open.at + open.length,
    textEnd: close.at,
    style: styleOf(open),
    range,
  })
}

function describe(prose: readonly Prose[], place: Omit<SpanDraft, 'prose' | 'text' | 'wordCount'>): SpanDraft {
  const first = prose[0]!.text
  const last = prose.at(-1)!.text
  const textStart = skipSpaces(first, place.textStart, prose.length === 1 ? place.textEnd : first.length)
  const textEnd = skipSpacesBack(last, place.textEnd, prose.length === 1 ? textStart : 0)
  const text = prose.length === 1 ? first.slice(textStart, textEnd) : joinText(prose, textStart, textEnd)
  return { ...place, prose, text, wordCount: countWords(text), textStart, textEnd }
}

function joinText(prose: readonly Prose[], textStart: number, textEnd: number): string {
  const texts = prose.map(({ text }) => text)
  texts[0] = texts[0]!.slice(textStart)
  texts[texts.length - 1] = texts.at(-1)!.slice(0, textEnd)
  return texts.join('\n')
}

function skipSpaces(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && isSpace(text.charCodeAt(at))) at++
  return at
}

function skipSpacesBack(text: string, from: number, limit: number): number {
  let at = from
  while (at > limit && isSpace(text.charCodeAt(at - 1))) at--
  return at
}

function styleOf({ family, char }: Mark): QuotationStyle {
  if (char === '„' || char === '‚') return 'low-high'
  switch (family) {
    case 'angles':
      return 'guillemets'
    case 'white-corner':
      return 'corner'
    default:
      return family
  }
}
