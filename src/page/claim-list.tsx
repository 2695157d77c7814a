import type { ArticleData } from '../report/html/report-data.ts'
import { claimsOf, shorten } from './article-facts.ts'
import { articleLink } from './route.ts'
import { Shown } from './shown.tsx'
import { describeStanding, standingSigns } from './words.ts'

/** Every quoted claim with what it rests on. */
export function ClaimList({
  article,
  at,
}: {
  readonly article: ArticleData
  readonly at: string | undefined
}) {
  const claims = claimsOf(article)
  return (
    <nav class="claims" aria-labelledby="claims-title">
      <h2 id="claims-title">Quoted claims</h2>
      {claims.length === 0 && <p>This article quotes no claims.</p>}
      <ol>
        {claims.map(({ index, quotation }) => (
          <li key={index} class={quotation.standing}>
            <a
              href={articleLink(article.path, `q${index}`)}
              aria-current={at === `q${index}` ? 'true' : undefined}
            >
              <span class={`sign ${quotation.standing}`} aria-hidden="true">
                {standingSigns[quotation.standing]}
              </span>{' '}
              “<Shown text={shorten(quotation.text, 90)} />”
            </a>
            <small>
              <Shown text={describeStanding(quotation, article)} />, line {quotation.line}
            </small>
          </li>
        ))}
      </ol>
    </nav>
  )
}
