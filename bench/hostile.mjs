#!/usr/bin/env node
// How the command fares with text that nobody writes. Build first (`npm run build`), then
//
//   node bench/hostile.mjs           each of these, 1 MB, must be read and linted within 2 s of processor time
//   node bench/hostile.mjs --short   each of these, 150 KB, within a multiple of what the yardstick takes here
//
// Then come the pairs of `bench/hostile-pairs.mjs`: all of them, or a few in the short form.
//
// The short form is for continuous integration. Its limit is far above what text of a linear cost takes, and far
// below what a cost that grows with the square of the length comes to.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { median, runOnce } from './measure.mjs'

const place = path => fileURLToPath(new URL(path, import.meta.url))
const {
  values: { short },
  positionals: [command = place('../bin/citewell.js')],
} = parseArgs({ options: { short: { type: 'boolean', default: false } }, allowPositionals: true })

const SIZE = short ? 150_000 : 1_000_000
/** In seconds of processor time. */
const LIMIT = short ? 4 * measureYardstick() : 2

const repeated = text => text.repeat(Math.ceil(SIZE / text.length)).slice(0, SIZE)
const references = '\n\n## References\n\n1. Osei A. Salt and sleep. J Salt. 2019;4:1-9.\n'

/** A few bytes, again and again. */
const units = [
  '[',
  ']',
  '(',
  ')',
  '>',
  '*',
  '_',
  '`',
  '"',
  "'",
  '“',
  '”',
  '«',
  '‘',
  '『',
  '<',
  '#',
  '!',
  '&',
  '|',
  '\\',
  '~',
  '.',
  '…',
  '{',
  '$',
  ':',
  '-',
  '10.',
  '//',
  '](',
]
/** A few words, again and again: quotations, markers, addresses and lists without end. */
const phrases = [
  '“a ',
  '“a” ',
  '"a ',
  '"a b c d" ',
  "'a' ",
  "it's ",
  '‘a ’b ',
  '“a ‘b” c’ ',
  '« a » ',
  '(1) ',
  '[1] ',
  '[1, 2-4] ',
  '[^1] ',
  '<sup>1</sup> ',
  '¹ ',
  '^1^ ',
  '[1](#a) ',
  '[a](http://a.org) ',
  'http:// ',
  'http://a.org ',
  'https://a.org/10.1000/a(b) ',
  'doi:10.1000/ ',
  '10.1000/(sici) ',
  'PMID 1 ',
  'Dr. ',
  'a. ',
  'A. ',
  'a. A ',
  '1. ',
  'et al. ',
  'said “',
  'she said, “a b c d e,” he said. ',
  'a',
  'a ',
  'é ',
  '研究',
  '“研究',
  '```',
  '<b>',
  '<!-- ',
  '{{ ',
  '{% ',
  '\uFFFC',
  'References: ',
  'cytokin ',
  ']x',
  'a://',
  'utm_a=1&',
  '&amp;',
  '<!-- citewell-disable -->',
  '<!-- citewell-disable-line a/b -->[?] ',
  '[1][2]',
  'matrix[1][2] ',
  'a[1] = b[i]; ',
  'x] ',
  '\uFEFF',
]
/** Lines, again and again. */
const lines = [
  '1. a',
  '> “a',
  '> a',
  '>',
  '- a',
  '# References',
  '## References\n\n1. a',
  '[1]: http://a.org',
  '[^1]: a',
  '[^1]',
  '| a | b |',
  '“a b c d e f',
  'a',
  '[1] Osei A. 2019.',
  '---',
  '<p>a</p>',
  '    “a',
]

/** What these begin, the rest goes on with: each took time in the square of its length once. */
const begun = [
  ['é ', ']x'],
  ['é ', 'x] '],
  ['é ', 'matrix[1][2] '],
  ['https://a.b/', ','],
  ['https://a.b/', ')'],
  ['https://', 'a://'],
  ['https://a.b/?', 'utm_a=1&'],
  ['https://a.b/?utm_a=1', ';id=1'],
  ['<style>', '</pre>'],
]

const cases = [
  ...begun.map(([start, unit]) => [`${start} and then ${unit}`, start + repeated(unit)]),
  [
    'front matter of many keys',
    `---\ncitewell: { disable: [a/b], reason: c }\n${Array.from({ length: SIZE / 10 }, (_, key) => `k${key}: v\n`).join('')}---\na\n`,
  ],
  ...[...units, ...phrases].map(unit => [unit, repeated(unit)]),
  ...lines.map(line => [`${line} and a line ending`, repeated(`${line}\n`)]),
  ...lines.map(line => [`${line} and a blank line`, repeated(`${line}\n\n`)]),
  ...['[1] ', '“a” [1] ', '(1) ', '“a b c d e” '].map(unit => [
    `${unit}with a list`,
    repeated(unit) + references,
  ]),
]

const folder = mkdtempSync(join(tmpdir(), 'citewell-hostile-'))
/** Run in the command's own process: tells the processor time of all its threads as it ends. */
const meter = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from 'node:fs'
  process.on('exit', () => writeSync(3, String(process.cpuUsage().user + process.cpuUsage().system)))`,
)}`

let slow = 0
const waiting = cases.entries()
await Promise.all(Array.from({ length: short ? availableParallelism() : 1 }, work))
rmSync(folder, { recursive: true })
console.log(`\n${slow} of ${cases.length} above ${LIMIT.toFixed(2)} s`)
const pairs = spawnSync(process.execPath, [place('hostile-pairs.mjs'), '--part', short ? '1/300' : '1/1'], {
  stdio: 'inherit',
})
process.exitCode = slow === 0 && pairs.status === 0 ? 0 : 1

/** Take one case after the other, as long as there are any. */
async function work() {
  for (const [at, [name, text]] of waiting) {
    const file = join(folder, `${at}.md`)
    writeFileSync(file, text)
    let { seconds, code } = await measure(file)
    // Once more, in case the machine was busy.
    if (seconds > LIMIT) ({ seconds, code } = await measure(file))
    const isFine = seconds <= LIMIT && (code === 0 || code === 1)
    if (!isFine) slow++
    if (!isFine || !short)
      console.log(
        `${isFine ? ' ' : '!'} ${seconds.toFixed(2).padStart(6)} s  exit ${code}  ${JSON.stringify(name)}`,
      )
  }
}

/** @returns the seconds of processor time that the command took, `NaN` when it had to be stopped */
function measure(file) {
  const child = spawn(
    process.execPath,
    ['--import', meter, command, '--no-cache', '--format', 'json', file],
    {
      timeout: 60_000,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  )
  let told = ''
  child.stdio[3].on('data', chunk => (told += chunk))
  return new Promise(resolve =>
    child.once('close', code => resolve({ seconds: Number(told || Number.NaN) / 1e6, code })),
  )
}

function measureYardstick() {
  const times = Array.from({ length: 3 }, () => runOnce([process.execPath, place('yardstick.mjs')]).cpu)
  return median(times) / 1000
}
