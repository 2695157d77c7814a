// Load the command, which is one file, with what V8 compiled of it before.
const { readFileSync, writeFileSync, renameSync } = require('node:fs')
const { createRequire } = require('node:module')
const { dirname, join } = require('node:path')
const { constants, Script } = require('node:vm')

const file = join(__dirname, '../dist/command/citewell.cjs')
// What one V8 compiled no other can use. The build leaves one for its own; others make theirs as they meet none.
const compiled = `${file}.${process.versions.v8}-${process.arch}`

/** @returns what the command exports, and a function that keeps what was compiled so far for the next time */
module.exports = function load() {
  const cachedData = readCompiled()
  const wrapped = `(function(exports,require,module,__filename,__dirname){${readFileSync(file, 'latin1')}\n})`
  const script = new Script(wrapped, {
    filename: file,
    cachedData,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file))
  return { command: module.exports, keep: cachedData ? undefined : () => keepCompiled(script) }
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
