import type { Prose, QuotedSpan, Standing } from '../model.ts'
import { endsInAnother, findNaming } from '../quotations/attribution-line.ts'
import { is, isOf } from '../quotations/kind/words.ts'
import type { Candidate, Subjects } from './find-subject.ts'
import type { People } from './people.ts'
import { windowOf, wordsOf } from './place.ts'
import type { Found } from './attribute.ts'

/** Characters of a signature. */
const longest = 180

/** A stretch of one block that signs a quotation: prose offsets. */
interface Signature {
  readonly prose: Prose
  readonly start: number
  readonly end: number
  readonly text: string
}

const dashed = /^[\s*_\uFFFC]*(?:[—–―]|--?(?=\s|\p{Lu}))[\s*_\uFFFC]*(?=[\p{L}\p{N}@[*_(])/u
const bracketed = /^\s*\(([^()]{2,140}(?:\([^()]*\)[^()]*)?)\)[\s.*_]*$/u

/** The line that signs a quotation: behind it in its line, on the next, or in the block behind it. */
export function findSignature(span: QuotedSpan, people: People): Signature | undefined {
  const last = span.prose.at(-1)!
  if (span.style === 'block') {
    const naming = findNaming(span)
    if (!naming && endsInAnother(span)) return undefined
    return naming ? { ...naming, text: naming.prose.text.slice(naming.start, naming.end) } : lastLine(last)
  }
  const rest = last.text.slice(span.end)
  const own = signs(last, span.end, rest)
  if (own) return own
  if (!/^[\s\p{P}]*$/u.test(rest)) return undefined
  const next = people.blocks[last.index + 1]?.prose
  if (!next || next.text.length > longest || next.kind !== 'paragraph') return undefined
  return next.container === last.container ? signs(next, 0, next.text) : undefined
}

function signs(prose: Prose, start: number, rest: string): Signature | undefined {
  const line = rest.replace(/^[ \t]*\n/, '').split('\n')[0]!
  const offset = start + rest.indexOf(line)
  if (line.length > longest) return undefined
  const lead = dashed.exec(line)
  if (lead)
    return {
      prose,
      start: offset + lead[0].length,
      end: offset + line.length,
      text: line.slice(lead[0].length),
    }
  const slanted = prose.inlines.find(
    inline =>
      (inline.type === 'strong' || inline.type === 'emphasis') &&
      inline.start - offset <= 2 &&
      inline.start >= offset &&
      offset + line.length - inline.end <= 1 &&
      start > 0,
  )
  if (slanted && /^\s*\p{Lu}/u.test(line))
    return { prose, start: slanted.start, end: slanted.end, text: line.trim() }
  const inside = /^\s*\(\p{Lu}/u.test(line) ? bracketed.exec(line) : null
  return inside
    ? { prose, start: offset + line.indexOf('(') + 1, end: offset + line.length, text: inside[1]! }
    : undefined
}

function lastLine(prose: Prose): Signature | undefined {
  const at = prose.text.trimEnd().lastIndexOf('\n') + 1
  const line = prose.text.slice(at)
  const found = signs(prose, at, line)
  if (found) return found
  const tail = /(?:["”»」』.!?…]|\s)[ \t*_]*([—–―]\s*.{2,90})$/u.exec(line)
  return tail ? signs(prose, at + tail.index + tail[0].indexOf(tail[1]!), tail[1]!) : undefined
}

const initials = /^(?:\p{Lu}\.\s?-?){1,4}(?:,|\s|$)/u
const handle = /^[@\p{Ll}][\p{L}\d_.-]*$/u
const withDigits = /^[\p{L}_.-]*[\d_][\p{L}\d_.-]*$/u
const aged = /(?:,|\()\s*(?:aged?\s)?\d{1,2}\b(?!\d)/
const firstName = /^\p{Lu}[\p{Ll}]+(?:\s\p{Lu}\.?)?$/u
const dated = /\b(?:1[5-9]|20)\d\d\b/

/** Who signs: from the name, what stands beside it, and its form. */
export function readSignature(
  { prose, start, end, text }: Signature,
  subjects: Subjects,
  people: People,
  speaksOfItself: boolean,
): Found | undefined {
  const bare = text.replaceAll(/[*\uFFFC[\]]|^_+|_+$/g, '').trim()
  const block = people.blocks[prose.index]!
  const candidates = subjects.in(windowOf(block, start, end))
  const described = candidates.find(
    ({ by, speaker }) => by === 'description' && speaker.standing !== 'nobody',
  )
  const first = candidates.find(({ by }) => by === 'name')
  const named =
    first && (!described || described.start > first.start) && isStart(prose, start, first) ? first : undefined
  const isSentence = wordsOf(windowOf(block, start, end)).some(word =>
    isOf(word, is.finite | is.firstPerson | is.saying),
  )
  if (isSentence && !named) return undefined
  const standing = standingOf(bare, named, described, speaksOfItself)
  const place = { block: prose.index, start, end }
  if (named) return { candidate: named, standing }
  if (described) return { candidate: described, standing }
  return { candidate: { ...place, by: 'name', speaker: subjects.describedAs(bare, standing ?? 'unknown') } }
}

/** Nothing but titles stands between the start of a signature and the name. */
const isStart = ({ text }: Prose, start: number, { start: at, speaker }: Candidate): boolean =>
  at - start < 3 ||
  (speaker.standing !== 'unknown' && at - start < 30) ||
  !/[\s,]\S/.test(text.slice(start, at).trim())

function standingOf(
  bare: string,
  named: Candidate | undefined,
  described: Candidate | undefined,
  speaksOfItself: boolean,
): Standing | undefined {
  if (named && (named.speaker.standing === 'expert' || named.speaker.standing === 'official'))
    return undefined
  if (described && described.speaker.standing !== 'source') return described.speaker.standing
  if (initials.test(bare) && !dated.test(bare)) return 'layperson'
  if (aged.test(bare)) return 'layperson'
  if (handle.test(bare) || withDigits.test(bare)) return 'layperson'
  if (described) return 'source'
  if (firstName.test(bare) && speaksOfItself && named?.speaker.shape !== 'full') return 'layperson'
  return dated.test(bare) ? 'source' : undefined
}
