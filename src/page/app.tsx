import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ReportData } from '../report/html/report-data.ts'
import { ArticleView } from './article-view.tsx'
import { Keys } from './keys.tsx'
import { Overview } from './overview.tsx'
import { type Navigate, overviewLink, type Route, readRoute, writeRoute } from './route.ts'
import { Shown } from './shown.tsx'

/** The whole page: what it shows follows the fragment of the address. */
export function App({ data }: { readonly data: ReportData }) {
  const [route, navigate] = useRoute()
  const [hasKeys, setKeys] = useState(true)
  const overview = useRef(overviewLink())
  if (route.view === 'overview') overview.current = writeRoute(route)
  const article = useMemo(
    () => (route.view === 'article' ? data.articles.find(({ path }) => path === route.path) : undefined),
    [data, route],
  )
  useHeadingFocus(route.view === 'article' ? route.path : '')
  return (
    <>
      <a class="skip" href="#main" onClick={skipToMain}>
        Skip to content
      </a>
      <header class="site">
        <a href={overview.current}>
          <Shown text={data.title} />
        </a>
        {data.created && (
          <time dateTime={data.created}>{data.created.slice(0, 16).replace('T', ' ')} UTC</time>
        )}
      </header>
      <main id="main" tabIndex={-1}>
        {route.view === 'overview' && (
          <Overview data={data} filter={route.filter} navigate={navigate} hasKeys={hasKeys} />
        )}
        {route.view === 'article' &&
          (article ? (
            <ArticleView
              key={article.path}
              {...{ data, article, route, navigate, hasKeys }}
              overview={overview.current}
            />
          ) : (
            <>
              <h1 tabIndex={-1}>No such article</h1>
              <p>
                This report has no <Shown text={route.path} />. <a href={overviewLink()}>All articles</a>
              </p>
            </>
          ))}
      </main>
      <footer class="site">
        <Keys isOn={hasKeys} turn={setKeys} />
        <p>
          Made by citewell {data.generator}. Everything in this file was read from the articles; it loads
          nothing.
        </p>
      </footer>
    </>
  )
}

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
