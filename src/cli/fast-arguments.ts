import type { LintFlags } from './options.ts'

/** A command line that the library for command lines is not needed for. */
export interface FastArguments {
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
 * Read a command line that is nothing but paths and plain options, as most are. Commander would make the same of it,
 * but takes its time to load.
 *
 * @returns `undefined` when there is anything else in it
 */
export function readFastArguments(words: readonly string[]): FastArguments | undefined {
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
