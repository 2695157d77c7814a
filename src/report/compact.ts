import { problemsOf, type Report } from '../core/report.ts'
import { escapeControls, showPath } from './escape-controls.ts'

/** One line a finding, as compilers and editors write it: `path:line:column: severity message [rule]`. */
export const renderCompact = ({ files }: Report): string =>
  files
    .flatMap(file =>
      problemsOf(file).map(
        ({ start, severity, message, rule }) =>
          `${showPath(file.path)}:${start.line}:${start.column}: ${severity} ${escapeControls(message)} [${escapeControls(rule)}]\n`,
      ),
    )
    .join('')
