import { SaxesParser } from 'saxes'

/** An element as a parser sees it. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** Read an XML document. Anything that is not well-formed is an error. */
export function readXml(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, children: [], text: '' }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('text', text => (open.at(-1)!.text += text))
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return top.children[0]!
}

/** What an element may hold. */
export interface ElementRule {
  /** Attributes that must be there, and the form of their values. */
  readonly required?: Readonly<Record<string, RegExp>>
  readonly optional?: Readonly<Record<string, RegExp>>
  /** The names of its children, each followed by a space. */
  readonly children?: RegExp
}

/** What a document breaks of the rules for its elements, as a list of sentences. */
export function* checkXml(element: Element, rules: Readonly<Record<string, ElementRule>>): Generator<string> {
  const { name, attributes, children } = element
  const rule = rules[name]
  if (!rule) {
    yield `<${name}> is unknown`
    return
  }
  const known = { ...rule.required, ...rule.optional }
  for (const attribute of Object.keys(rule.required ?? {}))
    if (!(attribute in attributes)) yield `<${name}> lacks ${attribute}`
  for (const [attribute, value] of Object.entries(attributes))
    if (!known[attribute]?.test(value)) yield `<${name} ${attribute}="${value}">`
  const names = children.map(child => `${child.name} `).join('')
  if (!(rule.children ?? /^$/).test(names)) yield `<${name}> holds ${names}`
  for (const child of children) yield* checkXml(child, rules)
}
