import type { Container, Prose } from '../../model.ts'

/** A block quotation and the stretch of `Article.prose` inside it: `from` up to and with `to`. */
export interface BlockQuotation {
  readonly container: Container
  readonly from: number
  to: number
}

/** Find every block quotation that holds prose, Markdown or HTML, nested ones included; outer before inner. */
export function findBlockQuotations(prose: readonly Prose[]): BlockQuotation[] {
  const found: BlockQuotation[] = []
  /** Those that hold the block, outer before inner: the blocks of each stand together. */
  let open: BlockQuotation[] = []
  let last: Container | undefined
  for (const { container, index } of prose) {
    if (container !== last) open = openAt(container, index, open, found)
    last = container
    for (const quotation of open) quotation.to = index
  }
  return found.filter(quotation => !isBoxAround(quotation, prose, found))
}

/** A callout such as `> [!note]` in which somebody is quoted is no quotation itself. */
const isBoxAround = (
  { container, from }: BlockQuotation,
  prose: readonly Prose[],
  all: readonly BlockQuotation[],
): boolean =>
  /^\s*\[!(?!quote\]|cite\])\w/i.test(prose[from]!.text) &&
  all.some(({ container: { parent } }) => parent === container)

/** The block quotations around a container, of which those that were not open before are new. */
function openAt(
  container: Container,
  index: number,
  before: readonly BlockQuotation[],
  found: BlockQuotation[],
): BlockQuotation[] {
  const around = enclosingBlockQuotations(container)
  return around.map((each, depth) => {
    const known = before[depth]
    if (known?.container === each) return known
    const quotation = { container: each, from: index, to: index }
    found.push(quotation)
    return quotation
  })
}

/** Outer before inner. */
function enclosingBlockQuotations(container: Container): Container[] {
  const around: Container[] = []
  for (let at: Container | undefined = container; at; at = at.parent)
    if (isBlockQuotation(at)) around.push(at)
  return around.toReversed()
}

const isBlockQuotation = ({ type, tag }: Container): boolean =>
  type === 'blockquote' || (type === 'html' && tag === 'blockquote')
