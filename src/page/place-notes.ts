import type { ArticleData } from '../report/html/report-data.ts'

/** What a note does not break up: it stands below. */
const wholes = 'table, blockquote'
/** Other blocks that a note can follow. */
const blocks = 'table, p, li, h2, h3, h4, h5, h6, pre, dd, dt, summary, figcaption, div, section'

/**
 * Make room for findings: a place behind each block that has some, and one at the top for those about the file.
 *
 * @returns the indices of the findings for each place
 */
export function placeNotes(text: HTMLElement, { findings }: ArticleData): Map<HTMLElement, number[]> {
  const hosts = new Map<Element, HTMLElement>()
  const placed = new Map<HTMLElement, number[]>()
  for (const index of findings.keys()) {
    const anchor = text.querySelector(`[data-m~="f${index}"]`)
    const block = anchor?.closest(wholes) ?? anchor?.closest(blocks) ?? text
    const owner = text.contains(block) ? block : text
    const host = hosts.get(owner) ?? insertHost(text, owner)
    hosts.set(owner, host)
    host.dataset['first'] ??= `f${index}`
    placed.set(host, [...(placed.get(host) ?? []), index])
  }
  return placed
}

function insertHost(text: HTMLElement, block: Element): HTMLElement {
  const host = document.createElement('div')
  host.className = 'notes'
  host.role = 'group'
  host.ariaLabel = block === text ? 'Findings about the whole file' : 'Findings on the text above'
  if (block === text) {
    host.classList.add('whole')
    text.prepend(host)
  } else if (block.matches('li, dd, dt, div, section')) block.append(host)
  else block.after(host)
  return host
}
