// Find the native parser's binary: bundled into the command in place of satteri's own search.
const { createRequire } = require('node:module')

const { arch, env, platform } = process
const systems = { linux: ['-gnu', '-musl'], win32: ['-msvc'], darwin: [''] }
const candidates = env.NAPI_RS_NATIVE_LIBRARY_PATH
  ? [env.NAPI_RS_NATIVE_LIBRARY_PATH]
  : (systems[platform] ?? []).map(system => `@bruits/satteri-${platform}-${arch}${system}`)

module.exports = load()

function load() {
  const failures = []
  // Where packages are kept apart, only satteri itself sees its binary.
  for (const find of [name => require(name), name => createRequire(require.resolve('satteri'))(name)])
    for (const candidate of candidates)
      try {
        return find(candidate)
      } catch (error) {
        failures.push(error)
      }
  // A binary that is there and cannot be loaded says more than the names under which there is none.
  const reason = failures.find(({ code }) => code !== 'MODULE_NOT_FOUND')
  throw new Error(`There is no native parser for ${platform} ${arch}${reason ? `: ${reason.message}` : ''}`)
}
