import type { Article } from '../article/model.ts'
import { readArticle, type ReadOptions } from '../article/article.ts'
import { ParseError } from '../article/parse/parse.ts'
import type { Diagnostic } from '../core/lint.ts'
import { type Input, readInput } from './files/read-file.ts'
import { reportUnreadable } from './files/decode.ts'

/** What became of one file. */
export type Outcome<Result> =
  | { readonly kind: 'read'; readonly path: string; readonly source: string; readonly result: Result }
  | { readonly kind: 'unreadable'; readonly path: string; readonly diagnostic: Diagnostic }
  | { readonly kind: 'bug'; readonly path: string; readonly error: unknown }

/**
 * Read a file into an article and do something with it. A bug met on one file leaves the others be.
 *
 * @param onText is called when the text is there and the article is not yet
 */
export function withArticle<Result>(
  input: Input,
  options: ReadOptions,
  use: (article: Article) => Result,
  onText?: () => void,
): Outcome<Result> {
  const { path } = input
  try {
    const decoded = readInput(input)
    onText?.()
    if ('unreadable' in decoded) return { kind: 'unreadable', path, diagnostic: decoded.unreadable }
    return {
      kind: 'read',
      path,
      source: decoded.source,
      result: use(readArticle(path, decoded.source, options)),
    }
  } catch (error) {
    if (error instanceof ParseError)
      return { kind: 'unreadable', path, diagnostic: reportUnreadable(error.message) }
    return { kind: 'bug', path, error }
  }
}
