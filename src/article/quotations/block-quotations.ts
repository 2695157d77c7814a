import type { Container, Prose } from '../text/prose.ts'

/** A block quotation and the stretch of `Article.prose` inside it: `from` up to and with `to`. */
export interface BlockQuotation {
  readonly container: Container
  readonly from: number
  to: number
}

/** Find every block quotation that holds prose, Markdown or HTML, nested ones included; outer before inner. */
export function findBlockQuotations(prose: readonly Prose[]): BlockQuotation[] {
  const found = new Map<Container, BlockQuotation>()
  let last: Container | undefined
  let around: readonly Container[] = []
  for (const { container, index } of prose) {
    if (container !== last) around = enclosingBlockQuotations(container)
    last = container
    for (let depth = around.length - 1; depth >= 0; depth--) {
      const known = found.get(around[depth]!)
      if (known) known.to = index
      else found.set(around[depth]!, { container: around[depth]!, from: index, to: index })
    }
  }
  return [...found.values()]
}

/** Inner before outer. */
function enclosingBlockQuotations(container: Container): Container[] {
  const around: Container[] = []
  for (let at: Container | undefined = container; at; at = at.parent)
    if (isBlockQuotation(at)) around.push(at)
  return around
}

const isBlockQuotation = ({ type, tag }: Container): boolean =>
  type === 'blockquote' || (type === 'html' && tag === 'blockquote')
