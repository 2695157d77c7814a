import type { QuotedSpan } from '../model.ts'

/** Characters of a signature and the line before it. */
const longestSignature = 260

/** A dash and a name, as the last line of a block quotation. */
const isSigned = (lines: string): boolean =>
  /(?:^|\n)[\s*_]*(?:[—–―]|--?\s|\()/.test(lines) &&
  /(?:^|\n)[\s*_]*(?:[—–―]|--?\s|\()\s*[*_]*[\p{Lu}\p{Script=Han}\uFFFC][^\n]{0,160}$/u.test(lines)

const sourceLine =
  /(?:^|\n)[\s*_(]*(?:sources?|references?|quelle|fuente|fonte|bron|来源|來源|出处|出處|出典)\s?[::：]/i

/** Where the first line of a text that names the source of what stands above goes on: `Source: [3]`; or -1. */
export function findSourceLine(text: string): number {
  const line = sourceLine.exec(text)
  return line ? line.index + line[0].length : -1
}

/** The last lines of a block quotation: a signature is one line, and short. */
export function lastLines({ prose }: QuotedSpan): string {
  const { text } = prose.at(-1)!
  return text.length <= longestSignature ? text : `…${text.slice(-longestSignature)}`
}

/** A block quotation ends in a line that says who wrote it: `— Ruth Bell, 2019`, `Source: Health Board`. */
export function hasAttributionLine(span: QuotedSpan): boolean {
  const last = lastLines(span)
  return isSigned(last) || sourceLine.test(last)
}
