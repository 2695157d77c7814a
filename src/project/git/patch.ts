import type { Point } from '../../article/model.ts'

/** Lines as git counts them: from 1, the end inclusive, each ended by LF. */
interface LineSpan {
  readonly first: number
  readonly last: number
}

/** The lines that each file of a patch without context has anew, file by file. */
export function readPatch(patch: string): LineSpan[][] {
  // Lines of the files themselves begin with a sign or a space.
  const [, ...files] = `\n${patch}`.split('\ndiff --git ')
  return files.map(file =>
    Array.from(file.matchAll(hunk), readHunk).filter(({ first, last }) => first <= last),
  )
}

/** `@@ -12,2 +14 @@`: the count is left out when it is one, and zero where lines were only taken out. */
const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm

const readHunk = ([, first, count = '1']: RegExpExecArray): LineSpan => ({
  first: Number(first),
  last: Number(first) + Number(count) - 1,
})

/** Whether what stands between two places of a text is, in part, on some of its lines. */
export function touchesLines(
  spans: readonly LineSpan[],
  source: string,
  { start, end }: { readonly start: Point; readonly end: Point },
): boolean {
  const from = countLines(source, start.offset)
  // An end at the start of a line touches nothing of it.
  const to = countLines(source, Math.max(start.offset, end.offset - 1))
  return spans.some(({ first, last }) => first <= to && from <= last)
}

/** Git knows no other ends of lines than LF. */
function countLines(source: string, offset: number): number {
  let line = 1
  for (let at = source.indexOf('\n'); at >= 0 && at < offset; at = source.indexOf('\n', at + 1)) line++
  return line
}
