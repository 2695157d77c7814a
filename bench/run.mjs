#!/usr/bin/env node
// Measure whole processes beside those of the peers, in one run on one machine:
//
//   npm run bench                      sizes S, M and L, peers, growth
//   npm run bench -- --m <folder>      with a folder of articles in place of the generated M
//   npm run bench -- --only S,M        some sizes; also `growth`
//   npm run bench -- --peers rumdl     fewer peers: `rumdl` or `none`
//   npm run bench -- --check           compare with bench/floor.json, for less than a minute
//
// Only ratios carry over to other machines, and differences under a fifth are noise on a busy one.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { checkSpeed } from './check-speed.mjs'
import { createRandom, writeArticle, writeArticles } from './generate.mjs'
import { compare } from './measure.mjs'
import { commandsFor, installPeers, peersFolder } from './peers.mjs'

const { values: options } = parseArgs({
  options: {
    m: { type: 'string' },
    only: { type: 'string', default: 'S,M,L,growth' },
    peers: { type: 'string', default: 'all' },
    runs: { type: 'string', default: '5' },
    check: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const only = options.only.split(',')
const citewell = [process.execPath, fileURLToPath(new URL('../bin/citewell.js', import.meta.url))]
const folder = mkdtempSync(join(tmpdir(), 'citewell-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

if (options.check) process.exitCode = checkSpeed({ citewell, folder, write: options.write })
else measureAll()

function measureAll() {
  if (options.peers !== 'none') installPeers()
  console.log(
    `Node ${process.versions.node}, ${availableParallelism()} processors, ${new Date().toISOString().slice(0, 10)}\n`,
  )
  if (only.includes('S')) measureSize('S: one article of 5 KB', writeS(), Number(options.runs) * 3)
  if (only.includes('M')) measureSize('M', options.m ? resolve(options.m) : writeFolder('M', 560, 7600))
  if (only.includes('L')) measureSize('L', writeFolder('L', 7000, 4650))
  if (only.includes('growth')) measureGrowth()
}

function writeS() {
  const file = join(folder, 'article.md')
  writeFileSync(file, writeArticle(createRandom(7), 4700))
  return file
}

function writeFolder(name, files, size) {
  const place = join(folder, name)
  mkdirSync(place)
  const bytes = writeArticles(place, files, size, 11)
  console.log(`${name}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB`)
  return place
}

function measureSize(title, path, runs = Number(options.runs)) {
  const cache = join(folder, 'caches/')
  const results = compare(
    {
      'node -e 0': [process.execPath, '-e', '0'],
      'citewell, cold': [...citewell, '--no-cache', path],
      'citewell, warm': [...citewell, '--cache-location', cache, path],
      ...choosePeers(path, cache),
    },
    { cwd: options.peers === 'none' ? folder : peersFolder, runs },
  )
  console.log(`\n${title}`)
  printTable(results)
}

function choosePeers(path, cache) {
  if (options.peers === 'none') return {}
  const all = Object.entries(commandsFor(path, cache))
  return Object.fromEntries(
    options.peers === 'all' ? all : all.filter(([name]) => name.startsWith(options.peers)),
  )
}

/** Wall and CPU time, memory, and wall time as a ratio to what the targets are given in. */
function printTable(results) {
  const yardsticks = [
    'node -e 0',
    'rumdl, native',
    'rumdl, native, warm',
    'rumdl, as npm installs it',
  ].filter(name => results[name])
  const head = ['', 'wall ms', 'CPU ms', 'peak MB', 'runs', ...yardsticks.map(name => `/ ${name}`)]
  const rows = Object.entries(results).map(([name, result]) =>
    result
      ? [
          name,
          result.wall.toFixed(0),
          result.cpu.toFixed(0),
          result.peak?.toFixed(0) ?? '',
          String(result.runs),
          ...yardsticks.map(yardstick => (result.wall / results[yardstick].wall).toFixed(2)),
        ]
      : [name, 'more than 300 s'],
  )
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map(row => (row[column] ?? '').length)),
  )
  for (const row of [head, ...rows])
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
        .join('  '),
    )
}

/** Ten times the files may take eleven times as long, ten times the article twelve times, start-up left out. */
function measureGrowth() {
  const paths = {
    '70 files': writeFolder('few', 70, 4650),
    '700 files': writeFolder('more', 700, 4650),
    '7000 files': writeFolder('many', 7000, 4650),
    ...Object.fromEntries(
      [100, 1000, 10_000].map(kilobytes => [`one file of ${kilobytes} KB`, writeOne(kilobytes)]),
    ),
  }
  const commands = Object.entries(paths).map(([name, path]) => [name, [...citewell, '--no-cache', path]])
  const results = compare(
    { start: [...citewell, '--version'], ...Object.fromEntries(commands) },
    { cwd: folder, runs: 3 },
  )
  console.log('\ngrowth: CPU time without start-up, and how many times that of the row before')
  let before
  for (const name of Object.keys(paths)) {
    const cpu = results[name].cpu - results.start.cpu
    console.log(
      `${name.padEnd(24)} ${cpu.toFixed(0).padStart(8)} ms  ${before ? `${(cpu / before).toFixed(1)} x` : ''}`,
    )
    before = name === '7000 files' ? undefined : cpu
  }
}

function writeOne(kilobytes) {
  const file = join(folder, `one-${kilobytes}.md`)
  writeFileSync(file, writeArticle(createRandom(5), kilobytes * 1000))
  return file
}
