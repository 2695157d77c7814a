import { type ReadOptions, readArticle } from '../../src/article/article.ts'
import type { QuotedSpan } from '../../src/article/model.ts'
import type { Judgement } from '../../src/article/quotations/kind/heuristic.ts'
import { ArticleLanguage } from '../../src/article/language.ts'
import { prepare } from '../../src/article/quotations/quotations.ts'
import { findQuotedSpans } from '../../src/article/quotations/spans/quoted-spans.ts'

/** What the heuristics make of each quotation of an article, before the evidence is weighed. */
export function impressionsOf(
  source: string,
  options: ReadOptions = {},
): readonly (Judgement & { readonly span: QuotedSpan })[] {
  const { prose, citations, referenceLists, speakers } = readArticle('example.md', `${source}\n`, options)
  const language = new ArticleLanguage(options.language, source, prose)
  const { spans } = findQuotedSpans(prose)
  const { judgements } = prepare(prose, spans, citations, referenceLists, speakers, language)
  return judgements.map((judgement, at) => ({ ...judgement, span: spans[at]! }))
}
