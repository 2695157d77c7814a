import type { LintFlags } from './commands/run-lint.ts'

/** A command line that the library for command lines is not needed for. */
export interface PlainArguments {
  readonly paths: readonly string[]
  readonly flags: LintFlags
}

/** Options of one word each. What they mean is said once more where the help of each is. */
const plainFlags: Readonly<Record<string, LintFlags>> = {
  '--cache': { cache: true },
  '--no-cache': { cache: false },
  '--color': { color: true },
  '--no-color': { color: false },
  '--quiet': { quiet: true },
  '-q': { quiet: true },
}

/**
 * Read a command line that is nothing but paths and plain options. The library would make the same of it, in 0.2 to
 * 0.3 of the time that Node takes to start.
 *
 * @returns `undefined` when there is anything else in it
 */
export function readPlainArguments(words: readonly string[]): PlainArguments | undefined {
  const paths: string[] = []
  let flags: LintFlags = {}
  for (const word of words) {
    const flag = Object.hasOwn(plainFlags, word) ? plainFlags[word] : undefined
    if (flag) flags = { ...flags, ...flag }
    else if (isPath(word)) paths.push(word)
    else return undefined
  }
  return { paths, flags }
}

/** Certainly a path, for no command has a dot or a slash in its name. */
const isPath = (word: string): boolean => !word.startsWith('-') && /[./\\]/.test(word)
