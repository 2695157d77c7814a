import type { Container, Prose } from '../model.ts'

/** A text leads in to what follows when its last sentence does not come to a stop. */
export const leadsIn = (text: string): boolean =>
  /[^.!?。！？\s]\s*$/.test(text.slice(-20).replace(/[)\]"”’»*_\s]+$/, ''))

/**
 * For each block the one that introduces it: the block before it, or before the list or quotation it is in. Block
 * quotations in a row share what introduces the first.
 */
export function findLeads(prose: readonly Prose[]): (Prose | undefined)[] {
  let before: Prose | undefined
  let group: Container | undefined
  let lead: Prose | undefined
  return prose.map(block => {
    // The blocks of a list or quotation stand together, so what was found for the one before is all that is needed.
    const own = block.container === before?.container ? group : outermostGroup(block.container)
    const inRow = own?.type === 'blockquote' && group?.type === 'blockquote'
    if (!own || (own !== group && !inRow)) lead = before?.kind === 'paragraph' ? before : undefined
    group = own
    before = block
    return lead
  })
}

/** The list or block quotation that holds a container and is held by no other. */
function outermostGroup(container: Container): Container | undefined {
  let group: Container | undefined
  for (let outer: Container | undefined = container; outer; outer = outer.parent)
    if (outer.type === 'list' || outer.type === 'blockquote') group = outer
  return group
}
