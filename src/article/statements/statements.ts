// In: prose, lists, quotations and citations. Out: the sentences that state something of health and need a reference.
// Next: rules and `inspect`. In between, body-sentences.ts cuts, signals.ts looks, weigh.ts judges, family.ts sorts.
import type { ArticleLanguage } from '../language.ts'
import type { Citation, Prose, Quotation, ReferenceList, Statement } from '../model.ts'
import { findBodySentences } from './body-sentences.ts'
import { ArticleStatements } from './evidence.ts'
import { findCues, tellFamily } from './family.ts'
import { findStatementSupport } from './support.ts'
import { weighStatements } from './weigh.ts'

/** Find what the article itself states. Pure, and linear in the size of the text. */
export function collectStatements(
  prose: readonly Prose[],
  lists: readonly ReferenceList[],
  quotations: readonly Quotation[],
  citations: readonly Citation[],
  language: ArticleLanguage,
): Statement[] {
  const { article, supports } = prepareStatements(prose, lists, quotations, citations, language)
  const verdicts = weighStatements(article, supports)
  return article.of.flatMap(({ sentence, own }, at): Statement[] => {
    const verdict = verdicts[at]!
    if (!verdict.isStatement) return []
    const { prose: block, start, end } = sentence
    return [
      {
        range: block.toSource(start, end),
        text: block.text.slice(start, end),
        family: tellFamily(own),
        cues: findCues(own),
        confidence: verdict.confidence,
        certain: verdict.certain,
        get because() {
          return verdict.because
        },
        ...supports[at]!,
        prose: block,
        start,
        end,
      },
    ]
  })
}

/** What judging the sentences of an article needs: each with what is around it, and what supports it. */
export function prepareStatements(
  prose: readonly Prose[],
  lists: readonly ReferenceList[],
  quotations: readonly Quotation[],
  citations: readonly Citation[],
  language: ArticleLanguage,
) {
  const sentences = findBodySentences(prose, lists, quotations)
  const article = new ArticleStatements(prose, sentences, language.known)
  const references = lists.flatMap(list => list.references)
  return { article, supports: findStatementSupport(sentences, prose, citations, references) }
}
