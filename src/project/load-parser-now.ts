// The name of a parser comes in; it is loaded when this returns. Next: the entry points of the package, which others may
// `require()` and so must not wait for anything.
import { createRequire } from 'node:module'
import { isLoaded, type ParserName, provideParser } from '../article/parse/parse.ts'

/**
 * Load a parser without waiting: every Node that citewell runs on can `require` a module, if nothing in it waits.
 *
 * @throws when there is no native binary for this machine and `native` was asked for
 */
export function loadParserNow(name: ParserName): void {
  if (name !== 'auto') {
    if (!isLoaded(name)) provide(name)
    return
  }
  try {
    loadParserNow('native')
  } catch {
    loadParserNow('remark')
  }
}

function provide(name: 'native' | 'remark'): void {
  const require = createRequire(import.meta.url)
  if (name === 'native') provideParser(name, require('../article/parse/parse-native.js').parseNatively)
  else provideParser(name, require('../article/parse/parse-remark.js').parseWithRemark)
}
