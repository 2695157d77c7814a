// Load the command with what V8 compiled of it before. `scripts/build-command.mjs` says what lies in the folder.
const { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')
const { cachedDataVersionTag } = require('node:v8')
const { constants, Script } = require('node:vm')

const folder = join(__dirname, '../dist/command')
const file = join(folder, 'citewell.cjs')

/** Bytes that a disk writes or loses together. */
const SECTOR = 512

/** What reads articles. Until it is asked for, too little is compiled to be worth keeping. */
const PARSER = './parse-native.js'

/** @returns what a chunk exports, and a function that keeps what was compiled so far for the next time */
module.exports = function load(entry) {
  const place = placeCompiled()
  const cachedData = readCompiled(place)
  const script = compile(file, cachedData)
  const chunks = script.runInThisContext()
  const chunkUrl = pathToFileURL(file).href
  const loaded = new Map()
  let hasRead = false
  const requireChunk = name => {
    if (!name.startsWith('./')) return require(name)
    hasRead ||= name === PARSER
    let module = loaded.get(name)
    if (!module) {
      loaded.set(name, (module = { exports: {} }))
      const chunk = chunks[name.slice(2)] ?? compile(join(folder, name)).runInThisContext()
      try {
        chunk(module.exports, requireChunk, module, chunkUrl)
      } catch (error) {
        // As with Node's own modules: who asks again is told again, and gets no half of one.
        loaded.delete(name)
        throw error
      }
    }
    return module.exports
  }
  requireChunk.resolve = require.resolve
  const isKept = cachedData && !script.cachedDataRejected
  const keep = () => {
    if (!isKept && hasRead) keepCompiled(script, place)
  }
  return { chunk: requireChunk(`./${entry}.js`), keep }
}

function compile(filename, cachedData) {
  const importModuleDynamically = constants.USE_MAIN_CONTEXT_DEFAULT_LOADER
  return new Script(readFileSync(filename, 'latin1'), { filename, cachedData, importModuleDynamically })
}

/**
 * V8 uses only what the same V8 has compiled, with the same flags and on the same kind of processor: the tag tells them
 * all. The build leaves some for its own; any other makes its own when it first lints.
 */
const placeCompiled = () => `${file}.${cachedDataVersionTag().toString(16)}`

/** V8 looks at the head of it alone, and crashes on what is damaged further on. */
function readCompiled(place) {
  try {
    const bytes = readFileSync(place)
    const data = bytes.subarray(0, -4)
    return bytes.readInt32LE(data.length) === sample(data) ? data : undefined
  } catch {
    return undefined
  }
}

/** Where the folder cannot be written to, every start takes the longer way. */
function keepCompiled(script, place) {
  const beside = `${place}.${process.pid}`
  try {
    const target = openSync(beside, 'wx')
    try {
      const data = script.createCachedData()
      const sum = Buffer.alloc(4)
      sum.writeInt32LE(sample(data))
      writeFileSync(target, Buffer.concat([data, sum]))
    } finally {
      closeSync(target)
    }
    renameSync(beside, place)
  } catch {
    rmSync(beside, { force: true })
  }
}

/** A sum over one word of each sector, because a disk loses whole sectors and a sum over all words delays the start. */
function sample(data) {
  let sum = data.length
  for (let at = 0; at + 4 <= data.length; at += SECTOR) sum = (Math.imul(sum, 31) + data.readInt32LE(at)) | 0
  return sum
}
