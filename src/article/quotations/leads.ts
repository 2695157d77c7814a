import type { Container, Prose } from '../text/prose.ts'

/** A text leads in to what follows when its last sentence does not come to a stop. */
export const leadsIn = (text: string): boolean =>
  /[^.!?。！？\s]\s*$/.test(text.slice(-20).replace(/[)\]"”’»*_\s]+$/, ''))

/**
 * For each block the one that introduces it: the block before it, or before the list or quotation it is in. Block
 * quotations in a row share what introduces the first.
 */
export function findLeads(prose: readonly Prose[]): (Prose | undefined)[] {
  const leads = new Map<Container, Prose | undefined>()
  const groups = new Map<Container, Container | undefined>()
  return prose.map((block, index) => {
    const before = prose[index - 1]
    const group = outermostGroup(block.container, groups)
    if (!group) return before?.kind === 'paragraph' ? before : undefined
    if (!leads.has(group)) {
      const last = before && outermostGroup(before.container, groups)
      const inRow = group.type === 'blockquote' && last?.type === 'blockquote'
      leads.set(group, inRow ? leads.get(last) : before?.kind === 'paragraph' ? before : undefined)
    }
    return leads.get(group)
  })
}

/** The list or block quotation that holds a container and is held by no other. */
function outermostGroup(
  container: Container,
  known: Map<Container, Container | undefined>,
): Container | undefined {
  const path: Container[] = []
  let outer: Container | undefined = container
  for (; outer && !known.has(outer); outer = outer.parent) path.push(outer)
  let group = outer && known.get(outer)
  for (const inner of path.toReversed()) {
    if (inner.type === 'list' || inner.type === 'blockquote') group ??= inner
    known.set(inner, group)
  }
  return group
}
