import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArticle } from '../../src/article/article.ts'
import { ArticleLanguage } from '../../src/article/language.ts'
import { prepareStatements } from '../../src/article/statements/statements.ts'
import { findDecision } from '../../src/article/statements/decided.ts'
import { signalsOfStatement } from '../../src/article/statements/weigh.ts'
import { boost, type Growth, predict } from './boost.ts'
import { calibrate, chooseTiers, type Answered, type Tiers } from './calibrate.ts'
import type { TrainOptions } from './options.ts'
import type { Pass } from './passes.ts'
import { printCalibration, scoresOf } from './print-scores.ts'
import { writeModule, writeSinglePass } from './write-model.ts'

/** Of the sentences that are called statements, as many are to be one. */
const precisionOf: Tiers = { likely: 0.72, certain: 0.88 }
const folds = 6
/** Divisions into folds that are averaged: the labels are few. */
const divisions = 3
const growth: Growth = {
  trees: 120,
  depth: 3,
  rate: 0.1,
  ridge: 4,
  leaf: 2,
  rows: 0.7,
  signals: 0.2,
  seed: 7,
}
/** Forests grown from other seeds and averaged. */
const forests = 3
/** A signal that fewer repositories show is a habit of theirs. */
const fewestRepositories = 5

/** One label with the signals of its sentence, or none where no sentence of the article's own is found there. */
interface Labelled {
  readonly set: 'read' | 'score'
  readonly repository: string
  readonly family: string
  readonly claim: boolean
  readonly signals: readonly string[] | undefined
}

interface Judged extends Answered {
  readonly label: Labelled
}

/** Train the judge of statements on `sentences.jsonl` of a folder, and say how good it is. */
export function trainStatements(corpus: string, { evaluate, curve, write }: TrainOptions): void {
  const labels = readLabels(corpus)
  const read = labels.filter(({ set }) => set === 'read')
  const score = labels.filter(({ set }) => set === 'score')
  if (evaluate) {
    const judged = crossValidate(read)
    const calibration = calibrate(judged)
    const tiers = chooseTiers(judged, calibration, precisionOf)
    const away = judge(score, learn(read))
    console.log(`statements, read, cross-validation by repository: ${read.length} sentences`)
    console.table(tableOf(judged, calibration, tiers))
    printCalibration(judged, calibration)
    console.log(`statements, score, learned from read: ${score.length} sentences`)
    console.table(tableOf(away, calibration, tiers))
    printCalibration(away, calibration)
  }
  if (curve)
    for (const share of [0.25, 0.5, 0.75, 1]) {
      const all = [...new Set(read.map(({ repository }) => repository))]
      const some = new Set(all.filter((_, at) => (at * 7) % 20 < 20 * share))
      const judged = judge(score, learn(read.filter(({ repository }) => some.has(repository))))
      const best = Math.max(...levels.map(least => scoresOf(judged, same, least).f1))
      console.log(`statements, ${some.size} repositories: F1 ${best}`)
    }
  if (write) {
    const judged = crossValidate(labels)
    const calibration = calibrate(judged)
    const tiers = chooseTiers(judged, calibration, precisionOf)
    console.log(`statements, both sets, cross-validation by repository: ${labels.length} sentences`)
    console.table(tableOf(judged, calibration, tiers))
    const source = writeSinglePass(learn(labels), calibration, tiers)
    writeModule('src/article/statements/model.ts', source)
    console.log(`statements/model.ts: ${source.length} characters`)
  }
}

const same = { slope: 1, intercept: 0 }
const levels = Array.from({ length: 41 }, (_, i) => 0.1 + i / 50)

function tableOf(judged: readonly Judged[], calibration: typeof same, tiers: Tiers): object {
  const families = [...new Set(judged.map(({ label }) => label.family))].toSorted()
  const ofFamily = (family: string): readonly Judged[] =>
    judged.filter(({ label }) => label.family === family)
  return {
    certain: scoresOf(judged, calibration, tiers.certain),
    'both tiers': scoresOf(judged, calibration, tiers.likely),
    ...Object.fromEntries(
      families.map(family => [
        `${family}, both tiers`,
        scoresOf(ofFamily(family), calibration, tiers.likely),
      ]),
    ),
  }
}

interface Line {
  readonly file: string
  readonly line: number
  readonly col: number
  readonly endLine: number
  readonly endCol: number
  readonly needs: 'yes' | 'no' | 'unsure'
  readonly family: string
  readonly set: 'read' | 'score'
}

function readLabels(corpus: string): Labelled[] {
  const lines = readFileSync(join(corpus, 'sentences.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Line)
    .filter(({ needs, file }) => needs !== 'unsure' && existsSync(join(corpus, 'measuring', file)))
  const files = [...new Set(lines.map(({ file }) => file))]
  return files.flatMap(file => {
    const signalsAt = see(readFileSync(join(corpus, 'measuring', file), 'utf8'))
    return lines
      .filter(line => line.file === file)
      .map(line => ({
        set: line.set,
        repository: file.split('/')[0]!,
        family: line.family,
        claim: line.needs === 'yes',
        signals: signalsAt(line),
      }))
  })
}

/** The signals of the sentence over the middle of a label. */
function see(source: string): (line: Line) => readonly string[] | undefined {
  const { prose, referenceLists, quotations, citations } = readArticle('article.md', source)
  const language = new ArticleLanguage(undefined, source, prose)
  const { article, supports } = prepareStatements(prose, referenceLists, quotations, citations, language)
  const ranges = article.of.map(({ sentence }) => sentence.prose.toSource(sentence.start, sentence.end))
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return ({ line, col, endLine, endCol }) => {
    const middle = (starts[line - 1]! + col + starts[endLine - 1]! + endCol) / 2 - 1
    const at = ranges.findIndex(({ start, end }) => start <= middle && end >= middle)
    return at >= 0 && !findDecision(article.of[at]!)
      ? signalsOfStatement(article, at, supports[at]!.support)
      : undefined
  }
}

function learn(labels: readonly Labelled[]): Pass {
  const seen = labels.filter(({ signals }) => signals !== undefined)
  const shownBy = new Map<string, Set<string>>()
  for (const { signals, repository } of seen)
    for (const signal of signals!) {
      const known = shownBy.get(signal)
      if (known) known.add(repository)
      else shownBy.set(signal, new Set([repository]))
    }
  const names = [...shownBy]
    .filter(([, { size }]) => size >= fewestRepositories)
    .map(([name]) => name)
    .toSorted()
  const ids = new Map(names.map((name, id) => [name, id]))
  const examples = {
    rows: seen.map(({ signals }) =>
      Int32Array.from(signals!.map(signal => ids.get(signal)).filter(id => id !== undefined)),
    ),
    answers: seen.map(({ claim }) => (claim ? 1 : 0)),
    weights: seen.map(() => 1),
    size: names.length,
  }
  return {
    names,
    ids,
    forests: Array.from({ length: forests }, (_, k) =>
      boost(examples, { ...growth, seed: growth.seed + 31 * k }),
    ),
  }
}

const judge = (labels: readonly Labelled[], { names, ids, forests: grown }: Pass): Judged[] =>
  labels.map(label => {
    if (!label.signals) return { label, odds: -Infinity }
    const given = new Uint8Array(names.length)
    for (const signal of label.signals) {
      const id = ids.get(signal)
      if (id !== undefined) given[id] = 1
    }
    return { label, odds: grown.reduce((sum, forest) => sum + predict(forest, given), 0) / grown.length }
  })

/** Judge each part of the repositories by what was learned from the others, for several divisions into parts. */
function crossValidate(labels: readonly Labelled[]): Judged[] {
  const repositories = [...new Set(labels.map(({ repository }) => repository))].toSorted()
  return Array.from({ length: divisions }, (_, division) => {
    const step = [7, 11, 13][division]!
    const fold = new Map(repositories.map((name, i) => [name, ((i * step) % repositories.length) % folds]))
    return Array.from({ length: folds }, (__, k) =>
      judge(
        labels.filter(({ repository }) => fold.get(repository) === k),
        learn(labels.filter(({ repository }) => fold.get(repository) !== k)),
      ),
    ).flat()
  }).flat()
}
