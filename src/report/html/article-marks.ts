// An article and its findings come in; the named stretches that the page points at go out, to `render-text.ts`.
import type { Article, Range } from '../../article/model.ts'
import type { Diagnostic } from '../../core/lint.ts'
import type { Mark } from './segments.ts'

/** Everything of an article that the page points at, named as in `data-m`: `q0`, `c0`, `r0`, `f0`. */
export function collectMarks(article: Article, findings: readonly Diagnostic[]): Mark[] {
  const { quotations, citations, references, source } = article
  return [
    ...quotations.map(({ range }, index) => ({ name: `q${index}`, range })),
    ...citations.flatMap(({ range, labels }, index) => [
      { name: `c${index}`, range },
      // One label has no need of a name of its own.
      ...(labels.length === 1
        ? []
        : labels.map((label, at) => ({ name: `c${index}-${at}`, range: label.range }))),
    ]),
    ...references.map(({ range }, index) => ({ name: `r${index}`, range, block: true })),
    ...findings.flatMap((finding, index) => {
      const range = findingRange(finding, source)
      return range ? [{ name: `f${index}`, range }] : []
    }),
  ]
}

/** What to underline. A finding between two characters takes the one before; one about the file has no place. */
function findingRange({ start, end }: Diagnostic, source: string): Range | undefined {
  if (end.offset > start.offset) return { start: start.offset, end: end.offset }
  if (start.offset === 0) return undefined
  const before = source.charCodeAt(start.offset - 1)
  const isLineEnd = before === 0x0a || before === 0x0d
  return isLineEnd
    ? { start: start.offset, end: start.offset + 1 }
    : { start: start.offset - 1, end: start.offset }
}
