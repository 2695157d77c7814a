/**
 * Judges quotations by evidence. Comes in: what the heuristics make of each quotation and all that is around it;
 * goes out: how likely it is a claim, what else it is, and the signals that told; next: `quotations.ts`.
 */
import type { QuotationKind, Reason } from '../../model.ts'
import type { Judgement } from '../kind/heuristic.ts'
import { type ArticleParts, ArticleEvidence } from './evidence.ts'
import { model } from './model.ts'
import { neighbourSignals } from './neighbours.ts'
import type { Say, Wants } from './signal.ts'
import { collectSignals } from './signals.ts'
import { findReasons } from '../../learned/reasons.ts'
import { decodeTrees, type Forest, sumTrees, type Trees } from '../../learned/trees.ts'

/** What a quotation is by the evidence. */
export interface Verdict {
  readonly kind: QuotationKind
  /** How likely it is a claim, 0 to 1. */
  readonly confidence: number
  readonly certain: boolean
  readonly because: readonly Reason[]
}

/** How the signals that neighbours give start, and those that hand on what the first pass said. */
const ofNeighbours = '2.'
const ownOdds = '2.own'

/** Places that decide alone, whatever the words: nothing there is asked about. */
const decidedBy = new Set(['in-heading', 'in-reference', 'within-marks', 'one-or-two-words'])

export const isDecided = ({ because }: Judgement): boolean => decidedBy.has(because)

interface Judge {
  readonly names: readonly string[]
  /** The numbers of the signals without a value, by name. */
  readonly ids: ReadonlyMap<string, number>
  /** The numbers of those with one, by name and value: to put both together first would take longer. */
  readonly valued: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly first: Trees
  readonly second: Trees
  readonly kinds: readonly (readonly [QuotationKind, Trees])[]
}

let judge: Judge | undefined

function readModel(): Judge {
  const names = model.signals.split('\n')
  const decode = (forest: Forest): Trees => decodeTrees(forest, names.length)
  return {
    names,
    ...numberSignals(names),
    first: decode(model.first),
    second: decode(model.second),
    kinds: model.kinds.map(({ kind, ...forest }) => [kind as QuotationKind, decode(forest)] as const),
  }
}

function numberSignals(names: readonly string[]): Pick<Judge, 'ids' | 'valued'> {
  const ids = new Map<string, number>()
  const valued = new Map<string, Map<string, number>>()
  for (const [id, signal] of names.entries()) {
    const parted = /^([^=>]+)=(.+)$/s.exec(signal)
    if (!parted) ids.set(signal, id)
    else {
      const [, name, value] = parted as unknown as [string, string, string]
      const values = valued.get(name)
      if (values) values.set(value, id)
      else valued.set(name, new Map([[value, id]]))
    }
  }
  return { ids, valued }
}

/** Notes signals as bits, by their numbers; those that the judge does not know are passed by. */
const noteIn =
  (bits: Uint8Array, { ids, valued }: Judge): Say =>
  (name, value) => {
    const id = value === undefined ? ids.get(name) : valued.get(name)?.get(`${value}`)
    if (id !== undefined) bits[id] = 1
  }

/** All signals of a quotation but those that its neighbours give. */
function sayAll(evidence: ArticleEvidence, at: number, first: Judgement, say: Say, wants: Wants): void {
  collectSignals(evidence.of[at]!, say, wants)
  say('today.kind', first.kind)
  say('today.because', first.because)
  say('today.cites', `${first.kind} ${evidence.parts.citations.length > 0}`)
}

/** All signals of a quotation but those that its neighbours give, as `name` or `name=value`, for who trains the judge. */
export function signalsOf(evidence: ArticleEvidence, at: number, first: Judgement): string[] {
  const found = new Set<string>()
  const say: Say = (name, value) => void found.add(value === undefined ? name : `${name}=${value}`)
  sayAll(evidence, at, first, say, () => true)
  return [...found]
}

/** What a quotation that is no claim seems to be most. */
function likeliest(kinds: Judge['kinds'], bits: Uint8Array): QuotationKind {
  let likely: QuotationKind = 'unattributed'
  let most = -Infinity
  for (const [kind, trees] of kinds) {
    const odds = sumTrees(trees, bits)
    if (odds > most) [likely, most] = [kind, odds]
  }
  return likely
}

/** Words without which nobody states anything: fewer are a fragment or a term, however surely somebody said them. */
const shortestStatement = 3

const toOdds = (z: number): number => 1 / (1 + Math.exp(-z))

/**
 * Quotations of one article that are weighed. Nobody writes more, and each looks at those around it: text made to be
 * slow is left to the heuristics.
 */
const most = 1_000

/** Say what each quotation is. */
export function weighQuotations(parts: ArticleParts, judgements: readonly Judgement[]): Verdict[] {
  if (judgements.every(isDecided)) return judgements.map(decide)
  if (judgements.length > most) return judgements.map(trust)
  const known = (judge ??= readModel())
  const { names, ids, valued, first, second, kinds } = known
  const wants: Wants = name => ids.has(name) || valued.has(name)
  const evidence = new ArticleEvidence(parts)
  const given = judgements.map((judgement, at): Uint8Array | undefined => {
    if (isDecided(judgement)) return undefined
    const bits = new Uint8Array(names.length)
    sayAll(evidence, at, judgement, noteIn(bits, known), wants)
    return bits
  })
  const once = given.map(bits => bits && toOdds(sumTrees(first, bits)))
  return given.map((bits, at): Verdict => {
    if (!bits) return decide(judgements[at]!)
    neighbourSignals(evidence.spots, once, at, noteIn(bits, known))
    const confidence = toOdds(model.slope * sumTrees(second, bits) + model.intercept)
    const isStatement = evidence.of[at]!.span.wordCount >= shortestStatement
    let reasons: Reason[] | undefined
    return {
      kind: isStatement && confidence >= model.likely ? 'claim' : likeliest(kinds, bits),
      confidence,
      certain: isStatement && confidence >= model.certain,
      get because() {
        return (reasons ??= explain(known, bits))
      },
    }
  })
}

/** What the heuristics say, and no more than likely. */
const trust = ({ kind, because }: Judgement): Verdict => {
  const isClaim = kind === 'claim'
  return {
    kind,
    confidence: isClaim ? model.likely : 0,
    certain: false,
    because: [{ signal: because, weight: isClaim ? 1 : -1 }],
  }
}

const decide = ({ kind, because }: Judgement): Verdict => ({
  kind,
  confidence: 0,
  certain: false,
  because: [{ signal: because, weight: -1 }],
})

/** The first pass answers for what stands in and around the quotation, the second for its neighbours. */
const explain = ({ names, first, second }: Judge, bits: Uint8Array): Reason[] =>
  findReasons(names, bits, signal => {
    if (signal.startsWith(ownOdds)) return undefined
    return signal.startsWith(ofNeighbours) ? second : first
  })
