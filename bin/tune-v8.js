const { setFlagsFromString } = require('node:v8')

/**
 * V8 optimizes a function after some milliseconds of work, which a run of seconds pays for and does not earn back.
 * These flags make it wait longer: `npm run bench -- --only S,M,L` shows what they are worth. They depend on the version
 * of V8, which complains on standard error about a flag that it does not know; a version that is not here runs as it
 * comes.
 */
const FLAGS = {
  11: '--interrupt-budget=1600000',
  12: '--invocation-count-for-turbofan=60000',
  13: '--invocation-count-for-turbofan=60000 --invocation-count-for-maglev=4000',
}

/** Must be called before the command is loaded: what V8 compiled under other flags it does not use again. */
module.exports = function tuneV8() {
  const flags = FLAGS[Number.parseInt(process.versions.v8, 10)]
  if (flags) setFlagsFromString(flags)
}
