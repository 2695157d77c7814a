import { type Answered, type Calibration, confidenceOf, type Tiers } from './calibrate.ts'
import type { Judged } from './passes.ts'

const bounds = [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1]

/**
 * Precision and recall in articles of all kinds and in those that cite, for both tiers, and of what a finding is about: a
 * claim without a citation.
 */
export function printScores(name: string, judged: readonly Judged[], by: Calibration, tiers: Tiers): void {
  const citing = judged.filter(({ label }) => label.seen.citing)
  console.log(
    `${name}: ${judged.length} quotations, ${judged.filter(({ label }) => label.claim).length} claims`,
  )
  const uncited = judged.map(({ label, odds }) => ({
    label: { claim: label.uncited },
    odds: label.supported ? -Infinity : odds,
  }))
  console.table({
    'all, certain': scoresOf(judged, by, tiers.certain),
    'all, both tiers': scoresOf(judged, by, tiers.likely),
    'citing, certain': scoresOf(citing, by, tiers.certain),
    'citing, both tiers': scoresOf(citing, by, tiers.likely),
    'uncited, certain': scoresOf(uncited, by, tiers.certain),
    'uncited, both tiers': scoresOf(uncited, by, tiers.likely),
  })
}

/** How many of each class are taken for what they are not, of both tiers and where it is certain. */
export function printErrors(judged: readonly Judged[], by: Calibration, tiers: Tiers): void {
  const rows: Record<string, Record<'labels' | 'both tiers' | 'certain', number>> = {}
  for (const { label, odds } of judged) {
    const name = label.claim
      ? `missed: ${label.label}${label.block ? ', block' : ''}`
      : `no claim: ${label.label}${label.block ? ', block' : ''}`
    const row = (rows[name] ??= { labels: 0, 'both tiers': 0, certain: 0 })
    row.labels++
    for (const [tier, least] of [
      ['both tiers', tiers.likely],
      ['certain', tiers.certain],
    ] as const)
      if (confidenceOf(by, odds) >= least !== label.claim) row[tier]++
  }
  console.table(Object.fromEntries(Object.entries(rows).toSorted(([a], [b]) => (a < b ? -1 : 1))))
}

/** The mean of the precision at each claim, in the order of the odds: how good the order is, whatever the bounds. */
export function averagePrecision(judged: readonly Answered[]): number {
  let [claims, sum] = [0, 0]
  for (const [at, { label }] of judged.toSorted((a, b) => b.odds - a.odds).entries())
    if (label.claim) sum += ++claims / (at + 1)
  return shorten(sum / claims)
}

export function scoresOf(
  judged: readonly Answered[],
  by: Calibration,
  least: number,
): Record<'precision' | 'recall' | 'f1', number> {
  const said = judged.filter(({ odds }) => confidenceOf(by, odds) >= least)
  const found = said.filter(({ label }) => label.claim).length
  const claims = judged.filter(({ label }) => label.claim).length
  const [precision, recall] = [found / said.length, found / claims]
  return {
    precision: shorten(precision),
    recall: shorten(recall),
    f1: shorten((2 * precision * recall) / (precision + recall)),
  }
}

/** What the judge says against what is so. */
export function printCalibration(judged: readonly Answered[], by: Calibration): void {
  const rows = bounds.slice(0, -1).map((from, i) => {
    const to = bounds[i + 1]!
    const within = judged
      .map(({ label, odds }) => ({ claim: label.claim, confidence: confidenceOf(by, odds) }))
      .filter(({ confidence }) => confidence >= from && (confidence < to || to === 1))
    const mean = within.reduce((sum, { confidence }) => sum + confidence, 0) / within.length
    const claims = within.filter(({ claim }) => claim).length / within.length
    return { from, to, labels: within.length, said: shorten(mean), 'are claims': shorten(claims) }
  })
  console.table(rows)
}

const shorten = (value: number): number => Math.round(value * 1000) / 1000
