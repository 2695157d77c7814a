/** The log-odds that something was given, and whether they should be high. */
export interface Answered {
  readonly label: { readonly claim: boolean }
  readonly odds: number
}

/** From log-odds to how often they are right. */
export interface Calibration {
  readonly slope: number
  readonly intercept: number
}

/** From where on something is called a claim, and from where on without a doubt. */
export interface Tiers {
  readonly likely: number
  readonly certain: number
}

/** Fewer are too few to tell. */
const fewest = 20
const rounds = 4000
const rate = 0.3

/** Platt scaling: the slope and intercept that make what was judged most likely. */
export function calibrate(judged: readonly Answered[]): Calibration {
  const known = judged.filter(({ odds }) => Number.isFinite(odds))
  let slope = 1
  let intercept = 0
  for (let round = 0; round < rounds; round++) {
    let [forSlope, forIntercept] = [0, 0]
    for (const { label, odds } of known) {
      const error = (label.claim ? 1 : 0) - confidenceOf({ slope, intercept }, odds)
      forSlope += error * odds
      forIntercept += error
    }
    slope += (rate * forSlope) / known.length
    intercept += (rate * forIntercept) / known.length
  }
  return { slope: round(slope, 1000), intercept: round(intercept, 1000) }
}

export const confidenceOf = ({ slope, intercept }: Calibration, odds: number): number =>
  1 / (1 + Math.exp(-slope * odds - intercept))

/**
 * The lowest confidences that keep the precision of each tier.
 *
 * @param precisionOf of what is called a claim, of the labels seen in cross-validation, as many are to be one
 */
export function chooseTiers(judged: readonly Answered[], by: Calibration, precisionOf: Tiers): Tiers {
  const sorted = judged
    .map(({ label, odds }) => ({ claim: label.claim, confidence: confidenceOf(by, odds) }))
    .toSorted((a, b) => b.confidence - a.confidence)
  let [claims, likely, certain] = [0, 1, 1]
  for (const [at, { claim, confidence }] of sorted.entries()) {
    if (claim) claims++
    if (at < fewest) continue
    if (claims / (at + 1) >= precisionOf.likely) likely = confidence
    if (claims / (at + 1) >= precisionOf.certain) certain = confidence
  }
  return { likely: round(likely, 100), certain: round(certain, 100) }
}

const round = (value: number, steps: number): number => Math.round(value * steps) / steps
