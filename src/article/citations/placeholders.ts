import type { Article, Located, Prose, Range } from '../model.ts'
import { createOverlapTest, findFrom, lowerBound, matchAt } from '../spans.ts'
import {
  bareNote,
  beginning,
  capitals,
  noteBeginning,
  notes,
  openYear,
  residue,
  residueElements,
  templates,
} from './placeholder-shapes.ts'

/** Text that stands where a citation belongs. */
export interface Placeholder extends Located {
  /** `residue` of a chatbot, or a `note` of an editor. */
  readonly kind: 'residue' | 'note'
  /** As written. */
  readonly written: string
}

type Searched = Pick<Article, 'source' | 'prose' | 'citations'>

/** Find what chatbots and editors leave where a citation belongs: in the prose, then in elements and wiki templates. */
export function* findPlaceholders(article: Searched): Generator<Placeholder> {
  const isCitation = createOverlapTest(article.citations.map(({ range }) => range))
  for (const prose of article.prose) yield* findInProse(prose, article.source, isCitation)
  yield* findInSource(article, '<', residueElements, 'residue')
  yield* findInSource(article, '{{', templates, 'note')
}

type OverlapTest = (range: Range) => unknown

function* findInProse(prose: Prose, source: string, isCitation: OverlapTest): Generator<Placeholder> {
  const { text } = prose
  let isLink: OverlapTest | undefined
  const { length } = text
  for (let start = next(text, 0), end; start < length; start = next(text, end)) {
    end = start + 1
    const left = matchAt(residue, text, start)?.[0]
    const note = left === undefined ? findNote(prose, start) : undefined
    const found = left ?? note
    if (found === undefined) continue
    end = start + found.length
    if (note !== undefined) {
      // `[Source](url)` leads to its source.
      isLink ??= createOverlapTest(prose.inlines.filter(({ type }) => type === 'link'))
      if (isLink({ start, end }) || isNamed(text, { start, end }) || isClosed(text, found, end)) continue
      // `(ref 7)` is a marker where the list has seven entries.
      if (isCitation(prose.toSource(start, end))) continue
    }
    const kind = note === undefined ? 'residue' : 'note'
    const range = prose.toSource(start, end)
    yield { kind, written: source.slice(range.start, range.end), range }
  }
}

const next = (text: string, from: number): number => findFrom(beginning, text, from)

function findNote(prose: Prose, start: number): string | undefined {
  const { text } = prose
  const shapes = matchAt(noteBeginning, text, start) ? [...notes, capitals, openYear] : [capitals, openYear]
  for (const shape of shapes) {
    const found = matchAt(shape, text, start)
    if (found) return found[0]
  }
  const bare = matchAt(bareNote, text, start)?.[0]
  return bare === undefined || isReferenceGroup(prose, start) ? undefined : bare
}

/** `1.0 (ref)`: the group that others are compared with, in a table or in a sentence that compares. */
function isReferenceGroup({ kind, text, sentences }: Prose, start: number): boolean {
  if (kind === 'cell' || /[\d%)]\s?$/.test(text.slice(Math.max(0, start - 2), start))) return true
  const sentence = sentences[lowerBound(sentences.length, index => sentences[index]!.end > start)]
  return sentence !== undefined && comparison.test(text.slice(sentence.start, sentence.end))
}

const comparison =
  /\b(?:a?[OHR]R|CI|ratios?|odds|hazards?|groups?|categor(?:y|ies)|baseline|compared|versus|vs)\b|95\s?%/

/** What is masked in prose is looked up in the source: in a block, and outside code. */
function* findInSource(
  { source, prose }: Searched,
  opening: string,
  shape: RegExp,
  kind: Placeholder['kind'],
): Generator<Placeholder> {
  if (!source.includes(opening)) return
  const isProse = createOverlapTest(prose.map(({ range }) => range))
  const isCode = createOverlapTest(
    prose.flatMap(({ inlines }) => inlines.filter(({ type }) => type === 'code').map(({ range }) => range)),
  )
  for (const { 0: found, index } of source.matchAll(shape)) {
    const range = { start: index, end: index + found.length }
    if (isProse(range) && !isCode(range)) yield { kind, written: found, range }
  }
}

/** “[citation needed]” in quotation marks is mentioned, not left behind. */
const isNamed = (text: string, { start, end }: Range): boolean =>
  /["“”„«‘'「]/.test(text.charAt(start - 1)) && /["“”»’'」]/.test(text.charAt(end))

/** `[ref]Osei, 2019[/ref]`: what stands between the two is the citation itself. */
const isClosed = (text: string, opening: string, end: number): boolean =>
  text.slice(end, end + longestNote).includes(`[/${opening.slice(1)}`)

/** In UTF-16 code units. */
const longestNote = 400
