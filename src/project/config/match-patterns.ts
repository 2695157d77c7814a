import picomatch from 'picomatch'

/** Whether a path, relative to the folder of the configuration and with forward slashes, is meant. */
export type PathFilter = (path: string) => boolean

/**
 * Compile the patterns of a configuration, in the dialect of picomatch: `*`, `**`, `?`, `[a-z]`, `{a,b}`, `+(a|b)`.
 * As in `.gitignore`, a pattern without a slash matches names at any depth, a pattern that matches a folder matches
 * all that is in it, and a pattern after `!` takes back what earlier ones matched: the last that matches decides.
 */
export function compilePatterns(patterns: readonly string[]): PathFilter {
  const compiled = patterns.map(pattern => {
    // `!(a|b)` is a pattern of its own.
    const takesBack = /^!(?!\()/.test(pattern)
    return { takesBack, matches: compilePattern(takesBack ? pattern.slice(1) : pattern) }
  })
  return path => {
    const parts = splitPath(path)
    return compiled.findLast(({ matches }) => matches(parts))?.takesBack === false
  }
}

interface PathParts {
  /** `blog`, `2031`, `a.md` */
  readonly names: readonly string[]
  /** The path and every folder that it is in: `blog`, `blog/2031`, `blog/2031/a.md` */
  readonly paths: readonly string[]
}

function splitPath(path: string): PathParts {
  const names = path.split('/')
  return { names, paths: names.map((_, index) => names.slice(0, index + 1).join('/')) }
}

function compilePattern(pattern: string): (parts: PathParts) => boolean {
  const open = pattern.replace(/\/+$/, '')
  const glob = open.replace(/^\.?\//, '')
  if (glob === '') return () => false
  const matches = picomatch(glob, { dot: true, nonegate: true, windows: false })
  return open.includes('/')
    ? ({ paths }) => paths.some(path => matches(path))
    : ({ names }) => names.some(name => matches(name))
}
