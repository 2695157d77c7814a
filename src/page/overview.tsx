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
import { ToDoList } from './to-do-list.tsx'

interface OverviewProps {
  readonly data: ReportData
  readonly filter: Filter
  readonly navigate: Navigate
  readonly hasKeys: boolean
}

/** All articles: what they rest on, what is wrong with them, the worst ones first. */
export function Overview({ data, filter, navigate, hasKeys }: OverviewProps) {
  const search = useRef<HTMLInputElement>(null)
  const added = useMemo(() => new Set(data.comparison?.added), [data])
  const matches = useMemo(() => filterArticles(data.articles, filter, added), [data, filter, added])
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
      <ToDoList articles={data.articles} />
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
        <ArticleList matches={matches} filter={filter} data={data} added={added} />
      </section>
      <LeftOut data={data} articles={data.articles} />
      <div id="print" />
    </>
  )
}

/** The numbers that come first. */
function Totals({ data }: { readonly data: ReportData }) {
  const all = useMemo(() => data.articles.map(article => countFacts(article)), [data])
  const sum = (pick: (facts: (typeof all)[number]) => number): number =>
    all.reduce((total, facts) => total + pick(facts), 0)
  const supported = sum(({ standing }) => standing.supported)
  const open = sum(facts => facts.open)
  const accepted = sum(({ standing }) => standing.accepted)
  const unjudged = sum(({ standing }) => standing.unjudged)
  const left = data.articles.filter(({ abstentions }) => abstentions.length > 0).length
  const suppressed = data.articles.reduce((total, article) => total + article.suppressed.length, 0)
  return (
    <dl class="totals">
      <Total name="Articles" value={data.articles.length} />
      <Total name="Quoted claims" value={sum(facts => facts.claims)} />
      <div class={open > 0 ? 'warn' : supported > 0 ? 'good' : undefined}>
        <dt>Supported</dt>
        <dd>
          {percent(supported, supported + open)}{' '}
          <small>
            {supported.toLocaleString('en')} of {(supported + open).toLocaleString('en')}
          </small>
        </dd>
      </div>
      <div class={open > 0 ? 'bad' : supported > 0 ? 'good' : undefined}>
        <dt>Without support</dt>
        <dd>{open > 0 ? <a href={overviewLink({ claims: 'open' })}>{open.toLocaleString('en')}</a> : 0}</dd>
      </div>
      <Total name="Errors" value={sum(({ findings }) => findings.error)} />
      <Total name="Warnings" value={sum(({ findings }) => findings.warning)} />
      {accepted > 0 && <Total name="Claims accepted" value={accepted} />}
      {unjudged > 0 && (
        <div>
          <dt>Claims not judged</dt>
          <dd>
            <a href={overviewLink({ claims: 'unjudged' })}>{unjudged.toLocaleString('en')}</a>
          </dd>
        </div>
      )}
      {left > 0 && <Total name="Articles not judged" value={left} />}
      {suppressed > 0 && <Total name="Suppressed" value={suppressed} />}
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
