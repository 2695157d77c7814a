#!/usr/bin/env node
// How the command fares with text that nobody writes: each of these, 1 MB, must be read and linted within 2 s of
// processor time. npm run build && node bench/hostile.mjs
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SIZE = 1_000_000
const LIMIT = 2
const command = process.argv[2] ?? fileURLToPath(new URL('../bin/citewell.js', import.meta.url))

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
  '| a | b |',
  '“a b c d e f',
  'a',
  '[1] Osei A. 2019.',
  '---',
  '<p>a</p>',
  '    “a',
]

const cases = [
  ...[...units, ...phrases].map(unit => [unit, repeated(unit)]),
  ...lines.map(line => [`${line} and a line ending`, repeated(`${line}\n`)]),
  ...lines.map(line => [`${line} and a blank line`, repeated(`${line}\n\n`)]),
  ...['[1] ', '“a” [1] ', '(1) ', '“a b c d e” '].map(unit => [
    `${unit}with a list`,
    repeated(unit) + references,
  ]),
]

const folder = mkdtempSync(join(tmpdir(), 'citewell-hostile-'))
const file = join(folder, 'hostile.md')
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
/** Run in the command's own process: tells the processor time of all its threads as it ends. */
const meter = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from 'node:fs'
  process.on('exit', () => writeSync(3, String(process.cpuUsage().user + process.cpuUsage().system)))`,
)}`

let slow = 0
for (const [name, text] of cases) {
  writeFileSync(file, text)
  const { status, output } = spawnSync(
    process.execPath,
    ['--import', meter, command, '--format', 'json', file],
    { env, timeout: 60_000, maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
  )
  const seconds = Number(output[3] || Number.NaN) / 1e6
  const isFine = seconds <= LIMIT && status !== 2
  if (!isFine) slow++
  console.log(
    `${isFine ? ' ' : '!'} ${seconds.toFixed(2).padStart(6)} s  exit ${status}  ${JSON.stringify(name)}`,
  )
}
rmSync(folder, { recursive: true })
console.log(`\n${slow} of ${cases.length} above ${LIMIT} s`)
