#!/usr/bin/env node
// Score what citewell sees against hand-labelled articles, print it, and fail when a score is below the committed floor:
//   node scripts/check-scores.mjs [<folder with the labelled corpus>] [--by signal|kind|class|language|repository] [--write]
// Without a folder, only the fixtures of this repository are measured. --write makes what is measured the floor.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { scoreStatements } from './score-statements.mjs'
import { groupings, judgeLabels, readLabels, scoreGroups, scoreTiers } from './score-quotations.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const floorFile = join(root, 'bench/floor.json')
const command = [process.execPath, join(root, 'bin/citewell.js')]

const { values: options, positionals } = parseArgs({
  options: { by: { type: 'string' }, write: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const corpus = positionals[0] && resolve(positionals[0], 'corpus')
if (corpus && !existsSync(corpus)) stop(`There is no labelled corpus in ${positionals[0]}`)
if (options.by && !groupings[options.by])
  stop(`--by takes ${Object.keys(groupings).join(', ')}, not ${options.by}`)

const floor = JSON.parse(readFileSync(floorFile, 'utf8'))
const lower = []

checkLabels(
  'fixtures',
  'fixtures/quotations.jsonl, which the judge was never trained on',
  readLabels(join(root, 'fixtures/quotations.jsonl')),
  join(root, 'fixtures/quotations'),
)
checkStatements(
  'statements, fixtures',
  'fixtures/sentences.jsonl, which the judge was never trained on',
  readLines(join(root, 'fixtures/sentences.jsonl')),
  join(root, 'fixtures/sentences'),
)
if (corpus) checkCorpus(corpus)

if (options.write) writeFileSync(floorFile, `${JSON.stringify(floor, null, 2)}\n`)
else if (lower.length > 0) {
  console.log(`\nBelow the floor in bench/floor.json: ${lower.join('; ')}`)
  process.exitCode = 1
}

function checkCorpus(folder) {
  const labels = readLabels(join(folder, 'quotations.jsonl'))
  const measuring = join(folder, 'measuring')
  console.log(
    '\nThe judge as it is shipped was trained on the sets below: they only tell whether something broke.',
  )
  checkLabels(
    'score',
    'quotations.jsonl, set score',
    labels.filter(({ set }) => set === 'score'),
    measuring,
  )
  checkLabels(
    undefined,
    'quotations.jsonl, set read; no floor, since it is there to be looked at',
    labels.filter(({ set }) => set === 'read'),
    measuring,
  )
  const sentences = readLines(join(folder, 'sentences.jsonl'))
  checkStatements(
    'statements, score',
    'sentences.jsonl, set score',
    sentences.filter(({ set }) => set === 'score'),
    measuring,
  )
  const { articles, scores } = runScorer(folder, 'score.mjs')
  console.log(`\n${articles} articles of labels.jsonl`)
  check('articles', scores)
  if (options.by) printGroups(judgeLabels(readLabels(join(folder, 'labels.jsonl')), folder, command))
  console.log('\nSentences of quotation-spans.jsonl')
  check('spans', { claims: runScorer(folder, 'score-spans.mjs') })
  console.log('\nWhat it does on articles that it was not trained on: node scripts/train.mjs --evaluate')
}

/** @param {string | undefined} name in the floor, or nothing where there is to be none */
function checkLabels(name, title, labels, folder) {
  const judged = judgeLabels(labels, folder, command)
  const articles = new Set(judged.map(({ label }) => label.file)).size
  console.log(`\n${judged.length} quotations in ${articles} articles of ${title}`)
  check(name, scoreTiers(judged))
  if (options.by) printGroups(judged)
}

/** @param {string} name in the floor */
function checkStatements(name, title, labels, folder) {
  const { count, rows } = scoreStatements(labels, folder, command)
  console.log(`\n${count} sentences of ${title}`)
  check(name, rows)
}

function readLines(file) {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
}

/** Print rows of scores, each beside its floor, which `--write` puts where they are. */
function check(set, scores) {
  const known = floor.scores[set] ?? {}
  for (const [row, { precision, recall, f1 }] of Object.entries(scores)) {
    const least = known[row]
    const isLow = least !== undefined && (precision < least.precision || recall < least.recall)
    if (isLow) lower.push(`${set}, ${row}`)
    const note = isLow ? `  below the floor: P ${show(least.precision)} R ${show(least.recall)}` : ''
    const third = f1 === undefined ? '' : ` F1 ${show(f1)}`
    console.log(`  ${row.padEnd(19)} P ${show(precision)} R ${show(recall)}${third}${note}`)
  }
  if (set && options.write)
    floor.scores[set] = Object.fromEntries(
      Object.entries(scores).map(([row, { precision, recall }]) => [row, { precision, recall }]),
    )
}

function printGroups(judged) {
  console.log(`  by ${options.by}, both tiers`)
  console.table(
    Object.fromEntries(scoreGroups(judged, options.by).map(({ name, ...scores }) => [name, scores])),
  )
}

/** Run a scorer that lies beside the labels. */
function runScorer(folder, script) {
  const args = [join(folder, script), '--bin', command.join(' '), '--json']
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 }))
}

function show(score) {
  return score.toFixed(3)
}

function stop(message) {
  console.error(message)
  process.exit(2)
}
