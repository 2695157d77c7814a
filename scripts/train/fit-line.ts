import { type Examples, flatten } from './boost.ts'

/** One weight a signal, and what is added to their sum. */
export interface Line {
  readonly base: number
  readonly weights: Float64Array
}

/** Draws weights to 0, so that a signal needs many rows to weigh much. */
const ridge = 0.004
const rounds = 60
/** How far a step goes, at first and near the end. */
const rates = { first: 0.06, last: 0.012 }
const lastRounds = 20
/** How much of the averages of gradients and of their squares each step of Adam keeps. */
const keep = { mean: 0.9, square: 0.99 }

/**
 * Fit the log-odds of an answer as a sum over the signals: logistic regression by Adam, all rows in each step.
 *
 * @param share what the line is multiplied by, when others have a say
 */
export function fitLine({ rows, answers, weights, size }: Examples, share: number): Line {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  // The last one is the base, which is not drawn to 0.
  const values = new Float64Array(size + 1)
  const gradient = new Float64Array(size + 1)
  const mean = new Float64Array(size + 1)
  const square = new Float64Array(size + 1)
  const { signals, starts } = flatten(rows)
  for (let round = 1; round <= rounds; round++) {
    for (let k = 0; k < size; k++) gradient[k] = ridge * values[k]!
    gradient[size] = 0
    for (let i = 0; i < rows.length; i++) {
      const [from, to] = [starts[i]!, starts[i + 1]!]
      let odds = values[size]!
      for (let at = from; at < to; at++) odds += values[signals[at]!]!
      const error = ((1 / (1 + Math.exp(-odds)) - answers[i]!) * weights[i]!) / whole
      for (let at = from; at < to; at++) {
        const signal = signals[at]!
        gradient[signal] = gradient[signal]! + error
      }
      gradient[size] += error
    }
    const rate = round > rounds - lastRounds ? rates.last : rates.first
    const toMean = 1 - keep.mean ** round
    const toSquare = 1 - keep.square ** round
    for (let k = 0; k <= size; k++) {
      const g = gradient[k]!
      mean[k] = keep.mean * mean[k]! + (1 - keep.mean) * g
      square[k] = keep.square * square[k]! + (1 - keep.square) * g * g
      values[k] = values[k]! - (rate * (mean[k]! / toMean)) / (Math.sqrt(square[k]! / toSquare) + 1e-7)
    }
  }
  return { base: values[size]! * share, weights: values.slice(0, size).map(weight => weight * share) }
}

/** The log-odds that a line gives a row. */
export function sumLine({ base, weights }: Line, given: Uint8Array): number {
  let odds = base
  for (let signal = 0; signal < weights.length; signal++) if (given[signal]) odds += weights[signal]!
  return odds
}
