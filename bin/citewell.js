#!/usr/bin/env node
const load = require('./load.js')
const tuneV8 = require('./tune-v8.js')

async function run() {
  tuneV8()
  const { chunk, keep } = load('main')
  const io = chunk.openProcessIo()
  const code = await chunk.main(process.argv, io)
  keep()
  await io.flush()
  // Left to end by itself, Node takes its heap apart first, which delays the end.
  process.exit(code)
}

void run()
