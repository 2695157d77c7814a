/** What the page shows. It is kept in the fragment of the address, so that a view can be sent to someone. */
export type Route = OverviewRoute | ArticleRoute | TableRoute | ChangesRoute

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
  /** Words that were searched for, to be marked in the text. */
  readonly find: string
}

/** The claims or the sources of all articles as a table. */
export interface TableRoute extends TableFilter {
  readonly view: 'claims' | 'sources'
}

/** Which rows of a table are shown, and in which order. Empty text lets everything through. */
export interface TableFilter {
  readonly q: string
  /** A kind of rows, as the choices of the table name them. */
  readonly show: string
  /** A column, with a minus for the largest first. */
  readonly sort: string
}

/** What has changed since an earlier report. */
interface ChangesRoute {
  readonly view: 'changes'
}

/** Which articles and findings are shown. Empty text lets everything through. */
export interface Filter {
  readonly q: string
  /** What is to be done: `blocked`, `look`, `unjudged` or `ready`. */
  readonly state: string
  readonly group: string
  readonly rule: string
  readonly severity: string
  /** A folder, without a slash at its end. */
  readonly folder: string
  /** `open`: articles with claims that rest on nothing; `cited`: articles whose claims all rest on something;
   * `unjudged`: articles with claims of which nothing is asked. */
  readonly claims: string
  /** Name of an author, and of a reviewer. */
  readonly author: string
  readonly reviewer: string
  /** The first and the last day of articles that have a date: `2026-01-31`. */
  readonly from: string
  readonly to: string
  /** `fixable`: findings that a command can put right; `new`: findings that the earlier report did not have;
   * `unjudged`: articles that were left unjudged, in part at least; `unlisted`: articles without references. */
  readonly only: string
  /** `worst` first (also when empty), or by `path`, `author` or `date`. */
  readonly sort: string
}

const noFilter: Filter = {
  q: '',
  state: '',
  group: '',
  rule: '',
  severity: '',
  folder: '',
  claims: '',
  author: '',
  reviewer: '',
  from: '',
  to: '',
  only: '',
  sort: '',
}

const noTableFilter: TableFilter = { q: '', show: '', sort: '' }

/**
 * Read a fragment: `#?q=sleep&severity=error`, `#/drafts/sleep.md?at=f0`, `#claims?show=open`. Anything else is the
 * overview.
 */
export function readRoute(fragment: string): Route {
  const [, path = '', query = ''] = /^#?([^?]*)\??([^]*)$/.exec(fragment)!
  const values = new URLSearchParams(query)
  if (path.startsWith('/') && path.length > 1)
    return {
      view: 'article',
      path: decode(path.slice(1)),
      at: values.get('at') ?? undefined,
      claimsOnly: values.has('claims'),
      find: values.get('find') ?? '',
    }
  if (path === 'claims' || path === 'sources') return { view: path, ...pick(noTableFilter, values) }
  if (path === 'changes') return { view: path }
  return { view: 'overview', filter: pick(noFilter, values) }
}

/** The values that are known here, each a text. */
function pick<Known extends object>(known: Known, values: URLSearchParams): Known {
  return { ...known, ...Object.fromEntries(Object.keys(known).map(key => [key, values.get(key) ?? ''])) }
}

/** The fragment of a route, `#` included. */
export function writeRoute(route: Route): string {
  switch (route.view) {
    case 'article': {
      const query = new URLSearchParams()
      if (route.at !== undefined) query.set('at', route.at)
      if (route.claimsOnly) query.set('claims', '1')
      if (route.find !== '') query.set('find', route.find)
      return join(`#/${route.path.split('/').map(encodeURIComponent).join('/')}`, query)
    }
    case 'overview':
      return join('#', filled(route.filter))
    case 'changes':
      return '#changes'
    default:
      return join(`#${route.view}`, filled({ q: route.q, show: route.show, sort: route.sort }))
  }
}

const filled = (values: Filter | TableFilter): URLSearchParams =>
  new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ''))

/** The fragment of the overview under some filters. */
export const overviewLink = (filter: Partial<Filter> = {}): string =>
  writeRoute({ view: 'overview', filter: { ...noFilter, ...filter } })

/** The fragment of a place in an article. */
export const articleLink = (path: string, at?: string, { claimsOnly = false, find = '' } = {}): string =>
  writeRoute({ view: 'article', path, at, claimsOnly, find })

/** The fragment of a table. */
export const tableLink = (view: TableRoute['view'], filter: Partial<TableFilter> = {}): string =>
  writeRoute({ view, ...noTableFilter, ...filter })

const join = (path: string, query: URLSearchParams): string => (query.size > 0 ? `${path}?${query}` : path)

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
