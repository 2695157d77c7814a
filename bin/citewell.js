#!/usr/bin/env node
const load = require('./load.js')

async function run() {
  const { chunk, keep } = load('main')
  const code = await chunk.main(process.argv, process)
  keep?.()
  // Left to end by itself, Node takes its heap apart first, which is a tenth of what it takes to start.
  await Promise.all([process.stdout, process.stderr].map(flush))
  process.exit(code)
}

const flush = stream => new Promise(done => stream.write('', done))

void run()
