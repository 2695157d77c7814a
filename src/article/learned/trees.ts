/**
 * Evaluates gradient-boosted trees that `npm run train` has written, and weights of signals beside them. Comes in: the
 * signals that are given; goes out: log-odds; next: the `weigh.ts` of quotations and of statements.
 */

/** Trees as text: two characters a node, each tree from its root, the branch where a signal is given first. */
export interface Forest {
  readonly base: number
  readonly nodes: string
  /** What each signal adds by itself, two characters a signal. */
  readonly weights?: string
}

/** Trees in arrays. `split` holds the number of a signal, or -1 for a leaf; the branch without it is at `other`. */
export interface Trees {
  readonly base: number
  readonly roots: readonly number[]
  readonly split: Int16Array
  readonly other: Int32Array
  /** What a leaf adds. */
  readonly value: Float64Array
  /** What each signal adds by itself; empty where trees say all. */
  readonly weights: Float64Array
}

/** Characters that need no escape in a string: codes 35 to 126 without the backslash. */
const digits = 91
/** Log-odds of one step of a leaf. */
const step = 0.001

const digitAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code - (code > 92 ? 36 : 35)
}

const toDigit = (digit: number): string => String.fromCharCode(digit + (digit > 56 ? 36 : 35))

/** One node: the number of a signal, or behind all signals the value of a leaf. */
export function encodeNode(
  signals: number,
  node: { readonly split: number } | { readonly leaf: number },
): string {
  const middle = (digits * digits + signals) >> 1
  const number =
    'split' in node
      ? node.split
      : Math.max(signals, Math.min(digits * digits - 1, middle + Math.round(node.leaf / step)))
  return toDigit(Math.floor(number / digits)) + toDigit(number % digits)
}

const middleOfWeights = (digits * digits) >> 1

/** What a signal adds by itself. */
export function encodeWeight(weight: number): string {
  const number = Math.max(0, Math.min(digits * digits - 1, middleOfWeights + Math.round(weight / step)))
  return toDigit(Math.floor(number / digits)) + toDigit(number % digits)
}

/** @param signals how many there are */
export function decodeTrees({ base, nodes, weights = '' }: Forest, signals: number): Trees {
  const count = nodes.length / 2
  const middle = (digits * digits + signals) >> 1
  const split = new Int16Array(count).fill(-1)
  const other = new Int32Array(count)
  const value = new Float64Array(count)
  const roots: number[] = []
  // Splits whose other branch has not started, the innermost last; and how many branches the tree still lacks.
  const open: number[] = []
  let missing = 0
  for (let at = 0; at < count; at++) {
    if (missing === 0) {
      roots.push(at)
      missing = 1
    }
    const number = digitAt(nodes, 2 * at) * digits + digitAt(nodes, 2 * at + 1)
    if (number < signals) {
      split[at] = number
      open.push(at)
      missing++
    } else {
      value[at] = (number - middle) * step
      missing--
      if (open.length > 0) other[open.pop()!] = at + 1
    }
  }
  const readWeight = (_: unknown, at: number): number =>
    (digitAt(weights, 2 * at) * digits + digitAt(weights, 2 * at + 1) - middleOfWeights) * step
  const size = weights.length / 2
  return { base, roots, split, other, value, weights: Float64Array.from({ length: size }, readWeight) }
}

/** The log-odds for the signals that are given. */
export function sumTrees({ base, roots, split, other, value, weights }: Trees, given: Uint8Array): number {
  let sum = base
  for (let id = 0; id < weights.length; id++) if (given[id]) sum += weights[id]!
  for (let root = 0; root < roots.length; root++) {
    let at = roots[root]!
    while (split[at]! >= 0) at = given[split[at]!] ? at + 1 : other[at]!
    sum += value[at]!
  }
  return sum
}
