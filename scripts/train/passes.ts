import { neighbourSignals } from '../../src/article/quotations/evidence/neighbours.ts'
import { boost, type Growth, type Grown, predict } from './boost.ts'
import { fitLine, type Line, sumLine } from './fit-line.ts'
import type { Labelled, Seen } from './read-labels.ts'

const growth: Growth = {
  trees: 120,
  depth: 4,
  rate: 0.1,
  ridge: 4,
  leaf: 2,
  rows: 0.7,
  signals: 0.2,
  seed: 7,
}
/** Forests grown from other seeds and averaged. */
const forests = 2
/** What a line over all signals has to say beside the trees: it carries over to other repositories where they do not. */
const shareOfLine = 0.4
/** Kinds are easier to tell apart. */
const growthOfKinds: Growth = { ...growth, trees: 50, depth: 3 }
/** A signal that fewer repositories show is a habit of theirs. */
const fewestRepositories = 6
/** Parts of the repositories, each of which is judged by what was learned from the others. */
const parts = 5

/** The heuristics were once fitted to these sets: what they say there tells nothing about other articles. */
const fittedSets = new Set(['spans', 'articles'])
const ofHeuristics = /^(?:today|heuristic)/

/** Signals by number, and what is learned over them: the log-odds are the mean of the forests, and the line with them. */
export interface Pass {
  readonly names: readonly string[]
  readonly ids: ReadonlyMap<string, number>
  readonly forests: readonly Grown[]
  readonly line?: Line
}

/** The second pass sees what the first one says of the quotations around. */
export interface Passes {
  readonly first: Pass
  readonly second: Pass
}

interface Example {
  readonly from: Labelled
  readonly signals: readonly string[]
}

export type Leave = (signal: string) => boolean

const toOdds = (z: number): number => 1 / (1 + Math.exp(-z))

/** Labels about quotations whose place does not decide. */
export const areOpen = (labels: readonly Labelled[]): Labelled[] =>
  labels.filter(({ seen, at }) => seen.signals[at] !== undefined)

/** Everything that is learned from some labels, and what each part of them looks like to who has not seen it. */
interface Learned {
  readonly passes: Passes
  /** Each label judged by what was learned from the repositories of the other parts. */
  readonly judged: readonly Judged[]
}

/**
 * Learn from labels, and judge each part of their repositories by what was learned from the others. The second pass
 * has to see odds as they are on articles that the first has not learned from; so a first pass is learned for each pair of
 * parts that are left out, and serves both of them. All in all that is a third of the work of doing it part by part.
 */
export function learn(labels: readonly Labelled[], leave: Leave = () => false): Learned {
  const examples = areOpen(labels).map((from): Example => ({ from, signals: from.seen.signals[from.at]! }))
  const repositories = [...new Set(labels.map(({ repository }) => repository))].toSorted()
  const part = new Map(repositories.map((name, at) => [name, at % parts]))
  const partOf = ({ repository }: Labelled): number => part.get(repository)!
  const places = Array.from({ length: parts }, (_, at) => at)
  const firstWithout = (one: number, other: number, count: number): Pass =>
    learnPass(
      examples.filter(({ from }) => partOf(from) !== one && partOf(from) !== other),
      leave,
      count,
    )
  const single = places.map(one => firstWithout(one, one, forests))
  const pairs = new Map<string, Pass>()
  for (const one of places)
    for (const other of places.slice(one + 1)) pairs.set(`${one} ${other}`, firstWithout(one, other, 1))
  const without = (one: number, other: number): Pass =>
    one === other ? single[one]! : pairs.get(`${Math.min(one, other)} ${Math.max(one, other)}`)!
  /** The examples outside a part, each with what is said of its neighbours by who knows neither part. */
  const seconds = (left: number | undefined): Example[] => {
    const memo = new Map<Seen, (number | undefined)[]>()
    return examples
      .filter(({ from }) => partOf(from) !== left)
      .map(({ from }) => {
        const own = partOf(from)
        let odds = memo.get(from.seen)
        if (!odds) memo.set(from.seen, (odds = judgeOnce(without(left ?? own, own), from.seen)))
        return { from, signals: withNeighbours(from.seen, odds, from.at) }
      })
  }
  const judged = places.flatMap(left =>
    judge(
      labels.filter(label => partOf(label) === left),
      { first: single[left]!, second: learnPass(seconds(left), leave, forests) },
    ),
  )
  const passes = {
    first: learnPass(examples, leave, forests),
    second: learnPass(seconds(undefined), leave, forests),
  }
  return { passes, judged }
}

function learnPass(examples: readonly Example[], leave: Leave, count: number): Pass {
  const { names, ids } = numberSignals(examples, leave)
  const set = {
    rows: examples.map(example => numbersOf(ids, trusted(example))),
    answers: examples.map(({ from }) => (from.claim ? 1 : 0)),
    weights: weigh(examples),
    size: names.length,
  }
  return {
    names,
    ids,
    forests: Array.from({ length: count }, (_, k) =>
      shareOf(boost(set, { ...growth, seed: growth.seed + 31 * k }), 1 - shareOfLine),
    ),
    line: fitLine(set, shareOfLine),
  }
}

const shareOf = ({ base, trees }: Grown, share: number): Grown => ({
  base: base * share,
  trees: trees.map(tree => ({ ...tree, value: tree.value.map(leaf => leaf * share) })),
})

const trusted = ({ from, signals }: Example): readonly string[] =>
  fittedSets.has(from.set) ? signals.filter(signal => !ofHeuristics.test(signal)) : signals

function numberSignals(
  examples: readonly Example[],
  leave: Leave,
): { names: string[]; ids: Map<string, number> } {
  const shownBy = new Map<string, Set<string>>()
  for (const { from, signals } of examples)
    for (const signal of signals) {
      const known = shownBy.get(signal)
      if (known) known.add(from.repository)
      else shownBy.set(signal, new Set([from.repository]))
    }
  const names = [...shownBy]
    .filter(([signal, { size }]) => size >= fewestRepositories && !leave(signal))
    .map(([signal]) => signal)
    .toSorted()
  return { names, ids: new Map(names.map((name, id) => [name, id])) }
}

/** A repository weighs with the root of its size, in which each label counts as much as its set. */
function weigh(examples: readonly Example[]): number[] {
  const sizes = new Map<string, number>()
  for (const { from } of examples)
    sizes.set(from.repository, (sizes.get(from.repository) ?? 0) + weightOf[from.set])
  return examples.map(({ from }) => (5 / Math.sqrt(sizes.get(from.repository)!)) * weightOf[from.set])
}

/**
 * How much a label counts. Sentences count half while articles are measured; the shipped judge reads single sentences as
 * well. Our own labels were drawn where the judge was in doubt, and what is cut out of articles repeats what is labelled.
 */
export const weightOf = { read: 1, score: 1, articles: 1, own: 0.4, spans: 0.5, cut: 0.2, shapes: 3 }

const numbersOf = (ids: ReadonlyMap<string, number>, signals: readonly string[]): Int32Array =>
  Int32Array.from(signals.map(signal => ids.get(signal)).filter(id => id !== undefined))

function toBits({ ids, names }: Pass, signals: readonly string[]): Uint8Array {
  const bits = new Uint8Array(names.length)
  for (const id of numbersOf(ids, signals)) bits[id] = 1
  return bits
}

function oddsOf(pass: Pass, signals: readonly string[]): number {
  const bits = toBits(pass, signals)
  const ofTrees = pass.forests.reduce((sum, forest) => sum + predict(forest, bits), 0) / pass.forests.length
  return ofTrees + (pass.line ? sumLine(pass.line, bits) : 0)
}

const judgeOnce = (pass: Pass, { signals }: Seen): (number | undefined)[] =>
  signals.map(each => each && toOdds(oddsOf(pass, each)))

function withNeighbours(
  { signals, spots }: Seen,
  odds: readonly (number | undefined)[],
  at: number,
): string[] {
  const all = [...signals[at]!]
  neighbourSignals(spots, odds, at, (name, value) =>
    all.push(value === undefined ? name : `${name}=${value}`),
  )
  return all
}

/** A label and the log-odds that it counts as called a claim. */
export interface Judged {
  readonly label: Labelled
  readonly odds: number
}

/** A block quotation counts as a claim when anything in it does. */
export function judge(labels: readonly Labelled[], { first, second }: Passes): Judged[] {
  const memo = new Map<Seen, (number | undefined)[]>()
  const oddsIn = (seen: Seen): (number | undefined)[] => {
    let odds = memo.get(seen)
    if (!odds) {
      const once = judgeOnce(first, seen)
      odds = once.map((own, at) =>
        own === undefined ? undefined : oddsOf(second, withNeighbours(seen, once, at)),
      )
      memo.set(seen, odds)
    }
    return odds
  }
  return labels.map(label => {
    const odds = (label.block ? label.over : label.over.slice(0, 1)).map(at => oddsIn(label.seen)[at])
    return { label, odds: Math.max(-Infinity, ...odds.filter(each => each !== undefined)) }
  })
}

/** What each label is when it is no claim, as kinds of quotation. */
export const kindOf: Readonly<Record<string, string>> = {
  imagined: 'speech',
  layperson: 'testimonial',
  title: 'title',
  term: 'term',
  other: 'unattributed',
  broken: 'unattributed',
  source: 'fragment',
  speaker: 'fragment',
}

/** For each kind but claims how likely it is, in the signals of the first pass. */
export function learnKinds(labels: readonly Labelled[], { names, ids }: Pass): [string, Grown][] {
  const examples = labels
    .filter(({ claim, label }) => !claim && kindOf[label] !== undefined)
    .map(from => ({ from, signals: from.seen.signals[from.at]! }))
  const rows = examples.map(({ signals }) => numbersOf(ids, signals))
  const weights = weigh(examples)
  return [...new Set(Object.values(kindOf))].map(kind => {
    const answers = examples.map(({ from }) => (kindOf[from.label] === kind ? 1 : 0))
    return [kind, boost({ rows, answers, weights, size: names.length }, growthOfKinds)]
  })
}

export function tellKind(kinds: readonly [string, Grown][], pass: Pass, { seen, at }: Labelled): string {
  const bits = toBits(pass, seen.signals[at]!)
  return kinds
    .map(([kind, grown]) => [kind, predict(grown, bits)] as const)
    .reduce((best, each) => (each[1] > best[1] ? each : best))[0]
}
