// Find the native parser's binary: bundled into the command in place of satteri's own search.
const { createRequire } = require('node:module')

const { arch, env, platform } = process
const systems = { linux: ['-gnu', '-musl'], win32: ['-msvc'], darwin: [''] }
const candidates = env.NAPI_RS_NATIVE_LIBRARY_PATH
  ? [env.NAPI_RS_NATIVE_LIBRARY_PATH]
  : (systems[platform] ?? []).map(system => `@bruits/satteri-${platform}-${arch}${system}`)

module.exports = load()

function load() {
  for (const candidate of candidates)
    try {
      return require(candidate)
    } catch {}
  // Where packages are kept apart, only satteri itself sees its binary.
  const fromSatteri = createRequire(require.resolve('satteri'))
  for (const candidate of candidates)
    try {
      return fromSatteri(candidate)
    } catch {}
  throw new Error(`There is no native parser for ${platform} ${arch}`)
}
