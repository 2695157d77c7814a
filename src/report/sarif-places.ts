import type { Point, Range } from '../article/model.ts'
import { createLocator } from '../article/range.ts'
import { encodePath } from './encode-path.ts'

/** The name that stands for the working folder in a log; GitHub writes it this way. */
export const root = '%SRCROOT%'

/** Where a file is: below the working folder, or by a URL of its own. */
export function locateArtifact(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  if (path.startsWith('/')) return { uri: `file://${encodePath(path)}` }
  const drive = /^[A-Za-z]:(?=\/)/.exec(path)?.[0]
  if (drive) return { uri: `file:///${drive}${encodePath(path.slice(drive.length))}` }
  return { uri: encodePath(path), uriBaseId: root }
}

/** Places in one text as SARIF names them. */
export interface Regions {
  readonly between: (start: Point, end: Point) => object
  readonly of: (range: Range) => object
}

/**
 * SARIF counts lines and columns from 1 and offsets from 0, in UTF-16 code units as we do, but does not count a byte
 * order mark (section 3.30.2).
 *
 * @param source left out for a report that was read back: a range has no line then
 */
export function createRegions(source: string | undefined): Regions {
  const mark = source?.startsWith('\uFEFF') ? 1 : 0
  const locate = source === undefined ? undefined : createLocator(source)
  const column = ({ line, column: at }: Point): number => (line === 1 ? Math.max(1, at - mark) : at)
  const offsets = ({ start, end }: Range): object => {
    const charOffset = Math.max(0, start - mark)
    return { charOffset, charLength: Math.max(0, end - mark) - charOffset }
  }
  const between = (start: Point, end: Point): object => ({
    startLine: start.line,
    startColumn: column(start),
    endLine: end.line,
    endColumn: column(end),
    ...offsets({ start: start.offset, end: end.offset }),
  })
  return {
    between,
    of: range => (locate ? between(locate(range.start), locate(range.end)) : offsets(range)),
  }
}
