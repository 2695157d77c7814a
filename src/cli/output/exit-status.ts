/** What the command tells the shell. */
export const exitCode = {
  /** Nothing to report, or warnings and suggestions alone. */
  clean: 0,
  /** At least one error was found in an article. */
  problems: 1,
  /** The job could not be done, or not all of it: a wrong option, a missing file, a bug. */
  failed: 2,
} as const
