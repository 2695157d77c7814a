import { readArticle } from '../../../../src/article/article.ts'
import { ArticleLanguage } from '../../../../src/article/language.ts'
import { ArticleEvidence } from '../../../../src/article/quotations/evidence/evidence.ts'
import { neighbourSignals } from '../../../../src/article/quotations/evidence/neighbours.ts'
import { isDecided, signalsOf } from '../../../../src/article/quotations/evidence/weigh.ts'
import { prepare } from '../../../../src/article/quotations/quotations.ts'
import { findQuotedSpans } from '../../../../src/article/quotations/spans/quoted-spans.ts'
import type { SignalExample } from '../../../../src/article/quotations/evidence/signal-table.ts'

/** All that is needed to judge the quotations of a text. */
export function readEvidence(source: string) {
  const { prose, citations, referenceLists, speakers } = readArticle('article.md', source)
  const language = new ArticleLanguage(undefined, source, prose)
  const { spans } = findQuotedSpans(prose)
  return prepare(prose, spans, citations, referenceLists, speakers, language)
}

/** The signals of the quotation of an example. Throws where there is none, or where its place decides. */
export function signalsOfExample({ article, quotation, odds }: SignalExample): ReadonlySet<string> {
  const { parts, judgements } = readEvidence(article)
  const at = parts.spans.findIndex(({ text }) => text.startsWith(quotation))
  if (at < 0)
    throw new Error(`no quotation begins with ${quotation}: ${parts.spans.map(s => s.text).join(' | ')}`)
  if (isDecided(judgements[at]!)) throw new Error(`decided by ${judgements[at]!.because}: ${quotation}`)
  const evidence = new ArticleEvidence(parts)
  const found = new Set(signalsOf(evidence, at, judgements[at]!))
  if (odds) {
    if (odds.length !== parts.spans.length) throw new Error(`${parts.spans.length} quotations in ${article}`)
    neighbourSignals(evidence.spots, odds, at, (name, value) =>
      found.add(value === undefined ? name : `${name}=${value}`),
    )
  }
  return found
}
