import type { ArticleData, CitationData } from '../report/html/report-data.ts'
import { describeStanding } from '../report/html/standing-words.ts'
import { articleLink } from './route.ts'
import { classesOf, kindNames, letterOf, standingSigns } from './words.ts'

/**
 * Give the marks in a text their looks, their links and their words for a screen reader: quotations by kind and by
 * what they rest on, markers as links to their entries, findings with their numbers.
 */
export function decorateText(text: HTMLElement, article: ArticleData): void {
  const pieces = [...text.querySelectorAll<HTMLElement>('[data-m]')]
  const first = new Map<string, HTMLElement>()
  const last = new Map<string, HTMLElement>()
  for (const piece of pieces)
    for (const name of namesOf(piece)) {
      if (!first.has(name)) first.set(name, piece)
      last.set(name, piece)
    }
  for (const piece of pieces) {
    const names = namesOf(piece)
    for (const name of names) paint(piece, name, article)
    const marker = names.findLast(name => name.startsWith('c'))
    if (marker) linkMarker(piece, marker, article, last.get(marker) === piece)
  }
  // From the innermost on, so that signs stand in the order in which things end.
  for (const [name, piece] of last) {
    if (!/^[qf]/.test(name)) continue
    const sign = createSign(name, article)
    const marker = name.startsWith('f') ? namesOf(piece).find(other => other.startsWith('c')) : undefined
    if (marker) placeBehindMarker(sign, last.get(marker.split('-', 1)[0]!) ?? piece)
    else if (name.startsWith('f') && partsWord(piece)) first.get(name)!.before(sign)
    else piece.insertBefore(sign, piece.querySelector(':scope > .notes'))
  }
  for (const block of text.children)
    block.classList.toggle('has-claim', block.matches('.claim') || block.querySelector('.claim') !== null)
}

/** The brackets of a marker hold its numbers and nothing else. */
function placeBehindMarker(sign: HTMLElement, piece: HTMLElement): void {
  let end: Element = piece.closest('sup') ?? piece.closest('a.marker') ?? piece
  while (end.nextElementSibling?.matches('.finding-sign') && end.nextSibling === end.nextElementSibling)
    end = end.nextElementSibling
  end.after(sign)
}

/** Whether a sign behind a piece would stand between a mark and the word that it belongs to: `“` and `sleep`. */
function partsWord(piece: HTMLElement): boolean {
  const next = piece.nextSibling?.textContent ?? ''
  return /^[\p{L}\p{N}]/u.test(next) && !/[\p{L}\p{N}\s]$/u.test(piece.textContent)
}

const namesOf = (piece: HTMLElement): string[] => piece.dataset['m']!.split(' ')

const indexOf = (name: string): number => Number.parseInt(name.slice(1), 10)

function paint(piece: HTMLElement, name: string, { quotations, findings }: ArticleData): void {
  if (name.startsWith('q')) {
    const quotation = quotations[indexOf(name)]
    if (!quotation) return
    piece.dataset['kind'] = quotation.kind
    piece.classList.add('quotation', ...(quotation.standing ? ['claim', ...classesOf(quotation)] : []))
  } else if (name.startsWith('f')) {
    const finding = findings[indexOf(name)]
    if (finding) piece.classList.add('found', finding.severity)
  }
}

/** A marker leads to the entry of its label; one without an entry says so where it ends. */
function linkMarker(
  piece: HTMLElement,
  name: string,
  { path, citations }: ArticleData,
  isLast: boolean,
): void {
  const citation = citations[indexOf(name)]
  if (!citation || piece.closest('a')) return
  const [, label] = name.split('-')
  // Of several labels each is a link of its own, and what stands between them is not.
  if (label === undefined && citation.labels.length > 1) return
  const target = citation.references[Number(label ?? 0)]
  if (target === null || target === undefined) {
    if (citation.url !== undefined) return
    piece.classList.add('marker', citation.foreign ? 'foreign' : 'lost')
    if (isLast) piece.append(hear(describeLost(citation)))
    return
  }
  const before = piece.previousSibling
  if (before instanceof HTMLAnchorElement && before.dataset['marker'] === name) {
    before.append(piece)
    return
  }
  const link = document.createElement('a')
  link.href = articleLink(path, `r${target}`)
  link.className = 'marker'
  link.dataset['marker'] = name
  piece.replaceWith(link)
  link.append(piece)
}

const describeLost = ({ foreign }: CitationData): string =>
  foreign ? " (the quoted source's own number)" : ' (no such entry in the list)'

/** What stands behind the last piece of a quotation or finding. */
function createSign(name: string, article: ArticleData): HTMLElement {
  const index = indexOf(name)
  const sign = document.createElement('a')
  if (name.startsWith('f')) {
    const finding = article.findings[index]!
    sign.className = `sign finding-sign ${finding.severity}`
    sign.href = articleLink(article.path, name)
    const letter = letterOf(index)
    sign.append(show(letter), hear(` (${finding.severity} ${letter}: ${finding.message})`))
    return sign
  }
  const quotation = article.quotations[index]!
  if (quotation.kind !== 'claim') {
    const words = [kindNames[quotation.kind], describeStanding(quotation, article)].filter(Boolean)
    return hear(` (${words.join('. ')})`)
  }
  const [citation] = quotation.citations ?? []
  const standing = quotation.standing ?? 'unjudged'
  sign.classList.add('sign', ...classesOf(quotation))
  sign.href = articleLink(article.path, citation === undefined ? name : `c${citation}`)
  sign.title = describeStanding(quotation, article)
  sign.append(show(standingSigns[standing]), hear(` (quoted claim. ${describeStanding(quotation, article)})`))
  return sign
}

function show(text: string): HTMLElement {
  const shown = document.createElement('span')
  shown.ariaHidden = 'true'
  shown.textContent = text
  return shown
}

function hear(text: string): HTMLElement {
  const heard = document.createElement('span')
  heard.className = 'heard'
  heard.textContent = text
  return heard
}
