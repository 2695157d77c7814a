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
  const document = parseDocument(text)
  const [error] = document.errors
  if (error)
    throw complainAt({ name, text }, error.pos[0], {
      message: `This is no YAML: ${firstLine(error.message)}`,
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
