import type { Article } from '../../article/model.ts'
import { ParseError } from '../../article/parse/parse.ts'
import { applyEdits } from './apply-edits.ts'
import { findDamage } from './damage.ts'
import { findHarm, type Meaning, readMeaning } from './guard.ts'
import { areSound, propose, type Proposal, takeApart } from './proposals.ts'
import { readStructure, type Structure } from './structure.ts'
import type { Diagnostic } from '../lint.ts'
import type { Suggestion } from '../rule.ts'

/** `safe`: fixes alone; `suggestions`: also the suggestion of a finding that has exactly one. */
export type FixType = 'safe' | 'suggestions'

export interface FixOptions {
  /** Read the text after a pass. */
  readonly read: (source: string) => Article
  readonly lint: (article: Article) => readonly Diagnostic[]
  readonly type?: FixType
}

/** A text after fixing. */
export interface FixedText {
  readonly source: string
  /** What was wrong with it before. */
  readonly found: readonly Diagnostic[]
  /** What is wrong with the text as it is now. */
  readonly diagnostics: readonly Diagnostic[]
  /** The findings that were mended, placed where they stood in the text at that time. */
  readonly mended: readonly Diagnostic[]
  /** Findings whose edits were not carried out; they are among the diagnostics. */
  readonly refused: readonly Refusal[]
  /** Whether nothing is left to fix; `false` when the fixes undo one another. */
  readonly settled: boolean
}

export interface Refusal {
  readonly diagnostic: Diagnostic
  /** Completes “its fix would …”. */
  readonly reason: string
}

/** A finding and the way to mend it that a person chose. */
export interface Choice {
  readonly diagnostic: Diagnostic
  readonly suggestion: Suggestion
}

/** Fixes that need more passes than this undo one another. */
const mostPasses = 10

/**
 * How often the fixes of one rule are split in halves to find those that are to be refused; what is left then is
 * refused untried. Each half reads the article once, and a rule whose every fix is refused would otherwise keep
 * citewell busy for as long as it likes.
 */
const mostSplits = 50

/** Carry out the fixes of an article, pass after pass, until nothing is left to fix. Pure. */
export function fixArticle(article: Article, options: FixOptions): FixedText {
  return settle(startReading(article), options)
}

/** Carry out what a person chose, and the fixes that follow from it. Of choices that overlap the first counts. */
export function fixChosen(article: Article, choices: readonly Choice[], options: FixOptions): FixedText {
  const reading = startReading(article)
  const proposals = choices.flatMap(
    ({ diagnostic, suggestion }) => propose(diagnostic, suggestion.edits, article) ?? [],
  )
  const pass = runPass(reading, proposals, { ...options, chosen: true, splits: { left: mostSplits } })
  const settled = settle(pass.reading, options)
  return {
    ...settled,
    mended: [...pass.mended, ...settled.mended],
    refused: [...pass.refused, ...settled.refused],
  }
}

/** Whether what a person may choose would be carried out: nobody should be asked about what is refused then. */
export function mayChoose(article: Article, choice: Choice, { read }: Pick<FixOptions, 'read'>): boolean {
  const proposal = propose(choice.diagnostic, choice.suggestion.edits, article)
  if (!proposal) return false
  const reading = startReading(article)
  return runPass(reading, [proposal], { read, chosen: true, splits: { left: 0 } }).refused.length === 0
}

/** An article at one point of fixing. */
interface Reading {
  readonly article: Article
  readonly meaning: Meaning
  /** Most articles have nothing to fix, so it is read when it is asked for. */
  readonly structure: () => Structure
}

function startReading(article: Article): Reading {
  let structure: Structure | undefined
  return { article, meaning: readMeaning(article), structure: () => (structure ??= readStructure(article)) }
}

interface Pass {
  readonly reading: Reading
  readonly mended: readonly Diagnostic[]
  readonly refused: readonly Refusal[]
}

function settle(start: Reading, options: FixOptions): FixedText {
  const splits = { left: mostSplits }
  let mended: readonly Diagnostic[] = []
  let reading = start
  let refused: readonly Refusal[] = []
  const found = options.lint(start.article)
  let diagnostics = found
  for (let count = 0; ; count++) {
    const left = { source: reading.article.source, found, diagnostics, mended, refused }
    const pass = runNext(reading, diagnostics, options, splits)
    if (pass.mended.length === 0) return { ...left, refused: pass.refused, settled: true }
    if (count === mostPasses) return { ...left, settled: false }
    mended = [...mended, ...pass.mended]
    ;({ reading, refused } = pass)
    diagnostics = options.lint(reading.article)
  }
}

/** Fixes go before suggestions: what a suggestion is about may be gone after them. */
function runNext(
  reading: Reading,
  diagnostics: readonly Diagnostic[],
  { read, type }: FixOptions,
  splits: Splits,
): Pass {
  const open = diagnostics.filter(({ suppression }) => suppression === undefined)
  const safe = runPass(reading, collect(open, fixOf, reading), { read, splits, chosen: false })
  if (safe.mended.length > 0 || type !== 'suggestions') return safe
  const further = runPass(reading, collect(open, onlySuggestionOf, reading), { read, splits, chosen: true })
  return { ...further, refused: [...safe.refused, ...further.refused] }
}

type EditsOf = (diagnostic: Diagnostic) => Diagnostic['fix']

const fixOf: EditsOf = ({ fix }) => fix
const onlySuggestionOf: EditsOf = ({ fix, suggestions = [] }) =>
  fix === undefined && suggestions.length === 1 ? suggestions[0]!.edits : undefined

const collect = (diagnostics: readonly Diagnostic[], editsOf: EditsOf, { article }: Reading): Proposal[] =>
  diagnostics.flatMap(diagnostic => propose(diagnostic, editsOf(diagnostic) ?? [], article) ?? [])

interface PassOptions extends Pick<FixOptions, 'read'> {
  readonly chosen: boolean
  readonly splits: Splits
}

/** Shared by all passes over an article. */
interface Splits {
  left: number
}

/** Carry out as many proposals as go together. Those that had to wait are tried when all before them are refused. */
function runPass(reading: Reading, proposals: readonly Proposal[], options: PassOptions): Pass {
  const isSound = ({ edits }: Proposal): boolean => areSound(edits, reading.article)
  const unsound = proposals.filter(proposal => !isSound(proposal))
  let refused = unsound.map(proposal => refuse(proposal, 'edit what is not there'))
  let waiting: readonly Proposal[] = proposals.filter(isSound)
  while (waiting.length > 0) {
    const apart = takeApart(waiting)
    const result = tryTogether(reading, apart.together, options)
    refused = [...refused, ...result.refused]
    if (result.mended.length > 0) return { ...result, refused }
    waiting = apart.waiting
  }
  return { reading, mended: [], refused }
}

const refuse = ({ diagnostic }: Proposal, reason: string): Refusal => ({ diagnostic, reason })

/** Try proposals that are apart from one another: all at once where that does no harm, else in smaller groups. */
function tryTogether(start: Reading, proposals: readonly Proposal[], options: PassOptions): Pass {
  let accepted: readonly Proposal[] = []
  let refused: readonly Refusal[] = []
  let reading = start
  const visit = (group: readonly Proposal[]): void => {
    const outcome = tryOut(start, [...accepted, ...group], options)
    if (typeof outcome !== 'string') {
      accepted = [...accepted, ...group]
      reading = outcome
      return
    }
    const parts = splitGroup(group, options.splits)
    const reason = group.length === 1 ? outcome : 'have to be tried after too many others that were refused'
    if (parts.length === 0) refused = [...refused, ...group.map(proposal => refuse(proposal, reason))]
    else parts.forEach(visit)
  }
  visit(proposals)
  return { reading, mended: accepted.map(({ diagnostic }) => diagnostic), refused }
}

/**
 * Split proposals among which some do harm: one rule from the others first, so that one bad rule keeps no good one
 * waiting, then in halves; none when they cannot be split.
 */
function splitGroup(group: readonly Proposal[], splits: Splits): (readonly Proposal[])[] {
  const isFirst = ({ diagnostic }: Proposal): boolean => diagnostic.rule === group[0]!.diagnostic.rule
  const others = group.filter(proposal => !isFirst(proposal))
  if (others.length > 0) return [group.filter(isFirst), others]
  if (group.length === 1 || splits.left-- <= 0) return []
  const middle = group.length >> 1
  return [group.slice(0, middle), group.slice(middle)]
}

/** The article with these carried out, or what they would do that no fix may. */
function tryOut(
  { article, meaning, structure }: Reading,
  proposals: readonly Proposal[],
  { read, chosen }: PassOptions,
): Reading | string {
  const edits = proposals.flatMap(proposal => proposal.edits)
  const source = applyEdits(article.source, edits)
  if (!isText(source, article.source)) return 'leave what is no UTF-8 text, or another byte order mark'
  try {
    const after = startReading(read(source))
    return (
      findHarm(meaning, after.meaning, chosen) ??
      findDamage(structure(), after.structure(), edits, chosen) ??
      after
    )
  } catch (error) {
    if (error instanceof ParseError) return 'leave a text that cannot be read'
    throw error
  }
}

/** Half a surrogate pair cannot be written, a NUL byte cannot be read again, and the byte order mark stays. */
const isText = (text: string, before: string): boolean =>
  !/[\0\p{Cs}]/u.test(text) && text.startsWith('\uFEFF') === before.startsWith('\uFEFF')
