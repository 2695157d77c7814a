import type { Range, Standing } from '../model.ts'
import { is, isOf } from '../quotations/kind/words.ts'
import type { Word } from '../quotations/kind/vocabulary.ts'
import type { BlockWords } from './read-block.ts'
import type { NameRun } from './find-names.ts'
import { role } from './lexicon/role-table.ts'

/** A name where it stands. Comes from reading the blocks, goes to the heuristics below. */
export interface Naming {
  readonly block: BlockWords
  readonly run: NameRun
  /** Words of the sentence: from the first up to the last, exclusive. */
  readonly sentenceFrom: number
  readonly sentenceTo: number
  /** A first name is known as well. */
  readonly isFull: boolean
  /** The surname of an entry of the reference list. */
  readonly isReferenced: boolean
}

/** What a heuristic says of a name: the standing, and where it is told, in prose offsets. */
export interface Introduced extends Range {
  readonly standing: Standing
}

/** One way in which an article says who somebody is. */
export interface Introduction {
  readonly name: string
  readonly reason: string
  readonly find: (naming: Naming) => Introduced | undefined
}

/** Words of an apposition that are looked at: `B, a specialist in prevention and cost at the Institute`. */
const longestApposition = 16
const copulas = new Set('is was ist war est était es era è é foi fue fu was'.split(' '))
const relatives = new Set('who whose which qui que dont cui che quien quienes wiens die der whom'.split(' '))
const affiliating = new Set(
  'of at from with for von vom der an am beim aus de du des d del dell della dello di da do dal dalla al à au van bij in'.split(
    ' ',
  ),
)
const academic =
  /^,?\s*\(?(?:M\.?D|Ph\.?\s?D|R\.?N|M\.?P\.?H|D\.O|M\.?Sc|B\.?Sc|D\.?D\.?S|Pharm\.?D|R\.?D|R\.?D\.?N|L\.?C\.?S\.?W|Psy\.?D|FRCP|D\.?Phil|D\.?N\.?P|N\.P|P\.A|Dr\.P\.H|M\.?B\.?B\.?S|FACP|FACC|MBBS)\b/

/** The standing of a role; of two that stand together, such as *patient advocate*, the second counts. */
const standingAt = (block: BlockWords, at: number): Standing | undefined => {
  const standing = standingOf(block.roleAt(at))
  return standing === 'layperson' ? (standingOf(block.roleAt(at + 1)) ?? standing) : standing
}

const standingOf = (bits: number): Standing | undefined => {
  if ((bits & role.fictional) !== 0) return 'fictional'
  if ((bits & (role.experts | role.expertTitles)) !== 0) return 'expert'
  if ((bits & role.officials) !== 0) return 'official'
  return (bits & role.laypeople) !== 0 ? 'layperson' : undefined
}

const textBetween = ({ prose }: BlockWords, a: number, b: number): string => prose.text.slice(a, b)

const placeOf = (
  standing: Standing,
  from: { readonly start: number },
  to: { readonly end: number },
): Introduced => ({
  standing,
  start: Math.min(from.start, to.end),
  end: Math.max(from.start, to.end),
})

/** The apposition behind a name: the words after its comma, up to where something else starts. */
function* appositionOf({ block, run, sentenceTo }: Naming): Generator<number> {
  const { words, prose } = block
  const first = words[run.to]
  if (!first || run.to >= sentenceTo) return
  const gap = textBetween(block, run.end, first.start)
  if (!/^\s*[,(，（–—]/.test(gap)) return
  const limit = Math.min(run.to + longestApposition, sentenceTo)
  for (let at = run.to; at < limit; at++) {
    const word = words[at]!
    const before = at > run.to ? prose.text.slice(words[at - 1]!.end, word.start) : ''
    if (/[;:“”"„«»)）]/.test(before)) return
    // The title of a callout, `> [!quote] Ruth Bell`, ends with its line.
    if (before.includes('\n') && prose.text.startsWith('[!')) return
    if (isOf(word, is.saying)) return
    if (relatives.has(word.lower)) return
    yield at
  }
}

/** An age in years behind a name, or in the words that follow it. */
const age =
  /^\s*(?:,|\()\s*(?:aged?\s|âgée? de\s|de\s)?(\d{2})(?:\s?(?:years? old|ans|años|anni|anos|jaar|Jahre(?: alt)?))?\s*(?:[,)]|\.?$)/
const aged = /^(?:\d{1,2}-years?-old|\d{1,2}-jährige[rn]?)$/

export const introductions: readonly Introduction[] = [
  {
    name: 'title',
    reason: 'A title such as Dr or Prof before the name says that its bearer is learned',
    find: ({ run }) =>
      (run.titles & role.expertTitles) !== 0
        ? { standing: 'expert', start: run.titleStart, end: run.end }
        : undefined,
  },
  {
    name: 'degree',
    reason: 'A degree behind the name says that its bearer is learned',
    find: ({ block: { prose }, run }) => {
      const found = academic.exec(prose.text.slice(run.end, run.end + 12))
      return found ? { standing: 'expert', start: run.start, end: run.end + found[0].length } : undefined
    },
  },
  {
    name: 'role-before',
    reason: 'A profession or function right before the name is that of its bearer',
    find: ({ block, run, sentenceFrom }) => {
      const within = standingOf(run.titles)
      if (within) return { standing: within, start: run.titleStart, end: run.end }
      const before = block.words[run.from - 1]
      if (!before || run.from - 1 < sentenceFrom) return undefined
      if (!/^ $/.test(textBetween(block, before.end, run.titleStart))) return undefined
      const standing = standingOf(block.roleAt(run.from - 1))
      return standing ? placeOf(standing, before, run) : undefined
    },
  },
  {
    name: 'role-behind',
    reason: 'An apposition behind the name tells the profession or function of its bearer',
    find: naming => {
      for (const at of appositionOf(naming)) {
        const standing = standingAt(naming.block, at)
        if (standing) return placeOf(standing, naming.run, naming.block.words[at]!)
      }
      return undefined
    },
  },
  {
    name: 'is-role',
    reason: 'The sentence says what its subject is by profession',
    find: ({ block, run, sentenceTo }) => {
      if (!copulas.has(block.words[run.to]?.lower ?? '')) return undefined
      for (let at = run.to + 1; at < Math.min(run.to + 7, sentenceTo); at++) {
        const standing = standingAt(block, at)
        if (standing) return placeOf(standing, run, block.words[at]!)
        if (isOf(block.words[at], is.conjunctions | is.negations)) return undefined
      }
      return undefined
    },
  },
  {
    name: 'affiliation',
    reason: 'Somebody of a university, an agency or a company speaks for it or from its knowledge',
    find: naming => {
      const { block, run, sentenceTo } = naming
      const next = block.words[run.to]
      if (
        next &&
        run.to < sentenceTo &&
        affiliating.has(next.lower) &&
        textBetween(block, run.end, next.start) === ' '
      )
        for (let at = run.to + 1; at < Math.min(run.to + 7, sentenceTo); at++)
          if (isNamedBody(block, at)) return placeOf('expert', run, block.words[at]!)
      for (const at of appositionOf(naming))
        if (isNamedBody(block, at)) return placeOf('expert', run, block.words[at]!)
      return undefined
    },
  },
  {
    name: 'study-of',
    reason: 'Who leads or wrote a study, or has a team, is learned',
    find: ({ block, run, isFull }) => {
      const behind = block.prose.text.slice(run.end, run.end + 40)
      const team =
        /^(?:,? et al\b|['’]s? (?:team|lab|group|study|research|paper|book|work|findings)\b|(?: and|,) (?:colleagues|co-workers|coworkers|coauthors|co-authors|(?:his|her|their) (?:team|colleagues))\b| und Kollegen| und (?:ihr|sein) Team| et (?:ses )?collègues| y (?:sus )?(?:colegas|colaboradores)| e (?:i suoi )?colleghi| e colegas| en collega)/.exec(
          behind,
        )
      if (team && (isFull || !/^['’]/.test(behind)))
        return { standing: 'expert', start: run.start, end: run.end + team[0].length }
      for (const back of [1, 2]) {
        const before = block.words[run.from - back]
        if (before && (block.roleAt(run.from - back) & role.byline) !== 0 && run.titleStart - before.end < 12)
          return placeOf('expert', before, run)
      }
      return undefined
    },
  },
  {
    name: 'age',
    reason: 'The age is told of people who speak from experience, hardly ever of those who know',
    find: naming => {
      const { block, run } = naming
      const found = age.exec(block.prose.text.slice(run.end, run.end + 30))
      if (found) return { standing: 'layperson', start: run.start, end: run.end + found[0].length }
      for (const at of appositionOf(naming)) {
        const { start } = block.words[at]!
        const word = block.prose.text.slice(start, start + 14).split(/[\s,]/)[0]!
        if (aged.test(word)) return { standing: 'layperson', start: run.start, end: start + word.length }
      }
      const before = block.words[run.from - 1]
      if (before && aged.test(before.lower) && run.titleStart - before.end === 1)
        return placeOf('layperson', before, run)
      return undefined
    },
  },
  {
    name: 'ailing',
    reason: 'Who is said to have an illness speaks from experience',
    find: ({ block, run, sentenceTo }) => {
      for (let at = run.to; at < Math.min(run.to + 9, sentenceTo); at++) {
        if ((block.roleAt(at) & role.ailing) !== 0) return placeOf('layperson', run, block.words[at]!)
        if (isOf(block.words[at], is.saying) || startsClause(block, run, at)) return undefined
      }
      return undefined
    },
  },
  {
    name: 'kin',
    reason: 'Relatives and friends of the author speak for themselves',
    find: ({ block, run }) => {
      const at = run.from - 1
      if ((block.roleAt(at) & role.kin) !== 0)
        for (const back of [at - 1, at - 2])
          if ((block.roleAt(back) & role.mine) !== 0) return placeOf('layperson', block.words[back]!, run)
      const [mine, kin] = [run.to, run.to + 1]
      return /^, $/.test(textBetween(block, run.end, block.words[mine]?.start ?? run.end)) &&
        (block.roleAt(mine) & role.mine) !== 0 &&
        (block.roleAt(kin) & role.kin) !== 0
        ? placeOf('layperson', run, block.words[kin]!)
        : undefined
    },
  },
  {
    name: 'referenced',
    reason: 'The surname starts an entry of the reference list, so its bearer has published',
    find: ({ run, isReferenced }) =>
      isReferenced ? { standing: 'expert', start: run.start, end: run.end } : undefined,
  },
]

/** A capital on a word such as *University*. */
const isNamedBody = (block: BlockWords, at: number): boolean =>
  block.words[at]!.capital && (block.roleAt(at) & role.bodies) !== 0

/** Another clause with a subject of its own starts at a word. */
function startsClause({ words, prose }: BlockWords, run: NameRun, at: number): boolean {
  const word: Word = words[at]!
  return (
    at > run.to &&
    (isOf(word, is.joining) ||
      (word.capital && prose.text.slice(words[at - 1]!.end, word.start).includes(',')))
  )
}

/** The first heuristic that applies, with its place in the order: the earlier, the stronger. */
export function introduce(
  naming: Naming,
): { readonly introduced: Introduced; readonly rank: number; readonly name: string } | undefined {
  for (const [rank, { name, find }] of introductions.entries()) {
    const introduced = find(naming)
    if (introduced) return { introduced, rank, name }
  }
  return undefined
}
