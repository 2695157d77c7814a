import { render } from 'preact'
import type { ReportData } from '../report/html/report-data.ts'
import { describeStanding } from '../report/html/standing-words.ts'
import { claimsOf } from '../report/tables/claims.ts'
import type { Match } from './filter-articles.ts'
import { FindingText } from './finding-card.tsx'
import { Shown } from './shown.tsx'
import { standingSigns } from './words.ts'

/** On paper nothing can be opened: put every claim and finding of the shown articles behind the overview. */
export function printOverview(matches: readonly Match[], data: ReportData): () => void {
  const show = (): void => {
    document.querySelectorAll('details').forEach(details => (details.open = true))
    render(<PrintedArticles matches={matches} data={data} />, document.querySelector('#print')!)
  }
  const hide = (): void => {
    const place = document.querySelector('#print')
    if (place) render(null, place)
  }
  addEventListener('beforeprint', show)
  addEventListener('afterprint', hide)
  return () => {
    removeEventListener('beforeprint', show)
    removeEventListener('afterprint', hide)
  }
}

const PrintedArticles = ({
  matches,
  data,
}: {
  readonly matches: readonly Match[]
  readonly data: ReportData
}) => (
  <section class="printed">
    <h2>Claims and findings, article by article</h2>
    {matches.map(({ article, findings }) => (
      <section key={article.path}>
        <h3>
          <Shown text={article.title} /> <small class="path">{article.path}</small>
        </h3>
        <ul class="plain">
          {claimsOf(article).map(({ quotation, index }) => (
            <li key={index}>
              {standingSigns[quotation.standing]} Line {quotation.line}: “<Shown text={quotation.text} />” –{' '}
              {describeStanding(quotation, article)}
            </li>
          ))}
        </ul>
        {findings.map(({ finding, index }) => (
          <FindingText key={index} {...{ article, finding, index, data }} />
        ))}
      </section>
    ))}
  </section>
)
