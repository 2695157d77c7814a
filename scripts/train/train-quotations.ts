import { writeFileSync } from 'node:fs'
import { calibrate, chooseTiers, type Tiers } from './calibrate.ts'
import { areOpen, crossValidate, judge, kindOf, learn, learnKinds, tellKind, weightOf } from './passes.ts'
import { printCalibration, printScores, scoresOf } from './print-scores.ts'
import type { TrainOptions } from './options.ts'
import { readLabels } from './read-labels.ts'
import { writeModel } from './write-model.ts'

/**
 * Of the quotations that are called claims, as many are to be one. From 0.76 to 0.82 F1 is the same for likely ones; recall
 * is what lacks, and a question is forgiven.
 */
const precisionOf: Tiers = { likely: 0.8, certain: 0.93 }
/** Parts of the repositories of which each is judged by what was learned from the others. */
const folds = 6
/** How the signals of one subject start, to say what each is worth. */
const subjects: Readonly<Record<string, RegExp>> = {
  'the heuristics': /^(?:today|heuristic)/,
  speakers: /^(?:told|near\.standing|before\.standing)/,
  'frames of the sentence': /^(?:verb|afterverb|lead|openlead|after|before|colon|speaker|describer|named)/,
  'form of the words': /^(?:q\.|length|style)/,
  'headings and bold leads': /^(?:heading|bold|parent|listlead|column|sample|layplace)/,
  'signatures and standing': /^(?:sig|standing|name|outer)/,
  'block quotations': /^(?:blk|blocks|block)/,
  'the paragraph around': /^(?:par|prev|previous|following)/,
  neighbours: /^2\./,
}

/** Train the judge of quotations on the labels of a folder, and say how good it is. */
export function trainQuotations(corpus: string, options: TrainOptions): void {
  const labels = readLabels(corpus)
  const read = labels.filter(({ set }) => set === 'read')
  const score = labels.filter(({ set }) => set === 'score')
  const others = labels.filter(({ set }) => set !== 'read' && set !== 'score')
  const scored = new Set(score.map(({ repository }) => repository))
  const apart = [...read, ...others].filter(({ repository }) => !scored.has(repository))

  if (options.evaluate) {
    const judged = crossValidate(read, others, folds)
    const calibration = calibrate(judged)
    const tiers = chooseTiers(judged, calibration, precisionOf)
    printScores('read, cross-validation by repository', judged, calibration, tiers)
    printCalibration(judged, calibration)
    const passes = learn(areOpen(apart))
    const away = judge(score, passes)
    printScores('score, learned from read', away, calibration, tiers)
    printCalibration(away, calibration)
    const kinds = learnKinds(areOpen(apart), passes.first)
    const unclaimed = areOpen(score).filter(({ claim, label }) => !claim && kindOf[label])
    const right = unclaimed.filter(label => tellKind(kinds, passes.first, label) === kindOf[label.label])
    console.log(`kinds of what is no claim: ${right.length} of ${unclaimed.length} right\n`)
  }
  if (options.subjects)
    for (const [name, signals] of Object.entries({ nothing: /^$/, ...subjects })) {
      const judged = crossValidate(read, others, folds, signal => signals.test(signal))
      const calibration = calibrate(judged)
      console.log(
        `without ${name}:`,
        scoresOf(judged, calibration, chooseTiers(judged, calibration, precisionOf).likely),
      )
    }
  if (options.curve)
    for (const share of [0.25, 0.5, 0.75, 1]) {
      const repositories = [...new Set(read.map(({ repository }) => repository))]
      const some = new Set(repositories.filter((_, at) => (at * 7) % 20 < 20 * share))
      const judged = judge(score, learn(areOpen(apart.filter(({ repository }) => some.has(repository)))))
      const best = Math.max(
        ...range(0.1, 0.9).map(least => scoresOf(judged, { slope: 1, intercept: 0 }, least).f1),
      )
      console.log(`${some.size} repositories: F1 ${best}`)
    }
  if (options.write) {
    weightOf.spans = 5
    const judged = crossValidate(
      [...read, ...score, ...labels.filter(({ set }) => set === 'articles')],
      others,
      folds,
    )
    const calibration = calibrate(judged)
    const tiers = chooseTiers(judged, calibration, precisionOf)
    printScores('all sets, cross-validation by repository', judged, calibration, tiers)
    printCalibration(judged, calibration)
    const known = areOpen(labels)
    const passes = learn(known)
    const source = writeModel(passes, learnKinds(known, passes.first), calibration, tiers)
    writeFileSync('src/article/quotations/evidence/model.ts', source)
    console.log(`model.ts: ${source.length} characters`)
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: 1 + Math.round((to - from) * 50) }, (_, i) => from + i / 50)
}
