#!/usr/bin/env node
const load = require('./load.js')

const { command, keep } = load()
command.main(process.argv, process).then(code => {
  process.exitCode = code
  keep?.()
})
