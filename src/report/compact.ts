import { problemsOf, type Report } from '../core/report.ts'
import { makeVisible } from './visible.ts'

/** One line a finding, as compilers and editors write it: `path:line:column: severity message [rule]`. */
export const renderCompact = ({ files }: Report): string =>
  files
    .flatMap(file =>
      problemsOf(file).map(
        ({ start, severity, message, rule }) =>
          `${showPath(file.path)}:${start.line}:${start.column}: ${severity} ${defuse(message)} [${defuse(rule)}]\n`,
      ),
    )
    .join('')

/**
 * Runners of GitHub and Azure take lines of a log that begin with `::`, or that hold `##[` or `##vso[`, for commands.
 * A file may well be named like one, and a message repeats the words of an article.
 */
const defuse = (text: string): string => makeVisible(text).replaceAll(/##(?=\[|vso\[)/g, String.raw`#\x23`)

const showPath = (path: string): string => defuse(path).replace(/^\s*::/, './$&')
