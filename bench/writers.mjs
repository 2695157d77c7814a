#!/usr/bin/env node
// Does any command that writes lose or tear what it writes? Build first (`npm run build`), then
//
//   node bench/writers.mjs              200 kills, a full disk, a disk that is read only, two runs at once
//   node bench/writers.mjs --kills 20
//   node bench/writers.mjs --only '^merge'
//
// Disks are small ones in memory, which only root may mount; others are told that they were left out. What was there
// before must be there whole, or what is to be there after; and one more run leaves nothing beside it. It prints a table and
// fails when anything was lost.
import { spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const command = fileURLToPath(new URL('../bin/citewell.js', import.meta.url))
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, only: { type: 'string', default: '' } },
})

const filler = 'Sleep and rest are good for most people at most times of the year.\n\n'.repeat(300)
const bad = 'Sleep helps [citation needed].\n\n'
const broken = `${filler}${bad}See [x](https://example.org/#).\n`
const mended = `${filler}${bad}See [x](https://example.org/).\n`
const articles = Array.from({ length: 20 }, (_, index) => `${index}.md`)

const isJson = text => {
  try {
    return JSON.parse(text) !== undefined
  } catch {
    return false
  }
}
const endsIn = end => text => text.trimEnd().endsWith(end)
const isResults = text => /^[0-9a-f]+\n/.test(text) && isJson(text.slice(text.indexOf('\n') + 1))

/** What writes, the file that it writes, and whether a text is the whole of one. */
const writers = [
  { name: 'fix', args: ['fix'] },
  { name: '--fix', args: ['--fix', '--no-cache'] },
  { name: 'report', args: ['report', '-o', 'out.html'], file: 'out.html', isWhole: endsIn('</html>') },
  ...Object.entries({
    json: isJson,
    sarif: isJson,
    gitlab: isJson,
    junit: endsIn('</testsuites>'),
    checkstyle: endsIn('</checkstyle>'),
    html: endsIn('</html>'),
  }).map(([format, isWhole]) => ({
    name: `--format ${format}`,
    args: ['--no-cache', '--format', `${format}=out.${format}`],
    file: `out.${format}`,
    isWhole,
  })),
  { name: 'suppress', args: ['suppress'], file: 'citewell-baseline.json', isWhole: isJson },
  {
    name: 'suppress --prune',
    args: ['suppress', '--prune'],
    file: 'citewell-baseline.json',
    isWhole: isJson,
  },
  { name: 'cache', args: ['--cache-location', 'results'], file: 'results', isWhole: isResults },
  {
    name: 'merge',
    args: ['merge', 'r.json', '--format', 'json=merged.json'],
    file: 'merged.json',
    isWhole: isJson,
  },
  {
    name: 'merge as a page',
    args: ['merge', 'r.json', '-o', 'merged.html'],
    file: 'merged.html',
    isWhole: endsIn('</html>'),
  },
  {
    name: 'init',
    args: ['init', '--yes'],
    file: 'citewell.config.jsonc',
    isWhole: endsIn('}'),
    isOnce: true,
  },
]

const home = mkdtempSync(join(tmpdir(), 'citewell-home-'))
const env = { PATH: process.env.PATH, HOME: home }
const run = (args, cwd) => spawnSync(process.execPath, [command, ...args], { cwd, env, encoding: 'utf8' })
const start = (args, cwd) => {
  const child = spawn(process.execPath, [command, ...args], { cwd, env, stdio: 'ignore' })
  return {
    child,
    ended: new Promise(resolve => child.on('close', (code, signal) => resolve({ code, signal }))),
  }
}

/** Folders that were prepared, to be copied: for most a command has to run. */
const copies = mkdtempSync(join(tmpdir(), 'citewell-prepared-'))

function prepare(cwd, writer) {
  const copy = join(copies, writer.name.replaceAll(/\W+/g, '-'))
  if (!existsSync(copy)) {
    mkdirSync(copy)
    fill(copy, writer)
  }
  for (const name of readdirSync(cwd)) rmSync(join(cwd, name), { recursive: true })
  cpSync(copy, cwd, { recursive: true })
  return readdirSync(cwd)
}

/** The folder as it is before a command: with articles, a report to join, and what the command wrote an earlier time. */
function fill(cwd, writer) {
  for (const name of articles) writeFileSync(join(cwd, name), broken)
  mkdirSync(join(cwd, '.git'))
  if (writer.name.startsWith('merge'))
    writeFileSync(join(cwd, 'r.json'), run(['--no-cache', '--format', 'json'], cwd).stdout)
  if (writer.file && !writer.isOnce) {
    run(writer.name === 'suppress --prune' ? ['suppress'] : writer.args, cwd)
    writeFileSync(join(cwd, '0.md'), mended)
  }
}

/** What is torn, lost or left over, in words; nothing when all is well. */
function findLoss(cwd, { file, isWhole, isOnce }) {
  for (const name of articles) {
    const text = existsSync(join(cwd, name)) ? readFileSync(join(cwd, name), 'utf8') : 'gone'
    if (text !== broken && text !== mended) return `${name} is ${text.length} characters of something else`
  }
  if (file === undefined) return undefined
  if (!existsSync(join(cwd, file))) return isOnce ? undefined : `${file} is gone`
  return isWhole(readFileSync(join(cwd, file), 'utf8')) ? undefined : `${file} is torn`
}

const findLeftOver = (cwd, before, { file }) =>
  readdirSync(cwd).filter(name => !before.includes(name) && name !== file)

const rows = []
const losses = []
const note = (writer, what, loss) => loss !== undefined && losses.push(`${writer.name}, ${what}: ${loss}`)

/** Kill at a random moment: half of the time after a random number of things that happen in the folder. */
async function kill(cwd, writer, whole) {
  const { child, ended } = start(writer.args, cwd)
  const end = () => child.kill('SIGKILL')
  let events = Math.random() < 0.5 ? 1 + Math.floor(Math.random() * 6) : Infinity
  const watcher = watch(cwd, () => {
    if (--events === 0) end()
  })
  const timer = setTimeout(end, Math.random() * whole * (events === Infinity ? 1 : 3))
  const { signal } = await ended
  clearTimeout(timer)
  watcher.close()
  return signal === 'SIGKILL'
}

async function killAll(writer) {
  const cwd = mkdtempSync(join(tmpdir(), 'citewell-kill-'))
  let landed = 0
  let swept = 0
  const began = performance.now()
  prepare(cwd, writer)
  const prepared = performance.now()
  run(writer.args, cwd)
  const whole = performance.now() - prepared
  for (let count = 0; count < Math.ceil(Number(values.kills) / writers.length); count++) {
    const before = prepare(cwd, writer)
    if (await kill(cwd, writer, whole)) landed++
    note(writer, 'killed', findLoss(cwd, writer))
    swept += findLeftOver(cwd, before, writer).length
    const isDone = writer.isOnce && existsSync(join(cwd, writer.file))
    const { status, stderr } = run(writer.args, cwd)
    if (status === 2 && !isDone) note(writer, 'the run after a kill', stderr)
    note(writer, 'the run after a kill', findLoss(cwd, writer))
    const left = findLeftOver(cwd, before, writer)
    if (left.length > 0) note(writer, 'left over', left.join(' '))
  }
  rmSync(cwd, { recursive: true })
  return `${landed} kills, ${swept} files swept up, ${Math.round((performance.now() - began) / 1000)} s`
}

function mount(size) {
  const folder = mkdtempSync(join(tmpdir(), 'citewell-disk-'))
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]).status === 0
    ? folder
    : undefined
}

function onDisk(writer, spoil, mend) {
  const cwd = mount('12m')
  if (cwd === undefined) return 'left out'
  try {
    const before = prepare(cwd, writer)
    const extra = spoil(cwd)
    const { status, stderr } = run(writer.args, cwd)
    const said = status === 2 ? 'told' : 'not written'
    if (/bug:/.test(stderr)) note(writer, 'on a bad disk', stderr)
    note(writer, 'on a bad disk', findLoss(cwd, writer))
    const left = findLeftOver(cwd, [...before, ...extra], writer)
    if (left.length > 0) note(writer, 'left on a bad disk', left.join(' '))
    mend(cwd, extra)
    const again = run(writer.args, cwd)
    if (again.status === 2) note(writer, 'on a mended disk', again.stderr)
    note(writer, 'on a mended disk', findLoss(cwd, writer))
    return said
  } finally {
    spawnSync('umount', [cwd])
  }
}

const fillUp = cwd => {
  const names = []
  for (const size of [100_000, 4096]) {
    for (let isFull = false; !isFull;) {
      const name = `rest-${names.length}`
      try {
        writeFileSync(join(cwd, name), 'x'.repeat(size))
        names.push(name)
      } catch {
        rmSync(join(cwd, name), { force: true })
        isFull = true
      }
    }
  }
  return names
}
const empty = (cwd, names) => names.forEach(name => rmSync(join(cwd, name)))
const remount = mode => cwd => {
  spawnSync('mount', ['-o', `remount,${mode}`, cwd])
  return []
}

async function twice(writer) {
  const cwd = mkdtempSync(join(tmpdir(), 'citewell-two-'))
  const codes = []
  for (let round = 0; round < 3; round++) {
    const before = prepare(cwd, writer)
    const both = await Promise.all(
      [start(writer.args, cwd), start(writer.args, cwd)].map(({ ended }) => ended),
    )
    codes.push(both.map(({ code }) => code).join('+'))
    note(writer, 'two at once', findLoss(cwd, writer))
    const left = findLeftOver(cwd, before, writer)
    if (left.length > 0) note(writer, 'left by two at once', left.join(' '))
  }
  rmSync(cwd, { recursive: true })
  return [...new Set(codes)].join(' ')
}

for (const writer of writers.filter(({ name }) => new RegExp(values.only).test(name))) {
  const row = {
    writer: writer.name,
    kills: await killAll(writer),
    'full disk': onDisk(writer, fillUp, empty),
    'read only': onDisk(writer, remount('ro'), remount('rw')),
    'two at once': await twice(writer),
  }
  rows.push(row)
  console.log(Object.values(row).join(' | '))
}
rmSync(home, { recursive: true })
rmSync(copies, { recursive: true })
console.table(rows)
for (const loss of losses) console.log(`! ${loss}`)
console.log(`${losses.length} losses`)
process.exitCode = losses.length === 0 ? 0 : 1
