import { createRequire } from 'node:module'
import type { Node, Scalar } from 'yaml'
import type { Directive } from '../article/directives.ts'
import type { Range } from '../article/range.ts'

/** What the `citewell` key of the front matter says, and what in it cannot be read. */
export interface FrontMatter {
  readonly directives: readonly Directive[]
  readonly problems: readonly { readonly message: string; readonly range: Range }[]
}

const nothing: FrontMatter = { directives: [], problems: [] }

/** From one `---` to the next, with the key in between. */
const OPENING = /^\uFEFF?---[ \t]*\r?\n/
const CLOSING = /^---[ \t]*$/gm

/**
 * Read the `citewell` key of YAML front matter:
 * `citewell: { disable: [quotations/cited], reason: "A letter to the editor" }`. The library that reads YAML is loaded
 * for articles with the key alone.
 */
export function readFrontMatter(source: string): FrontMatter {
  const opening = OPENING.exec(source)?.[0].length
  if (opening === undefined) return nothing
  CLOSING.lastIndex = opening
  const end = CLOSING.exec(source)?.index
  if (end === undefined) return nothing
  const text = source.slice(opening, end)
  return /^(?:citewell|"citewell"|'citewell')[ \t]*:/m.test(text) ? readYaml(text, opening) : nothing
}

function readYaml(text: string, offset: number): FrontMatter {
  const { isMap, isScalar, parseDocument } = createRequire(import.meta.url)('yaml') as typeof import('yaml')
  const document = parseDocument(text)
  // Front matter that is no YAML is for the site generator to complain about.
  if (document.errors.length > 0 || !isMap(document.contents)) return nothing
  const problems: { message: string; range: Range }[] = []
  const rangeOf = ({ range }: Node): Range => ({ start: offset + range![0], end: offset + range![1] })
  const key = document.contents.items.find(item => isScalar(item.key) && item.key.value === 'citewell')!
  if (!isMap<Scalar, Node>(key.value))
    return { directives: [], problems: [{ message: wrongKey, range: rangeOf(key.key as Node) }] }
  let rules: Directive['rules'] = []
  let reason: string | undefined
  for (const { key: name, value } of key.value.items) {
    if (name.value === 'disable') rules = readNames(value)
    else if (name.value === 'reason' && isScalar(value)) reason = String(value.value)
    else
      problems.push({
        message: `Unexpected \`${String(name.value)}\`, expected \`disable\` or \`reason\``,
        range: rangeOf(name),
      })
  }
  if (rules.length === 0 && problems.length === 0)
    problems.push({ message: wrongKey, range: rangeOf(key.key as Node) })
  const range = rangeOf(key.key as Node)
  return {
    directives: rules.length === 0 ? [] : [{ action: 'disable-file', rules, reason, range }],
    problems,
  }

  function readNames(value: Node | null): Directive['rules'] {
    const items = value && 'items' in value ? (value.items as Node[]) : [value]
    return items.flatMap(item =>
      isScalar(item) && typeof item.value === 'string' ? [{ name: item.value, range: rangeOf(item) }] : [],
    )
  }
}

const wrongKey = 'Unexpected form of `citewell`, expected `citewell: { disable: [rule], reason: why }`'
