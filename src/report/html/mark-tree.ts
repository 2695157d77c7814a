import type { Range } from '../../article/model.ts'
import type {
  Emphasis,
  FootnoteDefinition,
  FootnoteReference,
  Html,
  Nodes,
  Parents,
  RootContent,
  PhrasingContent,
  Text,
} from 'mdast'
import { rangeOf, startOfUnplaced } from '../../article/text/tree-ranges.ts'
import type { MarkedText } from './segments.ts'
import { OpenTags, rewriteHtml } from './raw-html.ts'
import { hasSafeUrl } from './sanitize.ts'
import { cutText } from './text-nodes.ts'

/** Blocks that show the line they start on, and can be marked as a whole. */
const lined: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'listItem',
  'table',
  'code',
  'definition',
])

/** Put marks into a tree of Markdown: every stretch of text that belongs to something gets an element of its own. */
export function markTree(parent: Parents, marked: MarkedText): void {
  let end = rangeOf(parent)?.start ?? 0
  const limit = rangeOf(parent)?.end ?? marked.source.length
  const children: RootContent[] = []
  const open = new OpenTags()
  for (const node of parent.children) {
    const range = rangeOf(node) ?? unplaced(node, end, limit, marked)
    end = range.end
    const worn = lined.has(node.type) ? marked.segments.wear(range) : undefined
    children.push(...markNode(node, range, marked, open))
    if (worn) marked.segments.release(worn)
    if (lined.has(node.type)) addAttributes(node, marked, parent.type !== 'listItem', worn)
  }
  const closing = open.closeAll()
  if (closing) children.push({ type: 'html', value: closing })
  parent.children = children as typeof parent.children
}

/** remark leaves out the positions of text beside a literal autolink. */
function unplaced(node: RootContent, from: number, limit: number, { masked }: MarkedText): Range {
  const start = isPhrasing(node) ? startOfUnplaced(node, from, masked) : from
  const length = 'value' in node ? node.value.length : 0
  return { start, end: Math.min(limit, start + length) }
}

function markNode(node: RootContent, range: Range, marked: MarkedText, open: OpenTags): RootContent[] {
  if (node.type === 'text') return cutText(node.value, range, marked)
  if (node.type === 'html')
    return [{ ...node, value: rewriteHtml(node.value, range, marked, open) } satisfies Html]
  if ('children' in node) {
    markTree(node, marked)
    if (node.type === 'link') return openLink(node, range, marked).map(part => wrap(part, range, marked))
  }
  return [wrap(node, range, marked)]
}

/** What has no text of its own to mark (code, images, the address of a link) is marked as a whole. */
function wrap(node: RootContent, range: Range, { segments, nonce }: MarkedText): RootContent {
  const names = isPhrasing(node) && whole.has(node.type) ? segments.useLeft(range) : undefined
  return names !== undefined && isPhrasing(node) ? span([node], { [`${nonce}-m`]: names }) : node
}

const whole: ReadonlySet<string> = new Set([
  ...['inlineCode', 'image', 'imageReference', 'footnoteReference', 'link', 'linkReference'],
])

const isPhrasing = (node: RootContent): node is PhrasingContent => phrasing.has(node.type)

const phrasing: ReadonlySet<string> = new Set<PhrasingContent['type']>([
  ...(['break', 'delete', 'emphasis', 'footnoteReference', 'html', 'image', 'imageReference'] as const),
  ...(['inlineCode', 'link', 'linkReference', 'strong', 'text'] as const),
])

const span = (children: Emphasis['children'], hProperties: Record<string, string>): Emphasis => ({
  type: 'emphasis',
  children,
  data: { hName: 'span', hProperties },
})

/**
 * A marker becomes a link to its entry, so a link of the article around it has to give way; what it led to follows
 * as an arrow. A link that a report must not follow is shown with its address as text.
 */
function openLink(
  node: Extract<RootContent, { type: 'link' }>,
  range: Range,
  marked: MarkedText,
): RootContent[] {
  if (!hasSafeUrl(node.url)) return [...node.children, { type: 'inlineCode', value: ` (${node.url})` }]
  const holdsMarker = [...marked.segments.within(range)].some(({ names }) => /(?:^| )c\d/.test(names))
  if (!holdsMarker) return [node]
  if (node.url.startsWith('#')) return node.children
  return [...node.children, { type: 'link', url: node.url, title: node.title ?? null, children: [arrow] }]
}

const arrow: Text = { type: 'text', value: '↗' }

function addAttributes(
  node: Nodes,
  { nonce, segments, lineAt }: MarkedText,
  isLined: boolean,
  mark: string | undefined,
): void {
  const range = rangeOf(node)
  const own = range && segments.useLeft(range)
  const names = [mark, own].filter(name => name !== undefined).join(' ')
  const hProperties = {
    ...node.data?.hProperties,
    ...(range && isLined && { [`${nonce}-l`]: lineAt(range.start) }),
    ...(names && { [`${nonce}-m`]: names }),
  }
  node.data = { ...node.data, hProperties }
}

/** How a footnote is headed in the text. */
export const footnoteLabel = ({ label, identifier }: FootnoteDefinition | FootnoteReference): string =>
  label ?? identifier
