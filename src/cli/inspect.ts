import type { Article } from '../article/article.ts'
import type { ParserName } from '../article/parse.ts'
import { UserError } from '../core/user-error.ts'
import { withArticle } from '../project/read-articles.ts'
import { describeArticle, renderInspectJson } from '../report/inspect-json.ts'
import { renderInspection } from '../report/inspect-pretty.ts'
import { wantsColor } from './color.ts'
import { exitCode } from './exit-codes.ts'
import { printBug, printUserError } from './failures.ts'
import { chooseParser } from './choose-parser.ts'
import { findInputs, type InputOptions } from './inputs.ts'
import type { Io } from './io.ts'

export interface InspectFlags extends InputOptions {
  readonly format?: 'pretty' | 'json'
  readonly color?: boolean
  readonly parser?: ParserName
}

/** `citewell inspect [paths…]`: show what citewell sees in articles, before any rule judges it. */
export async function runInspect(paths: readonly string[], flags: InspectFlags, io: Io): Promise<number> {
  const parser = await chooseParser(flags.parser)
  const { inputs, code } = await findInputs(paths, flags, io)
  let failed = code
  const readAll = <Result>(use: (article: Article) => Result): Result[] =>
    inputs.flatMap(input => {
      const outcome = withArticle(input, { parser }, use)
      if (outcome.kind === 'read') return [outcome.result]
      failed = exitCode.failed
      if (outcome.kind === 'bug') printBug(outcome.error, io, outcome.path)
      else printUserError(new UserError(`${outcome.path}: ${outcome.diagnostic.message}`), io)
      return []
    })
  if (flags.format === 'json') io.stdout.write(renderInspectJson(readAll(describeArticle)))
  else {
    const color = wantsColor(flags.color, io, io.stdout)
    io.stdout.write(readAll(article => renderInspection(article, { color })).join('\n'))
  }
  return failed
}
