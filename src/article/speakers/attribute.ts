import type { Standing, Told } from '../model.ts'
import type { Place } from './place.ts'
import { textOf, type Window, windowOf, wordsOf } from './place.ts'
import { is, isOf } from '../quotations/kind/words.ts'
import type { Word } from '../quotations/kind/vocabulary.ts'
import { type Candidate, isPerson, type Subjects } from './find-subject.ts'
import { role } from './lexicon/role-table.ts'

/** What a heuristic has found. */
export interface Found {
  readonly candidate: Candidate
  /** Overrides the standing of the candidate: *might say* is said by nobody. */
  readonly standing?: Standing
}

/** What the heuristics may look at. */
export interface Scene extends Place {
  readonly subjects: Subjects
  /** The block that leads in to the quotation, when the quotation opens its block. */
  readonly lead: Window | undefined
  /** The heading above. */
  readonly heading: Window | undefined
}

/** One way in which an article tells who speaks. */
export interface Teller {
  readonly name: string
  readonly told: Told
  readonly reason: string
  /** How often it is right about who speaks, as a weight for whoever judges: 1 is surest. */
  readonly sureness: number
  readonly find: (scene: Scene) => Found | undefined
}

const reach = 9
const openReach = 110

/** A stop or comma parts the quotation from the reporting clause. */
function isParted({ span, after }: Scene): boolean {
  const quoted = span.prose.at(-1)!.text.slice(Math.max(0, span.end - 6), span.end)
  return /[,.?!…—–-]['’”"»«*_\s)\]]*$/.test(quoted) || /^[\s*_]*[,，—–-]/.test(textOf(after))
}

const endsInStop = ({ span }: Scene): boolean =>
  /\.['’”"»*_\s)\]]*$/.test(span.prose.at(-1)!.text.slice(Math.max(0, span.end - 4), span.end))

function verbAfter(scene: Scene): Found | undefined {
  const { after, subjects } = scene
  const words = wordsOf(after)
  const at = words.findIndex(word => isOf(word, is.saying))
  const verb = words[at]
  if (!verb || at > reach) return undefined
  const lead = after.block.prose.text.slice(after.start, words[0]!.start)
  if (/[:;(\n“"„«「]/.test(lead.replace(/^[\s,.”"»’*_)]+/, ''))) return undefined
  const parted = isParted(scene)
  if (at === 0) return inverted(scene, verb, parted)
  const subject = words.slice(0, at)
  if (!parted || isOf(subject[0], is.joining) || subject.some(word => isOf(word, is.conjunctions)))
    return undefined
  if (endsInStop(scene) && !/^\s*,/.test(lead) && words.length - at > 6) return undefined
  const candidates = subjects.in(windowOf(after.block, after.start, verb.start))
  const candidate = candidates.find(({ by }) => by === 'name') ?? candidates[0]
  return candidate && refine(candidate, candidates)
}

/** `“…,” said the minister`: whoever follows the verb. */
function inverted({ after, subjects }: Scene, verb: Word, parted: boolean): Found | undefined {
  const window = windowOf(after.block, verb.end, Math.min(after.end, verb.end + 110))
  const candidates = subjects.in(window)
  const [first, second] = candidates
  if (!first) return undefined
  const near = window.block.prose.text.slice(verb.end, first.start)
  if (near.length > 40 || /[,;:]/.test(near) || (!parted && near.trim().length > 5)) return undefined
  const between = second ? window.block.prose.text.slice(first.end, second.start) : ''
  if (
    first.by === 'description' &&
    second?.by === 'name' &&
    isPerson(second.speaker) &&
    between.length < 30 &&
    !between.includes(',')
  )
    return { candidate: second }
  return { candidate: first }
}

/** A description such as *patient* beside a name nobody knows says more than the name. */
function refine(candidate: Candidate, candidates: readonly Candidate[]): Found {
  if (candidate.by !== 'name' || candidate.speaker.standing !== 'unknown') return { candidate }
  const described = candidates.find(
    ({ by, speaker }) => by === 'description' && speaker.standing !== 'unknown',
  )
  return described && described.start < candidate.start
    ? { candidate, standing: described.speaker.standing }
    : { candidate }
}

/** The subject of a verb: somebody with an apposition before it, or the nearest that no preposition governs. */
function subjectOf(scene: Scene, window: Window, verb: Word): Found | undefined {
  const { subjects } = scene
  const { text } = window.block.prose
  const candidates = subjects.in(windowOf(window.block, window.start, verb.start))
  if (candidates.length === 0) return undefined
  const last = candidates.at(-1)!
  if (
    /,\s*$/.test(text.slice(last.end, verb.start)) ||
    /,\s*\w*\s*$/.test(text.slice(last.end, verb.start))
  ) {
    const named = candidates.find(
      ({ by, end, speaker }) => by === 'name' && isPerson(speaker) && text.startsWith(',', end),
    )
    if (named) return { candidate: named }
  }
  for (let at = candidates.length - 1; at >= 0; at--) {
    const candidate = candidates[at]!
    if (at > 0 && isGoverned(window, candidate)) continue
    const before = candidates[at - 1]
    if (candidate.by === 'name' && before?.by === 'description' && candidate.start - before.end <= 2)
      return refine(candidate, candidates)
    return { candidate }
  }
  return undefined
}

const governing = new Set(
  'of at from in with for to by on von der des am aus bei du de des à au del dell della di da do dos van aan'.split(
    ' ',
  ),
)

function isGoverned({ block }: Window, { start }: Candidate): boolean {
  const at = block.words.findIndex(word => word.start >= start)
  for (const back of [1, 2, 3]) {
    const word = block.words[at - back]
    if (!word) return false
    if (governing.has(word.lower)) return true
    if (!isOf(word, is.articles) && !word.capital) return false
  }
  return false
}

const isModal = (words: readonly Word[], at: number): boolean =>
  isOf(words[at - 1], is.modals) || (isOf(words[at - 2], is.modals) && !isOf(words[at - 1], is.finite))

/** The reporting clause is still open where the quotation starts. */
function isOpen(words: readonly Word[], at: number, gap: string): boolean {
  if (/[:：,，]['"*_\s]*$/.test(gap)) return true
  if (isOf(words.at(-1), is.conjunctions) || isOf(words[at + 1], is.conjunctions)) return true
  return gap.length <= 34 && !/[,;]/.test(gap)
}

function verbIn(scene: Scene, window: Window): Found | undefined {
  const words = wordsOf(window)
  for (let at = words.length - 1; at >= 0; at--) {
    const verb = words[at]!
    const gap = window.block.prose.text.slice(verb.end, window.end)
    if (gap.length > openReach) return undefined
    if (!isOf(verb, is.saying) || isOf(words[at - 1], is.articles) || !isOpen(words, at, gap)) continue
    const found = subjectOf(scene, window, verb) ?? behindVerb(scene, window, verb)
    if (!found) return undefined
    return isModal(words, at) && found.candidate.by !== 'name' ? { ...found, standing: 'nobody' } : found
  }
  return undefined
}

function behindVerb({ subjects }: Scene, window: Window, verb: Word): Found | undefined {
  const candidate = subjects.in(windowOf(window.block, verb.end, window.end))[0]
  return candidate && { candidate }
}

function accordingIn({ subjects }: Scene, window: Window, nearest: boolean): Found | undefined {
  const words = wordsOf(window)
  const at = nearest
    ? words.slice(0, 2).findIndex(word => isOf(word, is.according))
    : words.findLastIndex(word => isOf(word, is.according))
  const cue = words[at]
  if (!cue) return undefined
  const candidates = subjects.in(windowOf(window.block, cue.end, Math.min(window.end, cue.end + 100)))
  const candidate =
    candidates.find(({ by, speaker }) => by === 'name' && speaker.standing !== 'unknown') ?? candidates[0]
  return candidate && { candidate }
}

/** `in Bell’s words, “…”`, `Bell calls it “…”`, `Bell’s “…”`. */
function framed(scene: Scene): Found | undefined {
  const { before, subjects } = scene
  const words = wordsOf(before)
  const text = textOf(before)
  for (let at = words.length - 1; at >= Math.max(0, words.length - 6); at--) {
    const word = words[at]!
    const isFrame = (before.block.roles[before.from + at]! & role.framing) !== 0
    const describes = isOf(word, is.describing)
    if (!isFrame && !describes) continue
    if (before.end - word.end > 45) return undefined
    if (describes) return subjectOf(scene, before, word)
    const candidates = subjects.in(before).filter(({ by }) => by !== 'description')
    const owner = candidates.find(
      ({ start, end }) => Math.abs(word.start - end) < 8 || (start > word.end && start - word.end < 12),
    )
    return owner && { candidate: owner }
  }
  const owner = /['’]s?\s*$/.test(text) ? subjects.in(before).at(-1) : undefined
  return owner && owner.by === 'name' && before.end - owner.end < 4 ? { candidate: owner } : undefined
}

const label = /^[\s*_\uFFFC]*[^:：\n]{1,60}[:：][\s*_]*$/

/** `Bell: “…”`, at the start of a block or line. */
function labelled(scene: Scene): Found | undefined {
  const { span, subjects, before } = scene
  const { block } = before
  const lineStart = block.prose.text.lastIndexOf('\n', span.start - 1) + 1
  const lead = block.prose.text.slice(lineStart, span.start)
  if (!label.test(lead)) return undefined
  const window = windowOf(block, lineStart, span.start)
  if (wordsOf(window).some(word => isOf(word, is.saying | is.according))) return undefined
  const candidates = subjects.in(window)
  const named = candidates.find(({ by, speaker }) => by === 'name' && isPerson(speaker))
  if (named) return { candidate: named }
  const described = candidates.find(
    ({ by, speaker }) => by === 'description' && speaker.standing !== 'nobody',
  )
  return described && lead.trim().split(/\s+/).length <= 4 ? { candidate: described } : undefined
}

function led(scene: Scene): Found | undefined {
  const { lead, subjects } = scene
  if (!lead) return undefined
  const found = verbIn(scene, lead) ?? accordingIn(scene, lead, false)
  if (found) return found
  const candidates = subjects.in(lead)
  const named = candidates.find(
    ({ by, speaker }) => by === 'name' && (isPerson(speaker) || speaker.shape === 'body'),
  )
  if (named) return { candidate: named }
  const described = candidates.find(({ speaker }) => speaker.standing !== 'nobody')
  return described && { candidate: described }
}

/** The sentence before names somebody, and the quotation is a sentence of its own: `But Bell was alone. “…”` */
function namedBefore({ span, subjects, before, opens }: Scene): Found | undefined {
  if (opens || wordsOf(before).length > 0) return undefined
  const { block } = before
  const sentence = block.prose.sentences.findLast(({ start, end }) => start < span.start && end <= span.start)
  if (!sentence) return undefined
  const candidates = subjects.in(windowOf(block, sentence.start, sentence.end))
  const named = candidates.find(
    ({ by, speaker }) => by !== 'description' && (isPerson(speaker) || speaker.shape === 'body'),
  )
  return named && { candidate: named }
}

/** How the speaker is told, in the order in which they are asked. */
export const tellers: readonly Teller[] = [
  {
    name: 'verb-after',
    told: 'verb-after',
    reason: 'A verb of saying with its subject follows the quotation',
    sureness: 0.95,
    find: verbAfter,
  },
  {
    name: 'according-after',
    told: 'according',
    reason: 'A phrase such as according to follows the quotation and names its origin',
    sureness: 0.9,
    find: scene => accordingIn(scene, scene.after, true),
  },
  {
    name: 'label',
    told: 'transcript',
    reason: 'A name and a colon open the line, as in a transcript',
    sureness: 0.9,
    find: labelled,
  },
  {
    name: 'verb-before',
    told: 'verb-before',
    reason: 'A verb of saying whose clause is open leads to the quotation',
    sureness: 0.9,
    find: scene => verbIn(scene, scene.before),
  },
  {
    name: 'according-before',
    told: 'according',
    reason: 'A phrase such as according to leads to the quotation',
    sureness: 0.85,
    find: scene => accordingIn(scene, scene.before, false),
  },
  {
    name: 'frame',
    told: 'frame',
    reason: 'A noun or verb for wording, with whose it is, frames the quotation',
    sureness: 0.7,
    find: framed,
  },
  {
    name: 'lead',
    told: 'lead',
    reason: 'The line that leads in to the quotation names who speaks',
    sureness: 0.7,
    find: led,
  },
  {
    name: 'sentence-before',
    told: 'sentence-before',
    reason: 'The sentence before tells of somebody, and the quotation stands alone',
    sureness: 0.5,
    find: namedBefore,
  },
]
