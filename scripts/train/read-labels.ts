import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArticle } from '../../src/article/article.ts'
import { ArticleEvidence } from '../../src/article/quotations/evidence/evidence.ts'
import type { Spot } from '../../src/article/quotations/evidence/spot.ts'
import { isDecided, signalsOf } from '../../src/article/quotations/evidence/weigh.ts'
import { ArticleLanguage } from '../../src/article/language.ts'
import { layOutShapes } from './shapes.ts'
import { prepare } from '../../src/article/quotations/quotations.ts'
import { findQuotedSpans } from '../../src/article/quotations/spans/quoted-spans.ts'

/**
 * Which labels: those to look at, those to count alone, our own, single sentences, the articles labelled first, what was
 * cut out of articles, and small texts of ours.
 */
type LabelSet = 'read' | 'score' | 'own' | 'spans' | 'articles' | 'cut' | 'shapes'

/** One article as the judge sees it: for each quotation its signals, or none where its place decides. */
export interface Seen {
  readonly signals: readonly (readonly string[] | undefined)[]
  readonly spots: readonly Spot[]
  readonly kinds: readonly string[]
  readonly ranges: readonly (readonly [number, number])[]
  /** Which of them a citation supports. */
  readonly supported: readonly boolean[]
  readonly citing: boolean
}

/** One label with the quotation that it is about. */
export interface Labelled {
  readonly id: string
  readonly set: LabelSet
  readonly repository: string
  readonly file: string
  /** What it is by the label, such as `imagined`. */
  readonly label: string
  readonly claim: boolean
  readonly block: boolean
  /** A claim that the label says no numbered citation supports. */
  readonly uncited: boolean
  /** citewell sees a citation that supports it. */
  readonly supported: boolean
  readonly seen: Seen
  /** The quotation, or -1 when none is found there. */
  readonly at: number
  /** All quotations that lie over it; one of them may be the claim of a block quotation. */
  readonly over: readonly number[]
}

interface Label {
  readonly id?: string
  readonly file: string
  readonly kind?: string
  readonly class: string
  readonly claim: 'yes' | 'no' | 'unsure'
  readonly cited?: 'yes' | 'no'
  readonly line: number
  readonly col: number
  readonly endLine: number
  readonly endCol: number
  readonly block: boolean
  readonly set?: LabelSet
}

interface Sentence {
  readonly label: string
  readonly before: string
  readonly quotation: string
  readonly after: string
  readonly open: string
  readonly block: string
  readonly repository: string
}

/** Labels of this repository about articles of the corpus; `bench/labels/README.md` says how they were made. */
const own = 'bench/labels/quotations.jsonl'

/** Read all labels of a folder and the articles that they are about, each article once. */
export function readLabels(corpus: string): Labelled[] {
  const labels = readLines<Label>(join(corpus, 'quotations.jsonl'))
  const first = readLines<Label>(join(corpus, 'labels.jsonl')).filter(({ kind }) => kind === 'quote')
  return [
    ...matchLabels(labels, join(corpus, 'measuring'), 0),
    ...matchLabels(first, corpus, 1),
    ...matchLabels(readLines<Label>(own), corpus, 1),
    ...layOutSentences(readLines<Sentence>(join(corpus, 'quotation-spans.jsonl'))),
    ...readShapes(),
  ]
}

const readLines = <Line>(file: string): Line[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map(line => JSON.parse(line) as Line)
    : []

/** @param depth how many folders stand before that of the repository */
function* matchLabels(labels: readonly Label[], folder: string, depth: number): Generator<Labelled> {
  const articles = new Map<string, { source: string; seen: Seen; lines: number[] }>()
  // Two labels in one paragraph are cut out as one text.
  const cuts = new Map<string, Seen>()
  for (const [number, label] of labels.entries()) {
    if (label.claim === 'unsure' || !existsSync(join(folder, label.file))) continue
    let article = articles.get(label.file)
    if (!article) {
      const source = readFileSync(join(folder, label.file), 'utf8')
      article = { source, seen: see(source), lines: startsOfLines(source) }
      articles.set(label.file, article)
    }
    const { source, seen, lines } = article
    const from = lines[label.line - 1]! + label.col - 1
    const to = lines[label.endLine - 1]! + label.endCol - 1
    const over = findOver(seen, from, to)
    const labelled: Labelled = {
      id: label.id ?? `article-${number}`,
      set: label.set ?? 'articles',
      repository: label.file.split('/')[depth]!,
      file: label.file,
      label: label.class,
      claim: label.claim === 'yes',
      block: label.block,
      uncited: label.claim === 'yes' && label.cited !== 'yes',
      supported: (label.block ? over : over.slice(0, 1)).some(at => seen.supported[at]),
      seen,
      at: over[0] ?? -1,
      over,
    }
    yield labelled
    yield cutOut(labelled, source, from, to, cuts)
  }
}

/**
 * The same quotation in a text of its own, with the block before where that is no heading: a judge that learns from
 * whole articles alone takes the smallness of a text for a sign.
 */
function cutOut(
  label: Labelled,
  source: string,
  from: number,
  to: number,
  known: Map<string, Seen>,
): Labelled {
  const before = source.slice(0, from)
  const block = Math.max(0, before.lastIndexOf('\n\n') + 2)
  const lead = source.slice(0, Math.max(0, block - 2)).lastIndexOf('\n\n') + 2
  const start = block > 1 && !/^\s*(?:#|---|\|)/.test(source.slice(lead)) ? Math.max(0, lead) : block
  const end = source.indexOf('\n\n', to)
  const text = `${source.slice(start, end < 0 ? source.length : end)}\n`
  let seen = known.get(text)
  if (!seen) known.set(text, (seen = see(text)))
  const over = findOver(seen, from - start, to - start)
  return { ...label, id: `${label.id}-cut`, set: 'cut', seen, at: over[0] ?? -1, over }
}

function startsOfLines(source: string): number[] {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The quotations over a stretch, the one that starts nearest to it first. */
const findOver = ({ ranges }: Seen, from: number, to: number): number[] =>
  [...ranges.keys()]
    .filter(at => Math.min(ranges[at]![1], to) > Math.max(ranges[at]![0], from))
    .toSorted((a, b) => Math.abs(ranges[a]![0] - from) - Math.abs(ranges[b]![0] - from))

const closing: Readonly<Record<string, string>> = { '“': '”', '"': '"', "'": "'", '‘': '’' }
const leading: Readonly<Record<string, string>> = { li: '- ', quote: '> ', heading: '## ' }

/** Each labelled sentence as an article of its own. */
function* layOutSentences(sentences: readonly Sentence[]): Generator<Labelled> {
  for (const [number, { label, before, quotation, after, open, block, repository }] of sentences.entries()) {
    if (label === 'unsure') continue
    const lead = squeeze(before)
      .trimStart()
      .replace(/^[-*] /, '')
    const gap = /\s$/.test(before) && lead ? ' ' : ''
    const words = open + squeeze(quotation)
    const source = `${leading[block] ?? ''}${lead.trimEnd()}${gap}${words}${closing[open]}${squeeze(after).trimEnd()}\n`
    const seen = see(source)
    const from = source.indexOf(words)
    const over = findOver(seen, from, from + words.length + 1).filter(at => !seen.spots[at]!.block)
    yield {
      id: `sentence-${number}`,
      set: 'spans',
      repository: repository.replace('/', '__'),
      file: '',
      label,
      claim: label === 'claim',
      block: false,
      uncited: label === 'claim',
      supported: false,
      seen,
      at: over[0] ?? -1,
      over,
    }
  }
}

/** One repository, however many languages: what shows only here is no signal. */
function* readShapes(): Generator<Labelled> {
  for (const [number, { source, start, end, claim, label }] of [...layOutShapes()].entries()) {
    const seen = see(source)
    const over = findOver(seen, start, end)
    const at = over[0] ?? -1
    const block = seen.spots[at]?.block ?? false
    yield {
      id: `shape-${number}`,
      set: 'shapes',
      repository: 'shapes',
      file: '',
      label,
      claim,
      block,
      uncited: claim,
      supported: false,
      seen,
      at,
      over,
    }
  }
}

const squeeze = (text: string): string =>
  text
    .replace(/\n[>\s]*\n/g, '\n')
    .replace(/^[>\s]+/gm, '')
    .replace(/\s+/g, ' ')

function see(source: string): Seen {
  const { prose, citations, referenceLists, references, speakers, quotations } = readArticle(
    'article.md',
    source,
  )
  const language = new ArticleLanguage(undefined, source, prose)
  const { spans } = findQuotedSpans(prose)
  const { parts, judgements } = prepare(prose, spans, citations, referenceLists, speakers, language)
  const evidence = new ArticleEvidence(parts)
  return {
    citing: citations.length > 0 || references.some(({ label }) => label !== undefined),
    signals: judgements.map((judgement, at) =>
      isDecided(judgement) ? undefined : signalsOf(evidence, at, judgement),
    ),
    spots: evidence.spots,
    kinds: judgements.map(({ kind }) => kind),
    supported: quotations.map(({ support }) => support !== 'none' && support !== 'paragraph'),
    ranges: spans.map(({ range }) => [range.start, range.end] as const),
  }
}
