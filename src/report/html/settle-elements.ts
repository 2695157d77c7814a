import type { Element, ElementContent, Root } from 'hast'
import { hasSafeUrl } from './sanitize.ts'

/**
 * Make the elements of an article fit into a page that is not its own: headings one level down, images as their
 * text, boxes as characters, links that need the article's site as text. Marks get their names from the nonce.
 */
export function settleElements(parent: Root | Element, nonce: string): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    takeMarks(child, nonce)
    settle(child)
    settleElements(child, nonce)
  }
}

function takeMarks({ properties }: Element, nonce: string): void {
  for (const [name, own] of [
    ['m', 'dataM'],
    ['l', 'dataL'],
  ] as const) {
    const value = properties[`${nonce}-${name}`] ?? properties[toProperty(`${nonce}-${name}`)]
    delete properties[own]
    if (value !== undefined && value !== null) properties[own] = value
  }
}

/** `data-x0-m` as the parser of HTML names it: `dataX0M`. */
const toProperty = (attribute: string): string =>
  attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

function settle(element: Element): void {
  const { tagName, properties } = element
  if (/^h[1-5]$/.test(tagName)) element.tagName = `h${Number(tagName[1]) + 1}`
  else if (tagName === 'img')
    become(element, 'span', [{ type: 'text', value: `[image: ${describeImage(properties)}]` }])
  else if (tagName === 'input')
    become(element, 'span', [{ type: 'text', value: properties['checked'] ? '☑' : '☐' }])
  else if (tagName === 'details') properties['open'] = true
  else if (tagName === 'a') settleLink(element)
}

function become(element: Element, tagName: string, children: ElementContent[]): void {
  const { dataM } = element.properties
  Object.assign(element, { tagName, children, properties: dataM === undefined ? {} : { dataM } })
}

const describeImage = ({ alt, title, src }: Element['properties']): string =>
  [alt, title].filter(Boolean).join(' – ') || (src ?? '')

/** Only what leads to the web or to an e-mail can be followed from a report. */
function settleLink(element: Element): void {
  const href = element.properties['href'] ?? ''
  if (/^(?:https?:|mailto:)/i.test(href) && hasSafeUrl(href)) {
    if (/^https?:/.test(href) && textOf(element) === href) delete element.properties['href']
    return
  }
  element.tagName = 'span'
  element.properties = href && !href.startsWith('#') ? { title: href } : {}
}

function textOf({ children }: Element): string {
  return children
    .map(child => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('')
}
