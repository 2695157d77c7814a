#!/usr/bin/env node
// Put the command into one file, so that it starts fast: node scripts/build-command.mjs. Then run it once and keep
// what V8 compiled. CommonJS, because Node starts its loader for modules only when it meets one, for a quarter of
// the time that it takes to start at all.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))
const folder = join(root, 'dist/command')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const { metafile, outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: { citewell: 'src/cli/main.ts' },
  outdir: folder,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  banner: { js: "const bundleUrl=require('node:url').pathToFileURL(__filename).href;" },
  define: { 'import.meta.url': 'bundleUrl', CITEWELL_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
  logOverride: { 'require-resolve-not-external': 'silent' },
  metafile: true,
  write: false,
  plugins: [{ name: 'trim-satteri', setup: trimSatteri }],
})
writeFileSync(join(folder, 'citewell.cjs'), escapeNonAscii(outputFiles[0].text))
writeFileSync(join(folder, 'LICENSES.txt'), collectLicences(Object.keys(metafile.inputs)))
writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n')
keepCompiled()

/** Of satteri only reading is wanted, and it looks for its binary for longer than it takes to load it. */
function trimSatteri({ onResolve, resolve }) {
  onResolve({ filter: /^#binding$/ }, () => ({ path: join(root, 'scripts/native-binding.cjs') }))
  onResolve({ filter: /^(?:satteri$|\.)/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
    const isSatteri = path === 'satteri' || /[\\/]satteri[\\/]dist[\\/]/.test(importer)
    if (!isSatteri || pluginData === trimSatteri) return undefined
    const found = await resolve(path, { importer, resolveDir, kind, pluginData: trimSatteri })
    return { path: found.path, sideEffects: false }
  })
}

/** V8 keeps a text of plain ASCII in half the memory. Outside of strings there is none but in expressions. */
function escapeNonAscii(text) {
  return text.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The licences of what stands in the bundle ask to be kept with it. */
function collectLicences(inputs) {
  const packages = new Set(inputs.map(input => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]).filter(Boolean))
  return [...packages]
    .toSorted()
    .map(place => {
      const { name, version: its, license } = JSON.parse(readFileSync(join(root, place, 'package.json'), 'utf8'))
      const file = ['LICENSE', 'license', 'LICENSE.md', 'LICENSE.txt', 'license.md', 'LICENCE']
        .map(known => join(root, place, known))
        .find(existsSync)
      return `${name} ${its} (${license})\n\n${file ? readFileSync(file, 'utf8').trim() : `Licence: ${license}`}\n`
    })
    .join('\n----\n\n')
}

/** Lint the examples once: functions that were called are kept compiled. */
function keepCompiled() {
  const { error } = spawnSync(process.execPath, [join(root, 'bin/citewell.js'), join(root, 'fixtures/articles')], { env: {} })
  if (error) throw error
}
