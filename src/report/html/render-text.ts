// An article and the marks on it come in; its text as sanitised HTML goes out, to `describe-article.ts`.
import type { Article } from '../../article/model.ts'
import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast'
import { raw } from 'hast-util-raw'
import { toHtml } from 'hast-util-to-html'
import type { Root as Markdown } from 'mdast'
import { type Handlers, toHast } from 'mdast-util-to-hast'
import { maskTemplating } from '../../article/templating/mask.ts'
import type { ParserName } from '../../article/parse/parse.ts'
import { parseShaped } from '../../article/shape/shaped-tree.ts'
import { footnoteLabel, markTree } from './mark-tree.ts'
import { createNonce, type Mark, MarkedSegments } from './segments.ts'
import { sanitize } from './sanitize.ts'
import { settleElements } from './settle-elements.ts'

/**
 * The text of an article as its reader would see it: sanitised HTML in which the marks are spans with `data-m`.
 *
 * Nothing in it runs, loads or leaves its place; what would is shown as it is written.
 */
export function renderText(article: Article, marks: readonly Mark[], parser: ParserName): string {
  const { source, shape, locate } = article
  const masked = maskTemplating(source)
  const nonce = createNonce(source)
  const tree: Markdown = parseShaped(masked, shape, parser)
  const lineAt = (offset: number): number => locate(offset).line
  markTree(tree, { source, masked, segments: new MarkedSegments(marks), lineAt, nonce })
  const html = asRoot(toHast(tree, { allowDangerousHtml: true, handlers }))
  const whole = holdsRaw(html) ? asRoot(raw(html)) : html
  settleElements(whole, nonce)
  return toHtml(sanitize(whole), { omitOptionalTags: true, preferUnquoted: true, quoteSmart: true })
}

/** A document stays a document on every step. */
const asRoot = (tree: Nodes): Root => (tree.type === 'root' ? tree : { type: 'root', children: [] })

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
})

const text = (value: string): ElementContent => ({ type: 'text', value })

/** Where a report shows something else than a browser would. */
const handlers: Handlers = {
  footnoteReference: (_state, node) => element('sup', {}, [text(`[${footnoteLabel(node)}]`)]),
  footnoteDefinition: (state, node) => {
    const children = state.all(node)
    const label = element('strong', {}, [text(`[^${footnoteLabel(node)}] `)])
    const first = children.find(child => child.type === 'element' && child.tagName === 'p')
    if (first?.type === 'element') first.children.unshift(label)
    else children.unshift(label)
    return element('div', { ...node.data?.hProperties }, children)
  },
  /** Nobody sees a definition, but findings and references may stand there. */
  definition: (_state, node) =>
    element('p', { ...node.data?.hProperties }, [
      element('code', {}, [
        text(`[${node.label ?? node.identifier}]: ${node.url}${node.title ? ` "${node.title}"` : ''}`),
      ]),
    ]),
  image: (_state, node) => element('img', { alt: node.alt ?? '', src: node.url, title: node.title }, []),
}

function holdsRaw({ children }: { readonly children: readonly (RootContent | { type: 'raw' })[] }): boolean {
  return children.some(child => child.type === 'raw' || ('children' in child && holdsRaw(child)))
}
