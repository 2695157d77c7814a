/** How trees are grown. */
export interface Growth {
  readonly trees: number
  readonly depth: number
  /** How much of what a tree has found is taken over. */
  readonly rate: number
  /** Draws the values of leaves with little in them to 0. */
  readonly ridge: number
  /** The least weight of what a leaf holds. */
  readonly leaf: number
  /** The share of the rows, and of the signals, that a tree sees. */
  readonly rows: number
  readonly signals: number
  readonly seed: number
}

/** Nodes in arrays: `split[n]` is a signal, or -1 for a leaf; `yes[n]` is the child with it, `yes[n] + 1` that without. */
interface Tree {
  readonly split: readonly number[]
  readonly yes: readonly number[]
  readonly value: readonly number[]
}

export interface Grown {
  readonly base: number
  readonly trees: readonly Tree[]
}

/** Rows of signals as numbers, each with its answer, 0 or 1, and its weight. */
export interface Examples {
  readonly rows: readonly Int32Array[]
  readonly answers: readonly number[]
  readonly weights: readonly number[]
  /** How many signals there are. */
  readonly size: number
}

interface Open {
  readonly node: number
  readonly members: readonly number[]
  /** For each signal that the tree sees the sums of gradient and curvature of the rows that have it. */
  readonly sums: Float64Array
  readonly gradient: number
  readonly curvature: number
}

/** Grow gradient-boosted trees for the log-odds of an answer. The same examples and seed give the same trees. */
export function boost({ rows, answers, weights, size }: Examples, growth: Growth): Grown {
  const random = createRandom(growth.seed)
  const count = rows.length
  let positive = 0
  let all = 0
  for (let i = 0; i < count; i++) {
    positive += answers[i]! * weights[i]!
    all += weights[i]!
  }
  const base = Math.log(positive / (all - positive))
  const odds = new Float64Array(count).fill(base)
  const gradient = new Float64Array(count)
  const curvature = new Float64Array(count)
  const seen = new Uint8Array(count)
  const holds = new Uint8Array(count * size)
  for (const [i, row] of rows.entries()) for (const signal of row) holds[i * size + signal] = 1
  const flat = flatten(rows)
  const places = new Int32Array(flat.signals.length + 1)
  const starts = new Int32Array(count + 1)
  const trees: Tree[] = []
  for (let t = 0; t < growth.trees; t++) {
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-odds[i]!))
      gradient[i] = (answers[i]! - p) * weights[i]!
      curvature[i] = p * (1 - p) * weights[i]!
      seen[i] = random() < growth.rows ? 1 : 0
    }
    const names: number[] = []
    const place = new Int32Array(size).fill(-1)
    for (let signal = 0; signal < size; signal++)
      if (random() < growth.signals) place[signal] = names.push(signal) - 1
    const { tree, leaves } = growTree()
    for (let i = 0; i < count; i++) odds[i] = odds[i]! + tree.value[leaves[i]!]!
    trees.push(tree)

    function growTree(): { tree: Tree; leaves: Int32Array } {
      shorten(flat, seen, place, places, starts)
      const split = [-1]
      const yes = [0]
      const value = [0]
      const leafOf = new Int32Array(count)
      const everything = Array.from({ length: count }, (_, i) => i)
      let level: Open[] = [
        {
          node: 0,
          members: everything,
          sums: sumUp(everything),
          gradient: total(everything, gradient),
          curvature: total(everything, curvature),
        },
      ]
      for (let depth = 0; depth <= growth.depth; depth++) {
        const next: Open[] = []
        for (const open of level) {
          value[open.node] = (growth.rate * open.gradient) / (open.curvature + growth.ridge)
          const at = depth < growth.depth ? findSplit(open, names.length, growth) : -1
          if (at < 0) continue
          const child = split.length
          split.push(-1, -1)
          yes.push(0, 0)
          value.push(0, 0)
          split[open.node] = names[at]!
          yes[open.node] = child
          const sides: [number[], number[]] = [[], []]
          for (const i of open.members) {
            const side = holds[i * size + names[at]!] ? 0 : 1
            leafOf[i] = child + side
            sides[side].push(i)
          }
          next.push(...divide(open, at, child, sides))
        }
        level = next
      }
      return { tree: { split, yes, value }, leaves: leafOf }
    }

    function sumUp(members: readonly number[]): Float64Array {
      const sums = new Float64Array(2 * names.length)
      for (const i of members) {
        const [g, h] = [gradient[i]!, curvature[i]!]
        for (let c = starts[i]!; c < starts[i + 1]!; c++) {
          const at = 2 * places[c]!
          sums[at] = sums[at]! + g
          sums[at + 1] = sums[at + 1]! + h
        }
      }
      return sums
    }

    function total(members: readonly number[], of: Float64Array): number {
      let sum = 0
      for (const i of members) if (seen[i]) sum += of[i]!
      return sum
    }

    /** The sums of the smaller side are counted, those of the other are what is left. */
    function divide(
      { sums, gradient: g, curvature: h }: Open,
      at: number,
      child: number,
      [with_, without]: readonly [readonly number[], readonly number[]],
    ): Open[] {
      const [gYes, hYes] = [sums[2 * at]!, sums[2 * at + 1]!]
      const isSmaller = with_.length < without.length
      const counted = sumUp(isSmaller ? with_ : without)
      const left = new Float64Array(sums.length)
      for (let k = 0; k < sums.length; k++) left[k] = sums[k]! - counted[k]!
      return [
        { node: child, members: with_, sums: isSmaller ? counted : left, gradient: gYes, curvature: hYes },
        {
          node: child + 1,
          members: without,
          sums: isSmaller ? left : counted,
          gradient: g - gYes,
          curvature: h - hYes,
        },
      ]
    }
  }
  return { base, trees }
}

/** Signals row after row: those of row `i` from `starts[i]` to `starts[i + 1]`. */
interface Flat {
  readonly signals: Int32Array
  readonly starts: Int32Array
}

export function flatten(rows: readonly Int32Array[]): Flat {
  const starts = new Int32Array(rows.length + 1)
  for (const [i, row] of rows.entries()) starts[i + 1] = starts[i]! + row.length
  const signals = new Int32Array(starts.at(-1)!)
  for (const [i, row] of rows.entries()) signals.set(row, starts[i])
  return { signals, starts }
}

/** Write into `places` and `starts` what a tree sees: of the rows that are seen the places of signals that have one. */
function shorten(
  { signals, starts: from }: Flat,
  seen: Uint8Array,
  place: Int32Array,
  places: Int32Array,
  starts: Int32Array,
): void {
  let at = 0
  for (let i = 0; i < seen.length; i++) {
    starts[i] = at
    if (!seen[i]) continue
    for (let c = from[i]!; c < from[i + 1]!; c++) {
      const to = place[signals[c]!]!
      places[at] = to
      // No branch: whether a signal is seen cannot be foretold.
      at += to >= 0 ? 1 : 0
    }
  }
  starts[seen.length] = at
}

/** A split must gain as much. */
const leastGain = 0.5

function findSplit({ sums, gradient, curvature }: Open, count: number, { ridge, leaf }: Growth): number {
  const whole = (gradient * gradient) / (curvature + ridge)
  let best = leastGain
  let found = -1
  for (let at = 0; at < count; at++) {
    const h = sums[2 * at + 1]!
    const rest = curvature - h
    if (h < leaf || rest < leaf) continue
    const g = sums[2 * at]!
    const gain = (g * g) / (h + ridge) + (gradient - g) ** 2 / (rest + ridge) - whole
    if (gain > best) {
      best = gain
      found = at
    }
  }
  return found
}

/** A linear congruential generator, the same on every machine. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/** The log-odds that trees give a row. */
export function predict({ base, trees }: Grown, given: Uint8Array): number {
  let odds = base
  for (const { split, yes, value } of trees) {
    let node = 0
    while (split[node]! >= 0) node = given[split[node]!] ? yes[node]! : yes[node]! + 1
    odds += value[node]!
  }
  return odds
}
