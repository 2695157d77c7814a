import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { ReportData } from '../report/html/report-data.ts'
import { ArticleList } from './article-list.tsx'
import { count, countFacts, percent } from './article-facts.ts'
import { FilterForm } from './filter-form.tsx'
import { filterArticles } from './filter-articles.ts'
import { FindingsChart } from './findings-chart.tsx'
import { useKeys } from './keys.tsx'
import { LeftOut } from './left-out.tsx'
import { printOverview } from './print-overview.tsx'
import { type Filter, type Navigate, overviewLink } from './route.ts'
import { Shown } from './shown.tsx'

interface OverviewProps {
  readonly data: ReportData
  readonly filter: Filter
  readonly navigate: Navigate
  readonly hasKeys: boolean
}

/** All articles: what they rest on, what is wrong with them, the worst ones first. */
export function Overview({ data, filter, navigate, hasKeys }: OverviewProps) {
  const search = useRef<HTMLInputElement>(null)
  const matches = useMemo(() => filterArticles(data.articles, filter), [data, filter])
  const step = (by: number) => () => focusArticle(by)
  useKeys({ '/': () => search.current?.focus(), j: step(1), n: step(1), k: step(-1), p: step(-1) }, hasKeys)
  useEffect(() => {
    document.title = data.title
  }, [data])
  useEffect(() => printOverview(matches, data), [matches, data])
  const findings = matches.reduce((sum, match) => sum + match.findings.length, 0)
  return (
    <>
      <h1 tabIndex={-1}>
        <Shown text={data.title} />
      </h1>
      <Totals data={data} />
      <section aria-labelledby="chart-title" class="chart">
        <h2 id="chart-title">Findings</h2>
        <FindingsChart articles={data.articles} />
      </section>
      <section aria-labelledby="articles-title">
        <h2 id="articles-title">Articles</h2>
        <FilterForm
          {...{ data, filter, search }}
          change={(changed, how) => navigate({ view: 'overview', filter: { ...filter, ...changed } }, how)}
        />
        <p role="status" class="status">
          {count(matches.length, 'article')} of {data.articles.length.toLocaleString('en')},{' '}
          {count(findings, 'finding')}
        </p>
        <ArticleList matches={matches} filter={filter} />
      </section>
      <LeftOut articles={data.articles} />
      <div id="print" />
    </>
  )
}

/** The numbers that come first. */
function Totals({ data }: { readonly data: ReportData }) {
  const all = useMemo(() => data.articles.map(article => countFacts(article)), [data])
  const sum = (pick: (facts: (typeof all)[number]) => number): number =>
    all.reduce((total, facts) => total + pick(facts), 0)
  const claims = sum(facts => facts.claims)
  const supported = sum(({ standing }) => standing.supported)
  const unjudged = data.articles.reduce((total, { abstentions }) => total + abstentions.length, 0)
  return (
    <dl class="totals">
      <Total name="Articles" value={data.articles.length} />
      <Total name="Quoted claims" value={claims} />
      <div class={claims > supported ? 'warn' : 'good'}>
        <dt>Supported</dt>
        <dd>
          {percent(supported, claims)}{' '}
          <small>
            {supported.toLocaleString('en')} of {claims.toLocaleString('en')}
          </small>
        </dd>
      </div>
      <div class={claims > supported ? 'bad' : 'good'}>
        <dt>Without support</dt>
        <dd>
          {claims > supported ? (
            <a href={overviewLink({ claims: 'open' })}>{(claims - supported).toLocaleString('en')}</a>
          ) : (
            0
          )}
        </dd>
      </div>
      <Total name="Errors" value={sum(({ findings }) => findings.error)} />
      <Total name="Warnings" value={sum(({ findings }) => findings.warning)} />
      <Total name="Not judged" value={unjudged} />
    </dl>
  )
}

const Total = ({ name, value }: { readonly name: string; readonly value: number }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value.toLocaleString('en')}</dd>
  </div>
)

function focusArticle(by: number): void {
  const links = [...document.querySelectorAll<HTMLElement>('.articles h3 a')]
  const at = links.findIndex(link => link === document.activeElement)
  links[Math.min(Math.max(at + by, 0), links.length - 1)]?.focus()
}
