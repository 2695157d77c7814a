#!/usr/bin/env node
// Texts of two tokens of the fuzzer in turn: does what they take grow faster than they do? Build first
// (`npm run build`), then
//
//   node bench/hostile-pairs.mjs               every pair, some 20,000: half an hour
//   node bench/hostile-pairs.mjs --part 3/40   every fortieth pair, from the third on
//   node bench/hostile-pairs.mjs --only '["]","x"]'
//
// Each text is read and linted at n, 2n and 4n characters, in processor time. One whose time grows with the square takes
// sixteen times as long at 4n as at n; one of linear cost four times. Some grow so up to a bound, as the native parser has
// squares of its own (`src/article/parse/parse-limits.ts`): what grows is tried at 32n, too, and must then keep to a limit.
// Prints the pairs that do not, and fails.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { readArticle } from '../dist/src/article/article.js'
import { loadParser, ParseError } from '../dist/src/article/parse/parse.js'
import { lint } from '../dist/src/core/lint.js'
import { enableRules } from '../dist/src/core/presets.js'
import { rules } from '../dist/rules/index.js'

const N = 8000
/** Milliseconds at 4n below which nobody waits, whatever the growth. */
const BEARABLE = 150
/** Milliseconds at 32n. */
const LIMIT = 5000
/** How much longer 4n may take than n. */
const GROWTH = 9
/** Milliseconds after which one text is taken to never end, on a machine that may be busy. */
const PATIENCE = 120_000

async function judgeAll() {
  const { values } = parseArgs({ options: { part: { type: 'string' }, only: { type: 'string' } } })
  const tokens = JSON.parse(readFileSync(new URL('../tests/fuzz/tokens.json', import.meta.url), 'utf8'))
  const [part, parts] = (values.part ?? '1/1').split('/').map(Number)
  const all = tokens.flatMap(a => tokens.map(b => [a, b]))
  const pairs = values.only
    ? [JSON.parse(values.only)]
    : all.filter((_, index) => index % parts === (part - 1) % parts)
  const slow = []
  let worker = startWorker()
  let tried = 0
  for (const pair of pairs) {
    const times = await ask(worker, pair)
    if (times === undefined) {
      await worker.terminate()
      worker = startWorker()
    }
    if (values.only || !isFine(times)) slow.push({ pair, times })
    if (++tried % 1000 === 0) console.log(`${tried} of ${pairs.length}`)
  }
  await worker.terminate()
  for (const { pair, times = [] } of slow)
    console.log(`${times.map(time => time.toFixed(0).padStart(6)).join(' ')} ms  ${JSON.stringify(pair)}`)
  const failed = slow.filter(({ times }) => !isFine(times)).length
  console.log(`${failed} of ${pairs.length} pairs take too long`)
  process.exitCode = failed === 0 ? 0 : 1
}

const grows = ([n, , n4]) => n4 > BEARABLE && n4 > GROWTH * n
const isFine = times => times !== undefined && (!grows(times) || times[3] <= LIMIT)

const startWorker = () => new Worker(new URL(import.meta.url), { workerData: { rules: 'strict' } })

/** @returns milliseconds at n, 2n and 4n, and at 32n where they grow; nothing when it took too long */
function ask(worker, pair) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), PATIENCE)
    worker.removeAllListeners()
    worker.once('error', reject)
    worker.once('message', times => {
      clearTimeout(timer)
      resolve(times)
    })
    worker.postMessage(pair)
  })
}

async function serve() {
  await Promise.all([loadParser('native'), loadParser('remark')])
  const enabled = enableRules(rules, {}, workerData.rules)
  const measure = text => {
    const start = process.cpuUsage()
    try {
      lint(readArticle('a.md', text), enabled)
    } catch (error) {
      if (!(error instanceof ParseError)) throw error
    }
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
  const measureAt = (pair, length) => {
    const unit = pair.join('')
    return measure(unit.repeat(Math.ceil(length / unit.length)).slice(0, length))
  }
  const measureAll = pair => [N, 2 * N, 4 * N].map(length => measureAt(pair, length))
  parentPort.on('message', pair => {
    let times = measureAll(pair)
    // Again, as the first time may have met a collection of garbage, or code that was not compiled yet.
    for (let round = 0; round < 2 && grows(times); round++)
      times = measureAll(pair).map((time, at) => Math.min(time, times[at]))
    if (grows(times)) times = [...times, measureAt(pair, 32 * N)]
    parentPort.postMessage(times)
  })
}

if (isMainThread) await judgeAll()
else await serve()
