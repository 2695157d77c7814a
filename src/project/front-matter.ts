import type { Directive, Range } from '../article/model.ts'
import { findFrontMatter } from '../article/front-matter.ts'
import { createRequire } from 'node:module'
import type * as Yaml from 'yaml'

/** What the `citewell` key of the front matter says, and what in it cannot be read. */
export interface FrontMatter {
  readonly directives: readonly Directive[]
  readonly problems: readonly { readonly message: string; readonly range: Range }[]
}

const nothing: FrontMatter = { directives: [], problems: [] }

const KEY = /^(?:citewell|"citewell"|'citewell')[ \t]*:/m

/**
 * Read the `citewell` key of YAML front matter:
 * `citewell: { disable: [quotations/cited], reason: A letter to the editor }`. The library that reads YAML is loaded
 * for articles with the key alone.
 */
export function readFrontMatter(source: string): FrontMatter {
  const found = findFrontMatter(source)
  if (found?.format !== 'yaml') return nothing
  const { start, end } = found.content
  const text = source.slice(start, end)
  return KEY.test(text) ? readYaml(text, start) : nothing
}

/** The library takes it for part of the line, though YAML has it end one (section 5.4). */
const LONE_RETURN = /\r(?!\n)/g

const wrongForm = 'Unexpected form of `citewell`, expected `citewell: { disable: [rule], reason: why }`'

function readYaml(text: string, offset: number): FrontMatter {
  const { isMap, isScalar, isSeq, parseDocument }: typeof Yaml = createRequire(import.meta.url)('yaml')
  const { contents, errors } = parseDocument(text.replaceAll(LONE_RETURN, '\n'))
  // Front matter that is no YAML is for the site generator to complain about.
  if (errors.length > 0 || !isMap(contents)) return nothing
  const locate = ({ range }: Yaml.Node): Range => ({ start: offset + range![0], end: offset + range![1] })
  const readName = (node: unknown) =>
    isScalar(node) && typeof node.value === 'string' ? [{ name: node.value, range: locate(node) }] : []

  const entry = contents.items.find(({ key }) => isScalar(key) && key.value === 'citewell')
  if (!entry || !isScalar(entry.key)) return nothing
  const range = locate(entry.key)
  const wrong: FrontMatter = { directives: [], problems: [{ message: wrongForm, range }] }
  if (!isMap(entry.value)) return wrong
  const disable = entry.value.get('disable', true)
  const reason = entry.value.get('reason')
  const rules = isSeq(disable) ? disable.items.flatMap(readName) : readName(disable)
  if (rules.length === 0) return wrong
  const problems = entry.value.items.flatMap(({ key }) =>
    isScalar(key) && key.value !== 'disable' && key.value !== 'reason'
      ? [
          {
            message: `Unexpected \`${String(key.value)}\`, expected \`disable\` or \`reason\``,
            range: locate(key),
          },
        ]
      : [],
  )
  return {
    directives: [
      { action: 'disable-file', rules, reason: reason === undefined ? undefined : String(reason), range },
    ],
    problems,
  }
}
