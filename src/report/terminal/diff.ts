import { createTwoFilesPatch, FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff'
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

/** A part of a change that may be shown anywhere. */
export interface InertDiff {
  /** Applies like the whole; empty when nothing is left. */
  readonly diff: string
  /** Stretches of the change that were left out. */
  readonly leftOut: number
}

/**
 * The same for whatever may end up in a log or a terminal: without the stretches that would steer it. A patch cannot
 * write a character out, or it would no longer fit the file.
 */
export function renderInertDiff(path: string, before: string, after: string): InertDiff {
  const patch = structuredPatch(`a/${path}`, `b/${path}`, before, after, '', '')
  const inert = steers(path) ? [] : patch.hunks.filter(({ lines }) => !lines.some(steers))
  const leftOut = patch.hunks.length - inert.length
  let shift = 0
  const hunks = inert.map(hunk => {
    const newStart = hunk.oldStart + shift
    shift += hunk.newLines - hunk.oldLines
    return { ...hunk, newStart }
  })
  return { diff: hunks.length === 0 ? '' : formatPatch({ ...patch, hunks }, FILE_HEADERS_ONLY), leftOut }
}

/** Invisible characters of the most common kind, and what lines of Windows end in, steer nothing. */
const harmless = /[\t\u200B\u2060\uFEFF]|\r$/g

/** Runners take a line for a command that begins so, also behind a space. A line of a patch has a sign of its own first. */
const workflowCommand = /^[ ]\s*::/

function steers(line: string): boolean {
  const shown = line.replaceAll(harmless, '')
  return escapeControls(shown) !== shown || workflowCommand.test(line)
}

/** A diff for a terminal: in colour, and with what would steer the terminal written out. */
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
