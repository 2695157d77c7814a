#!/usr/bin/env node
// Put the command into few files, so that it starts fast: node scripts/build-command.mjs. What a plain lint needs is
// one file, `citewell.cjs`; the rest is loaded by who needs it. Then lint once and keep what V8 compiled.
//
// CommonJS, because Node starts its loader for modules only when it meets one, and a short run is mostly its start.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as bundle, transform } from 'esbuild'
import { definitions, shareProperties } from './share-properties.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const folder = join(root, 'dist/command')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** What a plain lint imports when it runs: entry points, so that they have names of their own. */
const PLAIN = {
  main: 'src/cli/main.ts',
  lint: 'src/cli/commands/run-lint.ts',
  'parse-native': 'src/article/parse/parse-native.ts',
  cache: 'src/project/cache/cache.ts',
}

/**
 * Modules that hold nothing but texts which few articles need: words of languages other than English, and what judges
 * were taught. Each is a file of its own, read when the first long text of it is asked for.
 */
const TEXTS =
  /[\\/]src[\\/]article[\\/](?:quotations[\\/]lexicon[\\/](?:de|es|fr|it|ja|nl|pt|zh)|speakers[\\/]lexicon[\\/](?:ja|zh)|statements[\\/]lexicon[\\/](?:[a-z]{2}|han|shared)|statements[\\/]model|quotations[\\/]evidence[\\/]model)\.ts$/

/** In UTF-16 code units: what is shorter stays where it is, such as the small words by which a language is told. */
const LONG_TEXT = 1000

/** Where what `lint` cannot do without is put together. */
const CORE = 'core.js'

/**
 * Every Node knows `\p{…}`. esbuild asks for the newest Unicode, which Node 20 has not, and would write
 * `new RegExp("\\p{L}", "u")`, an object anew each time a function comes by.
 */
const TARGET = { target: 'node20.19', supported: { 'regexp-unicode-property-escapes': true } }

/** Stands for what tells this build from others until that is known. */
const BUILD = '@build@'

/** The files of texts, by their names. */
const textFiles = new Map()

const { metafile, outputFiles } = await bundle({
  absWorkingDir: root,
  entryPoints: { ...PLAIN, worker: 'src/project/threads/worker.ts' },
  outdir: 'dist/command',
  bundle: true,
  splitting: true,
  platform: 'node',
  // Packages in the universal form load their parts in a way that cannot be put into one file.
  mainFields: ['module', 'main'],
  ...TARGET,
  format: 'esm',
  minifySyntax: true,
  legalComments: 'none',
  define: {
    'import.meta.url': 'chunkUrl',
    CITEWELL_VERSION: JSON.stringify(version),
    CITEWELL_BUILD: `"${BUILD}"`,
  },
  logLevel: 'warning',
  logOverride: { 'require-resolve-not-external': 'silent' },
  metafile: true,
  write: false,
  plugins: [
    { name: 'trim-satteri', setup: trimSatteri },
    { name: 'part-texts', setup: partTexts },
  ],
})
const texts = new Map(outputFiles.map(({ path, text }) => [nameOf(path), nameChunks(text)]))
const plain = findNeeded(Object.keys(PLAIN))
const start = findNeeded(['main'])
const core = [...findNeeded(['lint'])].filter(name => !start.has(name))
const chunks = new Map()
for (const [name, text] of texts) chunks.set(name, await toCommonJs(text))
for (const [name, text] of textFiles) chunks.set(name, await toCommonJs(text))
chunks.set(CORE, await joinCore())
plain.add(CORE)
for (const [at, name] of core.entries()) chunks.set(name, `module.exports=require("./${CORE}").part${at}`)
const build = createHash('sha1')
  .update([...chunks.values()].join())
  .digest('hex')
  .slice(0, 12)
for (const [name, code] of chunks) chunks.set(name, code.replace(BUILD, build))

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const named = new Set()
const modules = [...plain].map(name => {
  const { code, names } = shareProperties(chunks.get(name))
  for (const each of names) named.add(each)
  return `${JSON.stringify(name)}(exports,require,module,chunkUrl){${code}}`
})
writeFileSync(join(folder, 'citewell.cjs'), `(()=>{${definitions(named)}return{${modules.join(',\n')}}})()\n`)
for (const [name, text] of chunks) {
  if (plain.has(name)) continue
  const { code, names } = shareProperties(text)
  writeFileSync(join(folder, name), `(exports,require,module,chunkUrl)=>{${definitions(names)}${code}}\n`)
}
writeFileSync(join(folder, 'LICENSES.txt'), collectLicences(Object.keys(metafile.inputs)))
keepCompiled()

/** Of satteri only reading is wanted, and it looks for its binary for longer than it takes to load it. */
function trimSatteri({ onResolve, resolve: find }) {
  onResolve({ filter: /^#binding$/ }, () => ({ path: join(root, 'scripts/native-binding.cjs') }))
  onResolve({ filter: /^(?:satteri$|\.)/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
    const isSatteri = path === 'satteri' || /[\\/]satteri[\\/]dist[\\/]/.test(importer)
    if (!isSatteri || pluginData === trimSatteri) return undefined
    const found = await find(path, { importer, resolveDir, kind, pluginData: trimSatteri })
    return { path: found.path, sideEffects: false }
  })
}

/** Put long texts into files of their own, and getters in their place. */
function partTexts({ onLoad }) {
  onLoad({ filter: TEXTS }, async ({ path }) => {
    const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts', format: 'esm' })
    const file = `texts-${relative(join(root, 'src/article'), path).replace(/\.ts$/, '').replaceAll(/[\\/]/g, '-')}.js`
    textFiles.set(file, code)
    const module = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
    const contents = Object.entries(module).map(([name, values]) => {
      const members = Object.entries(values).map(([key, value]) =>
        JSON.stringify(value).length < LONG_TEXT
          ? `${key}: ${JSON.stringify(value)}`
          : `get ${key}() { return requireTexts("./${file}").${name}.${key} }`,
      )
      return `export const ${name} = { ${members.join(', ')} }`
    })
    return { contents: contents.join('\n') }
  })
}

/** What is imported by a name is one of ours, and known to the loader; anything else is left to Node. */
function nameChunks(text) {
  return text
    .replace(/\bimport\("(\.\/[\w-]+\.js)"\)/g, 'Promise.resolve().then(() => require("$1"))')
    .replace(/\brequireTexts\(/g, 'require(')
}

/** esbuild splits modules alone, so the split ones are made into CommonJS afterwards. */
async function toCommonJs(text) {
  const { code } = await transform(text, { format: 'cjs', ...TARGET, minifyWhitespace: true })
  return toAscii(code)
}

/**
 * What one chunk takes from another in CommonJS goes through a getter each time, and the parts of `lint` call one
 * another all the time, so they are put into one scope. `npm run bench -- --only M` shows what it is worth.
 */
async function joinCore() {
  const parts = core.map((name, at) => `export * as part${at} from "./${name}"`).join('\n')
  const result = await bundle({
    stdin: { contents: parts, resolveDir: root },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    ...TARGET,
    minifyWhitespace: true,
    logLevel: 'warning',
    logOverride: { 'require-resolve-not-external': 'silent' },
    write: false,
    plugins: [{ name: 'chunks', setup: provideChunks }],
  })
  return toAscii(result.outputFiles[0].text)
}

function provideChunks({ onResolve, onLoad }) {
  onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path, kind }) =>
    kind !== 'require-call' && core.includes(path.slice(2))
      ? { path: path.slice(2), namespace: 'chunk' }
      : { path, external: true },
  )
  onLoad({ filter: /./, namespace: 'chunk' }, ({ path }) => ({ contents: texts.get(path), resolveDir: root }))
}

/** V8 keeps a text of plain ASCII in half the memory. What is left outside of ASCII stands in expressions. */
function toAscii(code) {
  return code.trim().replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The chunks of some entry points, and those that they cannot do without. */
function findNeeded(entries) {
  const found = new Set(entries.map(entry => `${entry}.js`))
  for (const name of found)
    for (const { path, kind } of metafile.outputs[`dist/command/${name}`].imports)
      if (kind === 'import-statement' && texts.has(nameOf(path))) found.add(nameOf(path))
  return found
}

function nameOf(path) {
  return path.replace(/.*[\\/]/, '')
}

/** The licences of what stands in the bundle ask to be kept with it. */
function collectLicences(inputs) {
  const found = inputs.map(input => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(resolve(root, input))?.[0])
  return [...new Set(found.filter(Boolean))]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map(place => {
      const { name, version: its, license } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'))
      const file = ['LICENSE', 'license', 'LICENSE.md', 'LICENSE.txt', 'license.md', 'LICENCE']
        .map(known => join(place, known))
        .find(existsSync)
      return `${name} ${its} (${license})\n\n${file ? readFileSync(file, 'utf8').trim() : `Licence: ${license}`}\n`
    })
    .join('\n----\n\n')
}

/** Lint the examples once, results of an earlier build left aside: functions that were called are kept compiled. */
function keepCompiled() {
  const place = mkdtempSync(join(tmpdir(), 'citewell-build-'))
  const { error } = spawnSync(
    process.execPath,
    [join(root, 'bin/citewell.js'), '--cache-location', join(place, 'cache.json'), 'fixtures/articles'],
    { cwd: root, env: {} },
  )
  rmSync(place, { recursive: true })
  if (error) throw error
}
