import { calibrate, chooseTiers, type Tiers } from './calibrate.ts'
import { areOpen, judge, type Judged, kindOf, learn, learnKinds, tellKind, weightOf } from './passes.ts'
import { averagePrecision, printCalibration, printErrors, printScores, scoresOf } from './print-scores.ts'
import type { TrainOptions } from './options.ts'
import { readLabels } from './read-labels.ts'
import { writeModel, writeModule } from './write-model.ts'

/**
 * Of the quotations that are called claims, as many are to be one. From 0.76 to 0.82 F1 is the same for likely ones; recall
 * is what lacks, and a question is forgiven.
 */
const precisionOf: Tiers = { likely: 0.8, certain: 0.93 }
/** How the signals of one subject start, to say what each is worth. */
const subjects: Readonly<Record<string, RegExp>> = {
  'the heuristics': /^(?:today|heuristic)/,
  speakers: /^(?:told|near\.standing|before\.standing|2\.speaker)/,
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
  const score = labels.filter(({ set }) => set === 'score')
  const scored = new Set(score.map(({ repository }) => repository))
  const apart = labels.filter(({ repository }) => !scored.has(repository))

  if (options.evaluate) {
    const { passes, judged } = learn(apart)
    const read = ofSets(judged, 'read')
    const calibration = calibrate(read)
    const tiers = chooseTiers(read, calibration, precisionOf)
    printScores('read, cross-validation by repository', read, calibration, tiers)
    printErrors(read, calibration, tiers)
    printCalibration(read, calibration)
    const away = judge(score, passes)
    printScores('score, learned from read', away, calibration, tiers)
    printErrors(away, calibration, tiers)
    printCalibration(away, calibration)
    const kinds = learnKinds(areOpen(apart), passes.first)
    const unclaimed = areOpen(score).filter(({ claim, label }) => !claim && kindOf[label])
    const right = unclaimed.filter(label => tellKind(kinds, passes.first, label) === kindOf[label.label])
    console.log(`kinds of what is no claim: ${right.length} of ${unclaimed.length} right\n`)
  }
  if (options.subjects)
    for (const [name, signals] of Object.entries({ nothing: /^$/, ...subjects })) {
      const judged = ofSets(learn(apart, signal => signals.test(signal)).judged, 'read')
      const citing = judged.filter(({ label }) => label.seen.citing)
      console.log(
        `without ${name}: average precision ${averagePrecision(judged)}, in articles that cite ${averagePrecision(citing)}`,
      )
    }
  if (options.curve) {
    const repositories = [...new Set(apart.filter(({ set }) => set === 'read').map(each => each.repository))]
    for (const share of [0.25, 0.5, 0.75, 1]) {
      const some = new Set(repositories.filter((_, at) => (at * 7) % 20 < 20 * share))
      const away = judge(score, learn(apart.filter(({ repository }) => some.has(repository))).passes)
      const best = Math.max(...bounds.map(least => scoresOf(away, asGiven, least).f1))
      console.log(`${some.size} repositories: average precision ${averagePrecision(away)}, best F1 ${best}`)
    }
  }
  if (options.write) {
    // The shipped judge is to keep what was labelled first, and reads single sentences as well.
    weightOf.spans = 5
    weightOf.articles = 4
    const { passes, judged } = learn(labels)
    const known = ofSets(judged, 'read', 'score', 'articles')
    const calibration = calibrate(known)
    const tiers = chooseTiers(known, calibration, precisionOf)
    printScores('all sets, cross-validation by repository', known, calibration, tiers)
    printCalibration(known, calibration)
    const source = writeModel(passes, learnKinds(areOpen(labels), passes.first), calibration, tiers)
    writeModule('src/article/quotations/evidence/model.ts', source)
    console.log(`model.ts: ${source.length} characters`)
  }
}

const ofSets = (judged: readonly Judged[], ...sets: readonly string[]): Judged[] =>
  judged.filter(({ label }) => sets.includes(label.set))

const asGiven = { slope: 1, intercept: 0 }
const bounds = Array.from({ length: 41 }, (_, at) => 0.1 + at / 50)
