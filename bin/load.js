// Load the command with what V8 compiled of it before. `scripts/build-command.mjs` says what lies in the folder.
const { readFileSync, renameSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')
const { constants, Script } = require('node:vm')

const folder = join(__dirname, '../dist/command')
const file = join(folder, 'citewell.cjs')
// What one V8 compiled no other can use. The build leaves some for its own; another makes its own on its first run.
const compiled = `${file}.${process.versions.v8}-${process.arch}`

/** @returns what a chunk exports, and a function that keeps what was compiled so far for the next time */
module.exports = function load(entry) {
  const cachedData = readCompiled()
  const script = compile(file, cachedData)
  const chunks = script.runInThisContext()
  const chunkUrl = pathToFileURL(file).href
  const loaded = new Map()
  const requireChunk = name => {
    if (!name.startsWith('./')) return require(name)
    let module = loaded.get(name)
    if (!module) {
      loaded.set(name, (module = { exports: {} }))
      const chunk = chunks[name.slice(2)] ?? compile(join(folder, name)).runInThisContext()
      chunk(module.exports, requireChunk, module, chunkUrl)
    }
    return module.exports
  }
  requireChunk.resolve = require.resolve
  return { chunk: requireChunk(`./${entry}.js`), keep: cachedData ? undefined : () => keepCompiled(script) }
}

function compile(filename, cachedData) {
  const importModuleDynamically = constants.USE_MAIN_CONTEXT_DEFAULT_LOADER
  return new Script(readFileSync(filename, 'latin1'), { filename, cachedData, importModuleDynamically })
}

function readCompiled() {
  try {
    return readFileSync(compiled)
  } catch {
    return undefined
  }
}

/** Where the folder cannot be written to, every start takes the longer way. */
function keepCompiled(script) {
  const beside = `${compiled}.${process.pid}`
  try {
    writeFileSync(beside, script.createCachedData())
    renameSync(beside, compiled)
  } catch {}
}
