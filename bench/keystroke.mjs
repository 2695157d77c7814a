#!/usr/bin/env node
// How long an editor waits for fresh findings after a keystroke in an article of 20 KB, in a warm process.
import { lint } from '../dist/src/index.js'
import { createRandom, writeArticle } from './generate.mjs'
import { median } from './measure.mjs'

const article = writeArticle(createRandom(3), 20_000)
const times = []
let before
for (let turn = 0; turn < 300; turn++) {
  if (turn === 100) before = process.cpuUsage()
  const at = Math.floor((article.length * turn) / 300)
  const start = performance.now()
  lint(`${article.slice(0, at)}x${article.slice(at)}`)
  times.push(performance.now() - start)
}
const warm = times.slice(100)
const { user, system } = process.cpuUsage(before)
const slowest = warm.toSorted((a, b) => a - b)[Math.floor(warm.length * 0.95)]
console.log(
  `${(article.length / 1000).toFixed(0)} KB: median ${median(warm).toFixed(1)} ms, 95 of 100 within ${slowest.toFixed(1)} ms, ` +
    `${((user + system) / 1000 / warm.length).toFixed(1)} ms of processor time each`,
)
