import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ReportData } from '../report/html/report-data.ts'
import { ArticleView } from './article-view.tsx'
import { ChangesView } from './changes-view.tsx'
import { ClaimsView } from './claims-view.tsx'
import { Keys } from './keys.tsx'
import { Overview } from './overview.tsx'
import { type ArticleRoute, type Navigate, overviewLink, type Route, readRoute, writeRoute } from './route.ts'
import { Shown } from './shown.tsx'
import { SourcesView } from './sources-view.tsx'

/** The whole page: what it shows follows the fragment of the address. */
export function App({ data }: { readonly data: ReportData }) {
  const [addressed, navigate] = useRoute()
  const [hasKeys, setKeys] = useState(true)
  const route = openOnlyArticle(addressed, data)
  const overview = useRef(overviewLink())
  if (route.view === 'overview') overview.current = writeRoute(route)
  useHeadingFocus(nameView(route))
  const shared = { data, navigate, hasKeys }
  return (
    <>
      <a class="skip" href="#main" onClick={skipToMain}>
        Skip to content
      </a>
      <header class="site">
        <SiteNav data={data} route={route} overview={overview.current} />
        {data.created && (
          <time dateTime={data.created}>{data.created.slice(0, 16).replace('T', ' ')} UTC</time>
        )}
      </header>
      <main id="main" tabIndex={-1}>
        {route.view === 'overview' && <Overview {...shared} filter={route.filter} />}
        {route.view === 'article' && <OneArticle {...shared} route={route} overview={overview.current} />}
        {route.view === 'claims' && <ClaimsView key="claims" {...shared} route={route} />}
        {route.view === 'sources' && <SourcesView key="sources" {...shared} route={route} />}
        {route.view === 'changes' &&
          (data.comparison ? (
            <ChangesView data={data} comparison={data.comparison} />
          ) : (
            <Missing title="No comparison">This report was not compared with an earlier one.</Missing>
          ))}
      </main>
      <footer class="site">
        <Keys isOn={hasKeys} turn={setKeys} />
        <p>
          Made by citewell {data.generator}
          {data.created && ` on ${data.created.slice(0, 10)}`}. Everything in this file was read from the
          articles; it loads nothing.
        </p>
      </footer>
    </>
  )
}

/** Where there is one article, it is what the report opens at: there is nothing to choose from. */
function openOnlyArticle(route: Route, { articles }: ReportData): Route {
  const [only, ...others] = articles
  return route.view === 'overview' && only && others.length === 0
    ? { view: 'article', path: only.path, at: undefined, claimsOnly: false, find: '' }
    : route
}

/** What a view is told from another one by. */
const nameView = (route: Route): string =>
  route.view === 'article' ? `/${route.path}` : route.view === 'overview' ? '' : route.view

interface SiteNavProps {
  readonly data: ReportData
  readonly route: Route
  /** The fragment of the overview as it was left. */
  readonly overview: string
}

/** The views of the report. Its title is the heading of the first one, and leads to that from all others. */
function SiteNav({ data, route, overview }: SiteNavProps) {
  const links = [
    ['overview', overview, data.articles.length === 1 ? 'Article' : 'Articles'],
    ['claims', '#claims', 'Claims'],
    ['sources', '#sources', 'Sources'],
    ...(data.comparison ? [['changes', '#changes', 'Changes'] as const] : []),
  ] as const
  const isFirst = route.view === 'overview'
  // The only article is what the report opens at.
  const current = route.view === 'article' && data.articles.length === 1 ? 'overview' : route.view
  return (
    <nav class="views" aria-label="Report">
      {!isFirst && (
        <a href={overview} class="title">
          <Shown text={data.title} />
        </a>
      )}
      <ul>
        {links.map(([view, href, name]) => (
          <li key={view}>
            <a href={href} aria-current={current === view ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface OneArticleProps {
  readonly data: ReportData
  readonly route: ArticleRoute
  readonly navigate: Navigate
  readonly hasKeys: boolean
  readonly overview: string
}

function OneArticle({ data, route, overview, ...rest }: OneArticleProps) {
  const article = useMemo(() => data.articles.find(({ path }) => path === route.path), [data, route])
  if (!article)
    return (
      <Missing title="No such article">
        This report has no <Shown text={route.path} />.
      </Missing>
    )
  const back = data.articles.length > 1 ? overview : undefined
  return <ArticleView key={article.path} {...{ data, article, route, ...rest }} overview={back} />
}

/** What is shown where an address leads nowhere. */
const Missing = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <>
    <h1 tabIndex={-1}>{title}</h1>
    <p>
      {children} <a href={overviewLink()}>All articles</a>
    </p>
  </>
)

function useRoute(): [Route, Navigate] {
  const [route, setRoute] = useState(() => readRoute(location.hash))
  useEffect(() => {
    const follow = (): void => setRoute(readRoute(location.hash))
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
  const navigate: Navigate = (next, how = 'push') => {
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', writeRoute(next))
    setRoute(next)
  }
  return [route, navigate]
}

/** Where the overview was scrolled to when it was left. */
let overviewScroll = 0

/** A new view starts at its heading, for the eye and for a screen reader alike. */
function useHeadingFocus(view: string): void {
  const last = useRef(view)
  useEffect(() => {
    if (view !== '') return undefined
    const remember = (): void => void (overviewScroll = scrollY)
    addEventListener('scroll', remember, { passive: true })
    return () => removeEventListener('scroll', remember)
  }, [view])
  useLayoutEffect(() => {
    if (last.current === view) return
    last.current = view
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
    scrollTo(0, view === '' ? overviewScroll : 0)
  }, [view])
}

function skipToMain(event: Event): void {
  event.preventDefault()
  document.querySelector<HTMLElement>('#main')!.focus()
}
