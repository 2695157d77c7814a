#!/usr/bin/env node
const load = require('./load.js')

async function run() {
  const { chunk, keep } = load('main')
  process.exitCode = await chunk.main(process.argv, process)
  keep?.()
}

void run()
