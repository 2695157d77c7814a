/** What the page shows. It is kept in the fragment of the address, so that a view can be sent to someone. */
export type Route = OverviewRoute | ArticleRoute

/** Go to another view; `replace` leaves no step behind to go back to. */
export type Navigate = (route: Route, how?: 'push' | 'replace') => void

interface OverviewRoute {
  readonly view: 'overview'
  readonly filter: Filter
}

export interface ArticleRoute {
  readonly view: 'article'
  readonly path: string
  /** The name of a mark to go to, as in `data-m`: `f0`, `q3`. */
  readonly at: string | undefined
  readonly claimsOnly: boolean
}

/** Which articles and findings are shown. Empty text lets everything through. */
export interface Filter {
  readonly q: string
  readonly group: string
  readonly rule: string
  readonly severity: string
  /** A folder, without a slash at its end. */
  readonly folder: string
  /** `open`: articles with claims that rest on nothing; `cited`: articles whose claims all rest on something;
   * `unjudged`: articles with claims of which nothing is asked. */
  readonly claims: string
  /** `worst` first (also when empty), or by `path`. */
  readonly sort: string
}

const noFilter: Filter = { q: '', group: '', rule: '', severity: '', folder: '', claims: '', sort: '' }

/** Read a fragment: `#?q=sleep&severity=error`, `#/drafts/sleep.md?at=f0`. Anything else is the overview. */
export function readRoute(fragment: string): Route {
  const [, path = '', query = ''] = /^#?([^?]*)\??([^]*)$/.exec(fragment)!
  const values = new URLSearchParams(query)
  if (path.startsWith('/') && path.length > 1)
    return {
      view: 'article',
      path: decode(path.slice(1)),
      at: values.get('at') ?? undefined,
      claimsOnly: values.has('claims'),
    }
  const known = Object.keys(noFilter).map(key => [key, values.get(key) ?? ''])
  return { view: 'overview', filter: { ...noFilter, ...Object.fromEntries(known) } }
}

/** The fragment of a route, `#` included. */
export function writeRoute(route: Route): string {
  if (route.view === 'article') {
    const query = new URLSearchParams()
    if (route.at !== undefined) query.set('at', route.at)
    if (route.claimsOnly) query.set('claims', '1')
    return join(`#/${route.path.split('/').map(encodeURIComponent).join('/')}`, query)
  }
  return join('#', new URLSearchParams(Object.entries(route.filter).filter(([, value]) => value !== '')))
}

/** The fragment of the overview under some filters. */
export const overviewLink = (filter: Partial<Filter> = {}): string =>
  writeRoute({ view: 'overview', filter: { ...noFilter, ...filter } })

/** The fragment of a place in an article. */
export const articleLink = (path: string, at?: string, claimsOnly = false): string =>
  writeRoute({ view: 'article', path, at, claimsOnly })

const join = (path: string, query: URLSearchParams): string => (query.size > 0 ? `${path}?${query}` : path)

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
