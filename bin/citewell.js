#!/usr/bin/env node
const { writeSync } = require('node:fs')
const load = require('./load.js')
const tuneV8 = require('./tune-v8.js')

/** Whether a result has come: a plug-in that ends the process would hide what was found. */
let isDone = false

process.on('exit', () => {
  if (isDone) return
  process.exitCode = 2
  writeSync(
    2,
    'error: Something ended the process before the result, most likely a plug-in or a configuration\n',
  )
})

async function run() {
  tuneV8()
  const { chunk, keep } = load('main')
  const io = chunk.openProcessIo()
  const code = await chunk.main(process.argv, io)
  isDone = true
  keep()
  await io.flush()
  // Left to end by itself, Node takes its heap apart first, which delays the end.
  process.exit(code)
}

void run()
