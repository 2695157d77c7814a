#!/usr/bin/env node
// Put the command into few files, so that it starts fast: node scripts/build-command.mjs. What a plain lint needs is
// one file, `citewell.cjs`; the rest is loaded by who needs it. Then lint once and keep what V8 compiled.
//
// CommonJS, because Node starts its loader for modules only when it meets one: a quarter of the time it takes to
// start at all.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as bundle, transform } from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))
const folder = join(root, 'dist/command')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** What a plain lint imports when it runs. */
const PLAIN = /^(?:main|lint|parse-native|cache)[-.]/

/** Stands for what tells this build from others until that is known. */
const BUILD = '@build@'

const { metafile, outputFiles } = await bundle({
  absWorkingDir: root,
  entryPoints: { main: 'src/cli/main.ts', worker: 'src/project/worker.ts' },
  outdir: 'dist/command',
  bundle: true,
  splitting: true,
  platform: 'node',
  // Packages in the universal form load their parts in a way that cannot be put into one file.
  mainFields: ['module', 'main'],
  target: 'node20.19',
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
  plugins: [{ name: 'trim-satteri', setup: trimSatteri }],
})
const chunks = new Map()
for (const { path, text } of outputFiles) chunks.set(nameOf(path), await toCommonJs(text))
const build = createHash('sha1')
  .update([...chunks.values()].join())
  .digest('hex')
  .slice(0, 12)
for (const [name, code] of chunks) chunks.set(name, code.replace(BUILD, build))

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const plain = findPlain()
const modules = [...plain].map(
  name => `${JSON.stringify(name)}(exports,require,module,chunkUrl){${chunks.get(name)}}`,
)
writeFileSync(join(folder, 'citewell.cjs'), `({${modules.join(',\n')}})\n`)
for (const [name, code] of chunks)
  if (!plain.has(name)) writeFileSync(join(folder, name), `(exports,require,module,chunkUrl)=>{${code}}\n`)
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

/** esbuild splits modules alone, so the split ones are made into CommonJS afterwards. */
async function toCommonJs(text) {
  // What is imported by a name is one of ours, and known to the loader; anything else is left to Node.
  const loaded = text.replace(
    /\bimport\("(\.\/[\w-]+\.js)"\)/g,
    'Promise.resolve().then(() => require("$1"))',
  )
  const { code } = await transform(loaded, { format: 'cjs', target: 'node20.19', minifyWhitespace: true })
  // V8 keeps a text of plain ASCII in half the memory. What is left outside of ASCII stands in expressions.
  return code.trim().replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The chunks of a plain lint, and those that they cannot do without. */
function findPlain() {
  const found = new Set([...chunks.keys()].filter(name => PLAIN.test(name)))
  for (const name of found)
    for (const { path, kind } of metafile.outputs[`dist/command/${name}`].imports)
      if (kind === 'import-statement' && chunks.has(nameOf(path))) found.add(nameOf(path))
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
