import type { ArticleData, ReportData } from '../report/html/report-data.ts'
import { describeStanding } from '../report/html/standing-words.ts'
import { claimsOf } from '../report/tables/claims.ts'
import { count, shorten } from './article-facts.ts'
import { Line } from './line.tsx'
import { articleLink } from './route.ts'
import { Shown } from './shown.tsx'
import { Why } from './why.tsx'
import { classesOf, kindNames, standingSigns } from './words.ts'

interface ClaimListProps {
  readonly data: ReportData
  readonly article: ArticleData
  readonly at: string | undefined
}

/** Every quoted claim with what it rests on. */
export function ClaimList({ data, article, at }: ClaimListProps) {
  const claims = claimsOf(article)
  const others = article.quotations.flatMap((quotation, index) =>
    quotation.standing === undefined ? [{ quotation, index }] : [],
  )
  return (
    <nav class="claims" aria-labelledby="claims-title">
      <h2 id="claims-title">Quoted claims</h2>
      {claims.length === 0 && <p>This article quotes no claims.</p>}
      <ol>
        {claims.map(({ index, quotation }) => (
          <li key={index} class={classesOf(quotation).join(' ')}>
            <a
              href={articleLink(article.path, `q${index}`)}
              aria-current={at === `q${index}` ? 'true' : undefined}
            >
              <span class={['sign', ...classesOf(quotation)].join(' ')} aria-hidden="true">
                {standingSigns[quotation.standing]}
              </span>{' '}
              “<Shown text={shorten(quotation.text, 90)} />”
            </a>
            <small>
              <Shown text={describeStanding(quotation, article)} />,{' '}
              <Line {...{ data, path: article.path }} line={quotation.line} at={`q${index}`} />
            </small>
            <Why {...{ article, quotation }} />
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <details class="others">
          <summary>{count(others.length, 'other quotation')}</summary>
          <ol>
            {others.map(({ index, quotation }) => (
              <li key={index}>
                <a href={articleLink(article.path, `q${index}`)}>
                  “<Shown text={shorten(quotation.text, 90)} />”
                </a>
                <small>
                  {kindNames[quotation.kind]},{' '}
                  <Line {...{ data, path: article.path }} line={quotation.line} at={`q${index}`} />
                </small>
                <Why {...{ article, quotation }} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </nav>
  )
}
