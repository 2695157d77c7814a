import type { Prose, Range, Speaker, Standing } from '../model.ts'
import { is, isOf, type ReadWords } from '../quotations/kind/words.ts'
import { sentenceAt } from '../text/within-block.ts'
import { findNames, type NameRun } from './find-names.ts'
import { NamePlaces } from './name-places.ts'
import { introduce } from './introductions.ts'
import { readBlock, type BlockWords, wordFrom } from './read-block.ts'

/** Somebody while the article is being read. */
type Draft = { -readonly [Key in keyof Speaker]: Speaker[Key] }

interface Known extends Draft {
  mentions: Range[]
  rank: number
  acts: boolean
}

/** A name in a block, and whose it is. */
export interface Mention {
  readonly run: NameRun
  readonly speaker: Speaker
}

/** Namings of one person that are looked at for an introduction. */
const mostLooked = 8
const unranked = Number.POSITIVE_INFINITY

/**
 * The people and bodies of an article. Comes from the blocks of an article, goes to whoever asks for the speaker
 * of a quotation. Each block is read once at most; names are found by surname, so the whole is linear in the text.
 */
export class People {
  readonly blocks: readonly BlockWords[]
  readonly #mentions = new Map<number, readonly Mention[]>()
  readonly #byName = new Map<string, Known>()
  readonly #bySurname = new Map<string, Known>()
  readonly #byFirstName = new Map<string, Known>()
  readonly #surnames: ReadonlySet<string>

  /**
   * @param isRead the blocks in which names count
   * @param isNear those whose names matter: of the others, only those are read that name the same people. All matter when
   *   left out.
   */
  constructor(
    prose: readonly Prose[],
    readWords: ReadWords,
    surnames: ReadonlySet<string>,
    isRead: (block: Prose) => boolean,
    isNear: (block: Prose) => boolean = () => true,
  ) {
    this.#surnames = surnames
    this.blocks = prose.map(block => readBlock(block, readWords))
    const runs = findRuns(
      this.blocks.filter(({ prose: block }) => isRead(block)),
      isNear,
    )
    for (const [block, found] of runs)
      for (const run of found) if (run.shape === 'full' || run.shape === 'body') this.#register(block, run)
    for (const [block, found] of runs)
      this.#mentions.set(
        block.prose.index,
        found.map(run => ({ run, speaker: this.#mention(block, run) })),
      )
  }

  /** All that are named, in the order of the text. */
  get all(): Speaker[] {
    return [...new Set(this.#byName.values())]
  }

  /** Whether somebody is seen to do something, as things do not. */
  acts(speaker: Speaker): boolean {
    return (speaker as Known).acts || isPersonal(speaker)
  }

  /** The names in a block, in order. */
  mentionsIn(index: number): readonly Mention[] {
    return this.#mentions.get(index) ?? []
  }

  #register(block: BlockWords, run: NameRun): void {
    const key = run.parts.join(' ').toLowerCase()
    if (this.#byName.has(key)) return
    const known = createKnown(block, run)
    this.#byName.set(key, known)
    if (run.shape !== 'full') return
    const surname = run.parts.at(-1)!.toLowerCase()
    if (!this.#bySurname.has(surname)) this.#bySurname.set(surname, known)
    const first = run.parts[0]!.toLowerCase()
    if (!this.#byFirstName.has(first)) this.#byFirstName.set(first, known)
  }

  #mention(block: BlockWords, run: NameRun): Speaker {
    const known = this.#resolve(block, run)
    known.mentions.push(block.prose.toSource(run.start, run.end))
    known.acts ||= run.titles !== 0 || actsAt(block, run)
    this.#introduce(known, block, run)
    return known
  }

  #resolve(block: BlockWords, run: NameRun): Known {
    const key = run.parts.join(' ').toLowerCase()
    const found =
      this.#byName.get(key) ??
      (run.parts.length === 1 ? (this.#bySurname.get(key) ?? this.#byFirstName.get(key)) : undefined)
    if (found) return found
    const known = createKnown(block, run)
    this.#byName.set(key, known)
    return known
  }

  #introduce(known: Known, block: BlockWords, run: NameRun): void {
    if (known.rank === 0 || known.shape === 'body' || known.mentions.length > mostLooked) return
    const { start, end } = sentenceAt(block.prose.sentences, run.start)
    const told = introduce({
      block,
      run,
      sentenceFrom: wordFrom(block, start),
      sentenceTo: wordFrom(block, end),
      isFull: known.shape === 'full',
      isReferenced: run.shape !== 'initials' && this.#surnames.has(run.parts.at(-1)!.toLowerCase()),
    })
    if (!told || told.rank >= known.rank) return
    known.rank = told.rank
    known.standing = told.introduced.standing
    known.because = told.name
    known.introduced = block.prose.toSource(told.introduced.start, told.introduced.end)
  }
}

const isPersonal = ({ standing, shape }: Speaker): boolean => shape !== 'body' && standing !== 'unknown'

/** A verb follows the name, or a verb of saying stands before it: it is somebody's. */
const actsAt = ({ words }: BlockWords, { from, to }: NameRun): boolean =>
  isOf(words[to], is.saying | is.describing | is.finite) || isOf(words[from - 1], is.saying)

function createKnown(block: BlockWords, { parts, shape, start, end, from }: NameRun): Known {
  const isBody =
    shape === 'body' || ((shape === 'acronym' || shape === 'single') && isOf(block.words[from], is.sources))
  const standing: Standing = isBody ? 'source' : 'unknown'
  return {
    name: parts.join(' '),
    shape: isBody ? 'body' : shape === 'acronym' ? 'single' : shape,
    standing,
    because: isBody ? 'body' : undefined,
    introduced: isBody ? block.prose.toSource(start, end) : undefined,
    mentions: [],
    rank: unranked,
    acts: false,
  }
}

/** The names in the blocks that matter, in the order of the text: those near, and all that share a word of a name with them. */
function findRuns(
  blocks: readonly BlockWords[],
  isNear: (block: Prose) => boolean,
): readonly (readonly [BlockWords, readonly NameRun[]])[] {
  const places = new NamePlaces(blocks)
  const runs: (readonly NameRun[] | undefined)[] = blocks.map(() => undefined)
  const wanted = new Set<string>()
  const read = (at: number): readonly NameRun[] =>
    (runs[at] = findNames(blocks[at]!, lower => places.isOrdinary(lower)))
  for (const [at, { prose }] of blocks.entries()) if (isNear(prose)) want(wanted, read(at))
  if (runs.includes(undefined))
    // A set goes through what is added on the way: whoever shares a name may have another one.
    for (const part of wanted)
      for (const at of places.withCapital(part))
        if (!runs[at])
          want(
            wanted,
            read(at).filter(({ parts }) => parts.some(each => wanted.has(toKey(each)))),
          )
  return blocks.flatMap((block, at) => (runs[at] ? [[block, runs[at]] as const] : []))
}

function want(wanted: Set<string>, runs: readonly NameRun[]): void {
  for (const { parts } of runs) for (const part of parts) wanted.add(toKey(part))
}

/** As a name is looked up in the text. */
const toKey = (part: string): string => part.toLowerCase().replaceAll('’', "'")
