import { createRequire } from 'node:module'
import type * as Yaml from 'yaml'
import type { Document, Node } from 'yaml'
import { complainAt, type ConfigPath, type ConfigText } from './config-text.ts'

/**
 * Read YAML. The library is loaded for it alone.
 *
 * @throws {UserError} where it is no YAML, or a name stands twice
 */
export function readYaml(text: string, file: string, name: string): ConfigText {
  const { isMap, isNode, isScalar, parseDocument }: typeof Yaml = createRequire(import.meta.url)('yaml')
  // The library compares each key of a map with all the others.
  const document = parseDeep(() => parseDocument(text, { uniqueKeys: false }), name)
  const [error] = document.errors
  if (error)
    throw complainAt({ name, text }, error.pos[0], {
      message: `This is no YAML: ${firstLine(error.message)}`,
    })
  const twice = findTwice(document.contents, isMap, isScalar)
  if (twice)
    throw complainAt({ name, text }, startOf(twice) ?? 0, {
      message: 'This is no YAML: Map keys must be unique',
    })
  const find = (path: ConfigPath, on: 'name' | 'value'): number | undefined => {
    const parent: unknown = path.length === 0 ? undefined : document.getIn(path.slice(0, -1), true)
    const key = isMap(parent)
      ? parent.items.find(({ key: item }) => isScalar(item) && item.value === path.at(-1))?.key
      : undefined
    if (on === 'name' && isNode(key)) return startOf(key)
    const value: unknown = document.getIn(path, true)
    return isNode(value) ? startOf(value) : undefined
  }
  return { file, name, text, value: toValue(document, name), find }
}

/** The library calls itself for each level. */
function parseDeep<Result>(read: () => Result, name: string): Result {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError)
      throw complainAt({ name, text: '' }, 0, { message: 'This is nested too deeply' })
    throw error
  }
}

/** A key that stands twice in one map. */
function findTwice(
  root: unknown,
  isMap: typeof Yaml.isMap,
  isScalar: typeof Yaml.isScalar,
): Node | undefined {
  const open: unknown[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const { items }: { items?: unknown } = Object(node)
    if (!Array.isArray(items)) continue
    const seen = new Set<unknown>()
    for (const item of items) {
      if (!isMap(node)) {
        open.push(item)
        continue
      }
      const { key, value } = item
      open.push(value)
      if (!isScalar(key)) continue
      if (seen.has(key.value)) return key
      seen.add(key.value)
    }
  }
  return undefined
}

const startOf = ({ range }: Node): number | undefined => range?.[0]

/** Aliases that stand for aliases could grow without end; the library counts them. */
function toValue(document: Document, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) ?? {}
  } catch (error) {
    throw complainAt({ name, text: '' }, 0, { message: `This is no YAML: ${firstLine(String(error))}` })
  }
}

/** Without the picture of the place: the place is told anyway. */
const firstLine = (message: string): string =>
  message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')
