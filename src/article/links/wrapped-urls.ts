// In: a URL as written. Out: the address within it that it leads on to. Next: `rules/links/no-redirect.ts` reports it, and
// the guard of fixes compares entries by it.

/** An address that another one leads on to. */
export interface WrappedUrl {
  /** The host that leads on. */
  readonly by: string
  /** The address it leads to, as it may be written in the place of the whole. */
  readonly target: string
  /** The address stands in the whole, byte for byte or escaped, and is not made up from it. */
  readonly isCertain: boolean
}

/** A service whose links lead on to an address in one of their parameters. */
interface Redirector {
  readonly host: RegExp
  readonly path: RegExp
  /** The parameter that holds the address. */
  readonly parameter: RegExp
  /** Its other parameters; with one that is not known, the end of an address that is not escaped cannot be told. */
  readonly others?: RegExp
}

const redirectors: readonly Redirector[] = [
  {
    // Google Docs, Gmail and the pages of results.
    host: /^(?:www\.)?google\.[a-z.]{2,6}$/,
    path: /^\/url$/,
    parameter: /^(?:q|url)$/,
    others:
      /^(?:sa|source|ust|usg|ved|cd|cad|rct|esrc|opi|sntz|hl|gl|e|d|s|t|uact|psig|bvm|ei|sig2|client|rja|oq|aqs|sqi|url|q)$/,
  },
  {
    host: /(?:^|\.)safelinks\.protection\.(?:outlook|office365)\.(?:com|us|cn)$/,
    path: /^\/(?:ap\/[\w-]*\/?)?$/,
    parameter: /^url$/,
    others: /^(?:data|sdata|reserved|locale|wdlor)$/,
  },
  {
    // Library proxies: EZproxy takes everything after `url=`, escaped or not; OpenAthens and others escape it.
    host: /prox(?:y|ies)|\.idm\.oclc\.org$|(?:^|\.)openathens\.net$|remotexs|libgate|(?:^|\.)login\.libr?/,
    path: /^\/(?:login|connect|redirector\/[\w.-]+|_auth|auth|validate|(?:menu|go))?\/?$/,
    parameter: /^q?url$/,
    others: /^$/,
  },
  {
    host: /^(?:[lm]{1,2}|www)\.(?:facebook|instagram)\.com$/,
    path: /^\/(?:l\.php)?$/,
    parameter: /^u$/,
    others: /^(?:h|e|s|enc|fbclid|__tn__|c\[?\d*\]?)$/,
  },
  {
    host: /^(?:www\.)?youtube\.com$/,
    path: /^\/redirect$/,
    parameter: /^q$/,
    others: /^(?:event|redir_token|v|html_redirect|stzid)$/,
  },
  {
    host: /^(?:www\.)?linkedin\.com$/,
    path: /^\/(?:redir\/redirect|safety\/go)$/,
    parameter: /^url$/,
    others: /^(?:trk|urlhash|_t)$/,
  },
  { host: /^out\.reddit\.com$/, path: /^\//, parameter: /^url$/, others: /^(?:token|app_name)$/ },
  { host: /^(?:html\.)?duckduckgo\.com$/, path: /^\/l\/$/, parameter: /^uddg$/, others: /^(?:rut|kh)$/ },
  { host: /^slack-redir\.net$/, path: /^\/link$/, parameter: /^url$/, others: /^v$/ },
  { host: /^vk\.com$/, path: /^\/away\.php$/, parameter: /^to$/, others: /^(?:utf|cc_key|post)$/ },
]

/** Find the address that a URL leads on to, where it stands in it. Linear in the length of the URL. */
export function findWrapped(url: string): WrappedUrl | undefined {
  if (!mayWrap.test(url)) return undefined
  const [, host = '', path = '', query = ''] = /^https?:\/\/([^/?#]+)([^?#]*)(?:\?(.*))?$/is.exec(url) ?? []
  const name = host.toLowerCase().replace(/:\d+$/, '')
  return readParameter(name, path, query) ?? readMailFilter(name, path) ?? readProxyHost(url, name)
}

const mayWrap =
  /^https?:\/\/[^/?#]*(?:google|safelinks|urldefense|prox|oclc\.org|openathens|remotexs|libgate|facebook|instagram|youtube|linkedin|reddit|duckduckgo|slack-redir|vk\.com|login\.lib)/i

function readParameter(host: string, path: string, query: string): WrappedUrl | undefined {
  const redirector = redirectors.find(each => each.host.test(host) && each.path.test(path.toLowerCase()))
  if (!redirector) return undefined
  const parameters = query.split(/&(?:amp;)?/).map(written => {
    const at = written.indexOf('=')
    return { name: written.slice(0, at), value: written.slice(at + 1) }
  })
  const at = parameters.findIndex(
    ({ name, value }) => redirector.parameter.test(name) && address.test(decode(value)),
  )
  if (at < 0) return undefined
  const { name, value } = parameters[at]!
  const isEscaped = !value.includes('://')
  const takesAll = redirector.others?.source === '^$' && name === 'url' && !isEscaped
  if (takesAll) return { by: host, target: query.slice(query.indexOf('url=') + 4), isCertain: at === 0 }
  const others = parameters.filter((_, index) => index !== at)
  const isKnown = others.every(other => redirector.others!.test(other.name))
  return {
    by: host,
    target: isEscaped ? write(decode(value)) : write(decodeOnce(value)),
    isCertain: isEscaped || isKnown,
  }
}

const address = /^https?:\/\/[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]|$)/i

/** `/v3/__https://example.org/a__;!!…`, and `/v2/url?u=https-3A__example.org_a&d=…` in an older form */
function readMailFilter(host: string, path: string): WrappedUrl | undefined {
  if (!/^urldefense\.(?:com|us|proofpoint\.com)$/.test(host)) return undefined
  const target = /^\/v3\/__(https?:\/\/?[^*]+?)__;/i.exec(path)?.[1]?.replace(/^(https?:)\/(?!\/)/i, '$1//')
  return target === undefined ? undefined : { by: host, target, isCertain: true }
}

/** The host of a proxy that stands behind the one of the page, whose stops may have become hyphens. */
const proxyHost =
  /^((?:[\w-]+\.)+(?:com|org|net|gov|edu|int|info|eu|uk|de|ca|au|fr|ch|nl)|(?:www|[a-z]{3,})(?:-{1,2}[a-z\d]+)+)\.((?:[\w-]*prox(?:y|ies)\d*[\w-]*|[\w-]+\.idm\.oclc|(?:[\w-]+\.)?remotexs)\.[\w.-]+)$/

/** `https://www.example.org.proxy.lib.edu/a`, `https://www-example-org.proxy.lib.edu/a` */
function readProxyHost(url: string, host: string): WrappedUrl | undefined {
  const [, page, proxy] = proxyHost.exec(host) ?? []
  if (page === undefined || proxy === undefined) return undefined
  const isPlain = page.includes('.')
  // A hyphen is a stop, two are a hyphen; proxies that write a hyphen as it is cannot be told from these.
  const name = isPlain ? page : page.replace(/--?/g, written => (written === '-' ? '.' : '-'))
  if (!isPlain && !/\.(?:com|org|net|gov|edu|int|info|eu|uk|de|ca|au|fr|ch|nl)$/.test(name)) return undefined
  const from = url.indexOf('//') + 2
  const rest = url.slice(from + host.length).replace(/^:\d+/, '')
  return {
    by: proxy,
    target: `${isPlain ? url.slice(0, from) : 'https://'}${name}${rest}`,
    isCertain: isPlain,
  }
}

function decode(written: string): string {
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}

/** Google escapes the signs of a query within an address that it otherwise leaves as it is. */
const decodeOnce = (written: string): string =>
  written.replace(/%(?:3[dDfF]|26|23|25|2[bB])/g, escape => decodeURIComponent(escape))

/** An address as it may stand anywhere: what no URL holds, or would end a link in Markdown, is escaped. */
const write = (target: string): string =>
  target.replace(/[^\x21-\x7e]|[()<>"`\\^{|}]/gu, character =>
    '()'.includes(character) ? (character === '(' ? '%28' : '%29') : encodeURIComponent(character),
  )
