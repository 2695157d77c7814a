import type { Directive, Range } from '../article/model.ts'
import { findFrontMatter } from '../article/front-matter.ts'
import { findTomlTable, type TomlValue } from './toml.ts'
import { createRequire } from 'node:module'
import type * as Yaml from 'yaml'

/** What the `citewell` key of the front matter says, and what in it cannot be read. */
export interface FrontMatter {
  readonly directives: readonly Directive[]
  readonly problems: readonly { readonly message: string; readonly range: Range }[]
}

const nothing: FrontMatter = { directives: [], problems: [] }

const KEY =
  /^[ \t]*(?:citewell|"citewell"|'citewell')[ \t]*[:.=]|^[ \t]*\[[ \t]*["']?citewell["']?[ \t]*\]|"citewell"[ \t\r\n]*:/m

/**
 * Read the `citewell` key of the front matter, in YAML, TOML or JSON:
 * `citewell: { disable: [quotations/cited], reason: A letter to the editor }`. The library that reads YAML, and JSON with
 * it, is loaded for articles with the key alone.
 */
export function readFrontMatter(source: string): FrontMatter {
  const found = findFrontMatter(source)
  if (!found) return nothing
  const { start, end } = found.content
  const text = source.slice(start, end)
  if (!KEY.test(text)) return nothing
  const key = found.format === 'toml' ? readToml(text) : readYaml(text)
  return key ? understand(key, start) : nothing
}

/** What stands behind the key, whatever it is written in. Ranges are offsets into the text of the front matter. */
interface Key {
  readonly range: Range
  /** `undefined` when it is no table. */
  readonly entries: readonly Entry[] | undefined
}

interface Entry {
  readonly name: string
  readonly range: Range
  /** The value as names: a text, or the texts of a list. */
  readonly names: readonly { readonly name: string; readonly range: Range }[]
  /** The value as one text. */
  readonly text: string
}

function understand({ range, entries }: Key, offset: number): FrontMatter {
  const place = ({ start, end }: Range): Range => ({ start: offset + start, end: offset + end })
  const wrong: FrontMatter = { directives: [], problems: [{ message: wrongForm, range: place(range) }] }
  const rules = entries?.find(({ name }) => name === 'disable')?.names ?? []
  if (!entries || rules.length === 0) return wrong
  const reason = entries.find(({ name }) => name === 'reason')?.text
  const problems = entries
    .filter(({ name }) => name !== 'disable' && name !== 'reason')
    .map(entry => ({
      message: `There is no key “${entry.name}” here. Write disable or reason`,
      range: place(entry.range),
    }))
  return {
    directives: [
      {
        action: 'disable-file',
        written: 'citewell',
        rules: rules.map(rule => ({ name: rule.name, range: place(rule.range) })),
        reason,
        range: place(range),
      },
    ],
    problems,
  }
}

/** The library takes it for part of the line, though YAML has it end one (section 5.4). */
const LONE_RETURN = /\r(?!\n)/g

const wrongForm = 'This is not how exceptions are written. Write citewell: { disable: [rule], reason: why }'

/** JSON is YAML too (YAML 1.2, section 1.2). */
function readYaml(text: string): Key | undefined {
  const { isMap, isScalar, isSeq }: typeof Yaml = createRequire(import.meta.url)('yaml')
  const document = parseYaml(text.replaceAll(LONE_RETURN, '\n'))
  // Front matter that is no YAML is for the site generator to complain about.
  if (!document || document.errors.length > 0 || !isMap(document.contents)) return undefined
  const { contents } = document
  const locate = ({ range }: Yaml.Node): Range => ({ start: range![0], end: range![1] })
  const readName = (node: unknown) =>
    isScalar(node) && typeof node.value === 'string' ? [{ name: node.value, range: locate(node) }] : []
  const entry = contents.items.find(({ key }) => isScalar(key) && key.value === 'citewell')
  if (!entry || !isScalar(entry.key)) return undefined
  const range = locate(entry.key)
  if (!isMap(entry.value)) return { range, entries: undefined }
  const entries = entry.value.items.flatMap(({ key, value }): Entry[] =>
    isScalar(key)
      ? [
          {
            name: String(key.value),
            range: locate(key),
            names: isSeq(value) ? value.items.flatMap(readName) : readName(value),
            text: isScalar(value) ? String(value.value) : String(value),
          },
        ]
      : [],
  )
  return { range, entries }
}

/** The library calls itself for each level, and compares each key with all others unless it is told not to. */
function parseYaml(text: string): Yaml.Document.Parsed | undefined {
  const { parseDocument }: typeof Yaml = createRequire(import.meta.url)('yaml')
  try {
    return parseDocument(text, { uniqueKeys: false })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function readToml(text: string): Key | undefined {
  const table = findTomlTable(text.replaceAll(LONE_RETURN, '\n'), 'citewell')
  return (
    table && {
      range: table.range,
      entries: table.entries?.map(({ name, range, value }) => ({
        name,
        range,
        names: (value.kind === 'list' ? value.items : [value]).flatMap(readTomlName),
        text: value.kind === 'text' ? value.text : '',
      })),
    }
  )
}

const readTomlName = (value: TomlValue) =>
  value.kind === 'text' ? [{ name: value.text, range: value.range }] : []
