import type { Prose } from '../model.ts'
import { enclosing } from '../text/containers.ts'
import { type FoundList, readSection } from './lists.ts'
import { readTail } from './tail.ts'
import { type ListTitle, readListTitle } from './title.ts'

/** The lists that are written out as text, and the headings that have none. */
export interface FoundLists {
  readonly lists: readonly FoundList[]
  /** The heading over footnote definitions, if there is one. */
  readonly footnoteHeading: Prose | undefined
  /** Headings of references with nothing under them that is an entry or a footnote. */
  readonly emptyHeadings: readonly Prose[]
}

/** Find the lists under headings of references, or, for want of any, the one that the article ends with. */
export function findSections(prose: readonly Prose[], source: string, more: readonly string[]): FoundLists {
  const titles = findTitles(prose, more)
  const lists: FoundList[] = []
  const emptyHeadings: Prose[] = []
  let footnoteHeading: Prose | undefined
  let readTo = 0
  for (const title of titles.values()) {
    if (title.prose.index < readTo) continue
    const section = readSection(title, titles, prose, source)
    for (const list of section.lists) lists.push(list)
    if (section.lists.length > 0) {
      readTo = section.end
      continue
    }
    if (section.hasFootnotes) footnoteHeading = title.strength === 'further' ? footnoteHeading : title.prose
    else emptyHeadings.push(title.prose)
  }
  if (lists.length === 0) lists.push(...readTail(prose, source))
  return { lists, footnoteHeading, emptyHeadings }
}

/** The lines that may head references, those of quoted texts and footnotes left aside. */
function findTitles(prose: readonly Prose[], more: readonly string[]): Map<Prose, ListTitle> {
  const titles = new Map<Prose, ListTitle>()
  for (const block of prose) {
    const title = readListTitle(block, more)
    if (title && !enclosing(block, 'blockquote') && !enclosing(block, 'footnoteDefinition'))
      titles.set(block, title)
  }
  return titles
}
