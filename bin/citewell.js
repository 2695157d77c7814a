#!/usr/bin/env node
const load = require('./load.js')

const { chunk, keep } = load('main')
chunk.main(process.argv, process).then(code => {
  process.exitCode = code
  keep?.()
})
