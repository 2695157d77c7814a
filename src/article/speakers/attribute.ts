import type { Standing, Told } from '../model.ts'
import type { Place } from './place.ts'
import { textOf, type Window, windowOf, wordsOf } from './place.ts'
import { is, isOf } from '../quotations/kind/words.ts'
import type { Word } from '../quotations/kind/vocabulary.ts'
import { type Candidate, isPerson, type Subjects } from './find-subject.ts'
import { wordFrom } from './read-block.ts'
import { role } from './lexicon/role-table.ts'

/** What a heuristic has found. */
export interface Found {
  readonly candidate: Candidate
  /** Overrides the standing of the candidate: *might say* is said by nobody. */
  readonly standing?: Standing | undefined
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
export interface Telling {
  readonly name: string
  readonly told: Told
  readonly reason: string
  /** How often it is right about who speaks, as a weight for whoever judges: 1 is surest. */
  readonly sureness: number
}

/** One that is told by the words around a quotation. */
export interface Teller extends Telling {
  readonly find: (scene: Scene) => Found | undefined
}

/** Words of the subject between a quotation and its verb. */
const reach = 9
/** Characters between a verb and the quotation that it leads to. */
const openReach = 110
/** Characters of a subject behind its verb, with what stands beside it. */
const longestSubject = 110

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
  if (endsInStop(scene) && !/^\s*,/.test(lead) && words.length > 8) return undefined
  const candidates = subjects.in(windowOf(after.block, after.start, verb.start))
  const candidate = candidates.find(({ by }) => by === 'name') ?? candidates[0]
  if (candidate) return { candidate }
  return at === 1 ? inverted(scene, verb, parted) : undefined
}

/** `“…,” said the minister`: whoever follows the verb. */
function inverted({ after, subjects }: Scene, verb: Word, parted: boolean): Found | undefined {
  const window = windowOf(after.block, verb.end, Math.min(after.end, verb.end + longestSubject))
  const candidates = subjects.in(window)
  const [first] = candidates
  if (!first) return undefined
  const near = window.block.prose.text.slice(verb.end, first.start)
  if (near.length > 40 || /[,;:]/.test(near) || (!parted && near.trim().length > 5)) return undefined
  return { candidate: namedFirst(window, candidates) }
}

/** The subject of a verb: somebody with an apposition before it, or the nearest that no preposition governs. */
function subjectOf({ subjects }: Scene, window: Window, verb: Word): Found | undefined {
  const { text } = window.block.prose
  const candidates = subjects.in(windowOf(window.block, window.start, verb.start))
  const last = candidates.at(-1)
  if (!last) return undefined
  const described =
    /,\s*\w*\s*$/.test(text.slice(last.end, verb.start)) &&
    candidates.find(({ by, end, speaker }) => by === 'name' && isPerson(speaker) && text.startsWith(',', end))
  return { candidate: described || candidates.findLast((each, at) => at === 0 || !isGoverned(window, each))! }
}

const governing = new Set(
  'of at from in with for to by on von der des am aus bei du de des à au del dell della di da do dos van aan'.split(
    ' ',
  ),
)

function isGoverned({ block }: Window, { start }: Candidate): boolean {
  const at = wordFrom(block, start)
  const near = block.words.slice(Math.max(0, at - 3), at)
  return near.some(
    ({ lower }, place) =>
      governing.has(lower) && near.slice(place + 1).every(word => isOf(word, is.articles)),
  )
}

/** *Patients say*, *User asks*: laypeople who open their block without an article are nobody in particular. */
const isGeneral = ({ start, speaker }: Candidate): boolean => start < 3 && speaker.standing === 'layperson'

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
    const found = nearer(subjectOf(scene, window, verb), behindVerb(scene, window, verb))
    if (!found) return undefined
    const { by } = found.candidate
    const unreal = by === 'description' && isGeneral(found.candidate)
    return unreal || (isModal(words, at) && by !== 'name') ? { ...found, standing: 'nobody' } : found
  }
  return undefined
}

/** The subject stands before the verb; behind it, only when nobody with a name does: `dann sagte Bell: „…“` */
const nearer = (before: Found | undefined, behind: Found | undefined): Found | undefined =>
  behind?.candidate.by === 'name' && before?.candidate.speaker.standing === 'nobody'
    ? behind
    : (before ?? behind)

function behindVerb({ subjects }: Scene, window: Window, verb: Word): Found | undefined {
  const candidates = subjects.in(windowOf(window.block, verb.end, window.end))
  return candidates[0] && { candidate: namedFirst(window, candidates) }
}

/** The first of some candidates, or the name that follows it as in *the cardiologist Bell*. */
function namedFirst({ block }: Window, candidates: readonly Candidate[]): Candidate {
  const [first, second] = candidates as readonly [Candidate, Candidate | undefined]
  if (first.by !== 'description' || second?.by !== 'name' || !isPerson(second.speaker)) return first
  const between = block.prose.text.slice(first.end, second.start)
  return between.length < 30 && !between.includes(',') ? second : first
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
    const isFrame = (before.block.roleAt(before.from + at) & role.framing) !== 0
    const describes = isOf(word, is.describing)
    if (!isFrame && !describes) continue
    if (before.end - word.end > 45) return undefined
    if (describes) return subjectOf(scene, before, word)
    const candidates = subjects.in(before).filter(({ by }) => by !== 'description')
    const owner = candidates.find(({ end }) => Math.abs(word.start - end) < 8)
    return owner && { candidate: owner }
  }
  const owner = /['’]s?\s*$/.test(text) ? subjects.in(before).at(-1) : undefined
  return owner && owner.by === 'name' && before.end - owner.end < 4 ? { candidate: owner } : undefined
}

/** Words of the name that opens a line of a transcript. */
const longestLabel = 5
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
  const isShort = lead.trim().split(/\s+/).length <= longestLabel
  if (!isShort) return undefined
  const named = candidates.find(
    ({ by, speaker }) => by === 'name' && (isPerson(speaker) || speaker.shape === 'body'),
  )
  if (named) return { candidate: named }
  const described = candidates.find(
    ({ by, speaker }) => by === 'description' && speaker.standing !== 'nobody',
  )
  return described && { candidate: described }
}

/** `Bell puts the blame on the agency: “…”`: whoever the sentence is about. */
function namedBeforeColon({ before, subjects }: Scene): Found | undefined {
  if (!/[:：][\s*_]*$/.test(textOf(before))) return undefined
  const named = subjects
    .in(before)
    .find(({ by, speaker }) => by !== 'description' && (isPerson(speaker) || speaker.shape === 'body'))
  return named && { candidate: named }
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
  return (
    described &&
    (isGeneral(described) ? { candidate: described, standing: 'nobody' } : { candidate: described })
  )
}

/** The sentence before names somebody, and the quotation is a sentence of its own: `But Bell was alone. “…”` */
function namedBefore({ span, subjects, before, opens }: Scene): Found | undefined {
  if (opens || wordsOf(before).length > 0) return undefined
  const { block } = before
  const earlier = block.prose.sentences.filter(({ end }) => end <= span.start).slice(-1)
  const from = Math.max(0, ...earlier.map(({ start }) => start))
  const candidates = subjects.in(windowOf(block, from, span.start))
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
    name: 'colon',
    told: 'lead',
    reason: 'The sentence before the colon is about somebody, whose words follow',
    sureness: 0.7,
    find: namedBeforeColon,
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

/** What tells the speaker by where the quotation stands. */
export const structures = {
  signature: {
    name: 'signature',
    told: 'signature',
    reason: 'A line behind a dash or in brackets signs the quotation',
    sureness: 0.9,
  },
  unspaced: {
    name: 'unspaced',
    told: 'verb-after',
    reason: 'In Chinese and Japanese, the subject stands between the last comma and the verb of saying',
    sureness: 0.85,
  },
  carried: {
    name: 'carried',
    told: 'carried',
    reason: 'The quotation goes on with the speech that the one before it began',
    sureness: 0.9,
  },
  around: {
    name: 'around',
    told: 'around',
    reason: 'The quotation stands within words whose speaker is known',
    sureness: 0.8,
  },
  section: {
    name: 'section',
    told: 'section',
    reason: 'The heading or the line above says that people tell of their experience',
    sureness: 0.7,
  },
} as const satisfies Record<string, Telling>
