#!/usr/bin/env node
// Score what citewell sees against hand-labelled articles, print it, and fail when a score is below the
// committed floor: node scripts/check-scores.mjs ../shared [--write]
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = resolve(process.argv[2] ?? '../shared')
const floorFile = new URL('../bench/floor.json', import.meta.url)
const floor = JSON.parse(readFileSync(floorFile, 'utf8'))
const bin = `${process.execPath} ${resolve(import.meta.dirname, '../bin/citewell.js')}`

const run = script => {
  const args = [join(folder, 'corpus', script), '--bin', bin, '--json']
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 }))
}
const { articles, scores } = run('score.mjs')
const { precision, recall } = run('score-spans.mjs')
const measured = { ...scores, spans: { precision, recall } }

console.log(`${articles} labelled articles`)
let failed = false
for (const [name, score] of Object.entries(measured)) {
  const least = floor.scores[name]
  const isLow = score.precision < least.precision || score.recall < least.recall
  failed ||= isLow
  const cells = [score.precision, score.recall].map(value => value.toFixed(3))
  console.log(`${name.padEnd(11)} P ${cells[0]} R ${cells[1]}${isLow ? `  below the floor P ${least.precision} R ${least.recall}` : ''}`)
}
if (process.argv.includes('--write')) {
  floor.scores = Object.fromEntries(
    Object.entries(measured).map(([name, score]) => [name, { precision: score.precision, recall: score.recall }]),
  )
  writeFileSync(floorFile, `${JSON.stringify(floor, null, 2)}\n`)
} else if (failed) process.exitCode = 1
