import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import type { Style } from './style.ts'
import { escapeControls } from '../escape-controls.ts'

/**
 * A change as a unified diff, which `git apply` and `patch -p1` understand; empty when nothing changes. Line endings
 * are those of the text.
 */
export const renderDiff = (path: string, before: string, after: string): string =>
  before === after
    ? ''
    : createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, '', '', {
        headerOptions: FILE_HEADERS_ONLY,
      })

/** The same for a terminal: in colour, and with what would steer the terminal written out. */
export function showDiff(diff: string, style: Style): string {
  return diff
    .split('\n')
    .map(line => {
      const shown = escapeControls(line)
      if (/^(?:---|\+\+\+) /.test(line)) return style.strong(shown)
      if (line.startsWith('@@')) return style.dim(shown)
      if (line.startsWith('+')) return style.good(shown)
      return line.startsWith('-') ? style.severity.error(shown) : shown
    })
    .join('\n')
}
