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
const measured = { ...scores, spans: run('score-spans.mjs') }

console.log(`${articles} labelled articles`)
const write = process.argv.includes('--write')
let failed = false
for (const [name, { precision, recall }] of Object.entries(measured)) {
  const least = floor.scores[name] ?? { precision: 0, recall: 0 }
  const isLow = precision < least.precision || recall < least.recall
  failed ||= isLow
  const note = isLow ? `  below the floor: P ${least.precision} R ${least.recall}` : ''
  console.log(`${name.padEnd(11)} P ${precision.toFixed(3)} R ${recall.toFixed(3)}${note}`)
}
if (write) {
  const rows = Object.entries(measured).map(([name, { precision, recall }]) => [name, { precision, recall }])
  writeFileSync(floorFile, `${JSON.stringify({ ...floor, scores: Object.fromEntries(rows) }, null, 2)}\n`)
} else if (failed) process.exitCode = 1
