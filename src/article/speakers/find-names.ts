import { is, isOf } from '../quotations/kind/words.ts'
import type { Word } from '../quotations/kind/vocabulary.ts'
import type { BlockWords } from './read-block.ts'
import { role } from './lexicon/role-table.ts'

/** A run of words that may be the name of a person or a body. Offsets are prose offsets. */
export interface NameRun {
  /** Places in the words of the block; titles and roles before the name left out. */
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  /** The words of the name as written, possessives left out. */
  readonly parts: readonly string[]
  readonly shape: NameShape
  /** Bits of the titles and roles written as part of the run: `Dr`, `President`. */
  readonly titles: number
  /** Where the titles start, or the name. */
  readonly titleStart: number
}

/** `full` two words or more, `single` one, `initials`, `body` an organisation, `acronym` capitals only. */
type NameShape = 'full' | 'single' | 'initials' | 'body' | 'acronym'

const particles = new Set(
  'van von der den de del della di da do dos das du le la ten ter zu zur al el bin ben y af st'.split(' '),
)
const bodyLinks = new Set(
  'of for and & the de du des della dell del di da für und y et en e la le los las i per para pour voor van der'.split(
    ' ',
  ),
)

/** Words that start sentences, or join them: no names, however they are written. */
const small =
  is.articles |
  is.pronouns |
  is.joining |
  is.conjunctions |
  is.indefinite |
  is.firstPerson |
  is.anyone |
  is.secondPerson |
  is.smallWords |
  is.negations |
  is.according

/** What makes a run of capitals the name of a body or a publication. */
const bodies = role.bodies | role.works
const titles = role.expertTitles | role.plainTitles
const peeled = titles | role.experts | role.officials | role.laypeople | role.fictional

const months =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|januar|februar|märz|juni|juli|oktober|dezember)$/

/** Capitals that are no names of bodies: degrees stand behind names. */
const degree =
  /^(?:MD|PhD|RN|MPH|DO|MSc|BSc|MA|BA|DDS|PharmD|RD|MBA|LCSW|PsyD|FRCP|JD|DNP|NP|PA|CEO|US|USA|UK|EU|TV|OK|II|III)$/

/** Find the runs of capitals in a block that may be names, in order. */
export function findNames(block: BlockWords, isOrdinary: (lower: string) => boolean): NameRun[] {
  const { words, prose } = block
  const runs: NameRun[] = []
  let at = 0
  while (at < words.length) {
    if (!mayStart(block, at, isOrdinary)) {
      at++
      continue
    }
    const to = endOfRun(block, at)
    const run = describeRun(block, at, to)
    if (run) runs.push(run)
    at = to
  }
  return prose.kind === 'heading' ? [] : runs
}

function mayStart(block: BlockWords, at: number, isOrdinary: (lower: string) => boolean): boolean {
  const word = block.words[at]!
  if (!isCapitalWord(block, at)) return false
  if (!startsSentence(block, at) || (block.roleAt(at) & titles) !== 0) return true
  return !isOrdinary(word.lower) && !isOf(word, is.modals | is.finite)
}

/** A word with a capital that is not one of the small words. */
function isCapitalWord({ words, prose }: BlockWords, at: number): boolean {
  const word = words[at]!
  if (!word.capital || months.test(word.lower)) return false
  const isInitial = word.end - word.start === 1
  if (isInitial) return word.lower !== 'i' && word.lower !== 'a' ? true : prose.text[word.end] === '.'
  return !isOf(word, small) || isAllCapitals(prose.text, word)
}

const isAllCapitals = (text: string, { start, end }: Word): boolean =>
  end - start > 1 && end - start < 8 && /^\p{Lu}[\p{Lu}\d&]*$/u.test(text.slice(start, end))

function startsSentence({ words, prose: { text } }: BlockWords, at: number): boolean {
  if (at === 0) return true
  const before = words[at - 1]!
  const gap = text.slice(before.end, words[at]!.start)
  return /[.!?:;。”"»\n]/.test(gap) && !(gap.startsWith('. ') && before.end - before.start === 1)
}

/** Where the run ends that starts at a word: words with capitals, particles between them, `of` in names of bodies. */
function endOfRun(block: BlockWords, from: number): number {
  const { words, prose } = block
  let to = from + 1
  let isBody = (block.roleAt(from) & bodies) !== 0
  while (to < words.length) {
    const gap = prose.text.slice(words[to - 1]!.end, words[to]!.start)
    if (!joins(block, to - 1, gap)) break
    if (isCapitalWord(block, to)) {
      isBody ||= (block.roleAt(to) & bodies) !== 0
      to++
      continue
    }
    const links = isBody ? bodyLinks : particles
    let next = to
    while (next < to + 3 && next < words.length && links.has(words[next]!.lower)) next++
    const isLinked =
      next > to &&
      next < words.length &&
      isCapitalWord(block, next) &&
      /^[\s,]*$/.test(prose.text.slice(words[next - 1]!.end, words[next]!.start))
    if (!isLinked) break
    to = next + 1
  }
  return to
}

/** A space, or the stop of a title or an initial and a space, parts the words of a name. */
function joins(block: BlockWords, at: number, gap: string): boolean {
  const { words, prose } = block
  const word = words[at]!
  if (/['’]s$/.test(prose.text.slice(word.start, word.end))) return false
  if (gap === ' ' || gap === '\n') return true
  return (
    /^\.[ \n]?$/.test(gap) &&
    (word.end - word.start === 1 ||
      (block.roleAt(at) & titles) !== 0 ||
      prose.text.slice(word.start, word.end) === 'St')
  )
}

function describeRun(block: BlockWords, from: number, to: number): NameRun | undefined {
  const { words, prose } = block
  let first = from
  let bits = 0
  for (let at = from; at < to; at++)
    if ((block.roleAt(at) & peeled) !== 0 && at + 1 <= to) {
      bits |= block.roleAt(at) & peeled
      first = at + 1
    }
  const hasBody = someRole(block, from, to, bodies)
  if (hasBody && (first === from || first === to || someRole(block, first, to, bodies))) {
    first = from
    bits = 0
  }
  if (first === to) return undefined
  const parts = words
    .slice(first, to)
    .map(({ start, end }) => prose.text.slice(start, end).replace(/['’]s?$/, ''))
  const isSource = isOf(words[first], is.sources) && words[first]!.lower.includes(' ')
  const shape = shapeOf(parts, (hasBody && first === from) || isSource)
  if (!shape) return undefined
  const [head, last] = [words[first]!, words[to - 1]!]
  return {
    from: first,
    to,
    start: head.start,
    end: last.start + prose.text.slice(last.start, last.end).replace(/['’]s?$/, '').length,
    parts,
    shape,
    titles: bits,
    titleStart: words[from]!.start,
  }
}

const someRole = (block: BlockWords, from: number, to: number, bits: number): boolean => {
  for (let at = from; at < to; at++) if ((block.roleAt(at) & bits) !== 0) return true
  return false
}

function shapeOf(parts: readonly string[], isBody: boolean): NameShape | undefined {
  if (isBody && (parts.length > 1 || parts[0]!.includes(' '))) return 'body'
  if (parts.every(part => /^\p{Lu}$/u.test(part))) return 'initials'
  if (parts.length === 1)
    return /^\p{Lu}[\p{Lu}\d&]+$/u.test(parts[0]!)
      ? degree.test(parts[0]!)
        ? undefined
        : 'acronym'
      : 'single'
  return parts.length > 6 ? undefined : 'full'
}
