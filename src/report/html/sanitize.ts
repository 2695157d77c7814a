import type { Nodes, Root } from 'hast'
import { sanitize as sanitizeTree, type Schema } from 'hast-util-sanitize'

const tagNames =
  `a abbr b blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6
  hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strike strong sub summary sup table
  tbody td tfoot th thead tr tt u ul var`.split(/\s+/)

/** Elements of an article that the report shows as such; any other tag is shown as text. */
export const allowedTags: ReadonlySet<string> = new Set(tagNames)

/** Attributes that are kept of an article's own HTML. */
export const allowedAttributes: ReadonlySet<string> = new Set(
  'align alt colspan dir href lang reversed rowspan scope src start title'.split(' '),
)

const protocols = ['http', 'https', 'mailto']

const schema: Schema = {
  tagNames: tagNames.filter(name => name !== 'img'),
  attributes: {
    '*': ['align', 'dir', 'lang', 'title', 'dataM', 'dataL'],
    a: ['href'],
    details: ['open'],
    li: ['value'],
    ol: ['reversed', 'start'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
  },
  protocols: { href: protocols },
  strip: [],
  clobber: [],
}

/** Drop every element, attribute and address that is not on the list. */
export const sanitize = (tree: Root): Nodes => sanitizeTree(tree, schema)

/** Whether an address, as written in Markdown or HTML, leads to the web, to an article nearby or to an e-mail. */
export function hasSafeUrl(url: string): boolean {
  const scheme = /^[\s\p{Cc}]*([a-z][a-z\d+.-]*)\s*(?::|&)/iu.exec(url.replace(/[\t\r\n]/g, ''))?.[1]
  if (scheme === undefined) return !/^\s*&/.test(url)
  return protocols.includes(scheme.toLowerCase())
}
