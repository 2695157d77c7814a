import type { Article, Located, Prose, Range } from '../model.ts'
import { createOverlapTest, matchAt } from '../spans.ts'

/** Text that stands where a citation belongs. */
export interface Placeholder extends Located {
  /** `residue` of a chatbot, or a `note` of an editor. */
  readonly kind: 'residue' | 'note'
  /** As written. */
  readonly written: string
}

/** Find what chatbots and editors leave where a citation belongs: in the prose, then in wiki templates. */
export function* findPlaceholders(article: Pick<Article, 'source' | 'prose'>): Generator<Placeholder> {
  for (const prose of article.prose) yield* findInProse(prose)
  yield* findTemplates(article)
}

/** What chatbots leave behind where their window showed a source. */
const residue = new RegExp(
  [
    String.raw`【\d{1,3}(?::\d{1,3})?†[^】\n]{0,60}】`,
    String.raw`(?::contentReference)?\[oaicite:\d+\](?:\{index=\d+\})?`,
    String.raw`\boai_citation:\d+(?:‡[^\]\s]{0,60})?`,
    String.raw`(?:cite)?turn\d{1,3}(?:search|view|news|fetch|file|image|academia|forecast|finance|reddit)\d{1,3}`,
    String.raw`\[cite:\s?\d[\d,\s]{0,30}\]`,
    String.raw`\[cite_start\]`,
    String.raw`\[(?:web|attached_file|page|memory):\d{1,3}\]`,
  ].join('|'),
  'uy',
)

const noun = '(?:citations?|references?|refs?|sources?|cites?)'
const need = String.raw`(?:needed|required|missing|here|tbd|tba|to come|to be added|\?+)`

/** What editors write where a source is still wanted. Between brackets, and in several languages. */
const wanted = [
  String.raw`${noun}\.?\s?${need}`,
  String.raw`(?:needs?|add|insert|find|missing|include)\s(?:a\s|an\s|the\s|your\s)?${noun}(?:\shere)?`,
  String.raw`(?:clarification|verification|attribution)\sneeded`,
  'quelle(?:\\sfehlt|\\?)|beleg(?:e)?\\sfehlt|citation\\snécessaire|réf\\.?\\snécessaire|source\\s\\?',
  'cita\\srequerida|citazione\\snecessaria|senza\\sfonte|carece\\sde\\sfontes|bron\\?',
  '来源请求|來源請求|需要来源|需要引用|要出典',
].join('|')
const alone = String.raw`citation|reference|refs?|source|cite|\?{1,3}|todo\b[^\]\n]{0,80}|tk|tbc`

// Without `u`: V8 compiles the expression much faster then.
const notes = new RegExp(String.raw`\[\s?(?:${wanted}|${alone})\s?\]|\(\s?(?:${wanted})\s?\)`, 'iy')

/** Where one of the two can begin; this skips brackets that hold numbers, which are nearly all. */
const beginning =
  /[[(]\s?(?=[a-z?\u00C0-\u024F\u3040-\u9FFF])|【|:contentReference|\boai_|(?:\bcite)?turn\d/gi

const templates =
  /\{\{\s?(?:citation needed|cn|fact|refn?|source|citation|cite|todo)\b(?!\s?\(|\s+["'])[^{}\n]{0,60}\}\}/giu

function* findInProse(prose: Prose): Generator<Placeholder> {
  const { text } = prose
  let isLink: ((range: Range) => unknown) | undefined
  for (let start = findFrom(text, 0), end; start >= 0; start = findFrom(text, end)) {
    end = start + 1
    const left = matchAt(residue, text, start)?.[0]
    const note = left === undefined ? matchAt(notes, text, start)?.[0] : undefined
    const found = left ?? note
    if (found === undefined) continue
    end = start + found.length
    if (note !== undefined) {
      // `[Source](url)` leads to its source.
      isLink ??= createOverlapTest(prose.inlines.filter(({ type }) => type === 'link'))
      if (isLink({ start, end }) || isNamed(text, { start, end }) || isClosed(text, found, end)) continue
    }
    const kind = note === undefined ? 'residue' : 'note'
    yield { kind, written: found, range: prose.toSource(start, end) }
  }
}

function findFrom(text: string, from: number): number {
  beginning.lastIndex = from
  return beginning.exec(text)?.index ?? -1
}

/** Wiki templates are masked in prose, so they are looked up in the source: in a block, and outside code. */
function* findTemplates({ source, prose }: Pick<Article, 'source' | 'prose'>): Generator<Placeholder> {
  if (!source.includes('{{')) return
  const isProse = createOverlapTest(prose.map(({ range }) => range))
  const isCode = createOverlapTest(
    prose.flatMap(({ inlines }) => inlines.filter(({ type }) => type === 'code').map(({ range }) => range)),
  )
  for (const { 0: found, index } of source.matchAll(templates)) {
    const range = { start: index, end: index + found.length }
    if (isProse(range) && !isCode(range)) yield { kind: 'note', written: found, range }
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
