import { escapeControls } from './escape-controls.ts'

/** An attribute that is `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element on lines of its own, its children indented; without children, it closes itself. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const open = `<${name}${renderAttributes(attributes)}`
  if (children.length === 0) return `${open}/>`
  return `${open}>\n${children.map(child => child.replaceAll(/^/gm, '  ')).join('\n')}\n</${name}>`
}

/** An element that holds lines of text and nothing else. */
export const textElement = (name: string, attributes: Attributes, lines: readonly string[]): string =>
  `<${name}${renderAttributes(attributes)}>${lines.map(escapeXml).join('&#10;')}</${name}>`

/** A whole document. */
export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`

const renderAttributes = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/**
 * Make any text safe within an element or an attribute. What XML 1.0 cannot hold at all (section 2.2, Char), and what
 * would steer a terminal, is written out: `\x1b`.
 */
const escapeXml = (text: string): string =>
  escapeControls(text)
    .replaceAll(/[\uFFFE\uFFFF]/g, character => String.raw`\u${character.charCodeAt(0).toString(16)}`)
    .replaceAll(/[&<>"']/g, character => entities[character]!)
