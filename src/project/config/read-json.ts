import { basename } from 'node:path'
import { findNodeAtLocation, type Node, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser'
import { complainAt, type ConfigPath, type ConfigText } from './config-text.ts'

interface JsonOptions {
  readonly file: string
  readonly name: string
  /** Comments and trailing commas are welcome. */
  readonly comments: boolean
}

/**
 * Read JSON, with or without comments.
 *
 * @throws {UserError} where it is no JSON, or a name stands twice
 */
export function readJson(text: string, { file, name, comments }: JsonOptions): ConfigText {
  const errors: ParseError[] = []
  const tree = parseDeep(text, errors, { name, comments })
  const [error] = errors
  if (error)
    throw complainAt({ name, text }, error.offset, {
      message: `This is no JSON: ${describe(error)}`,
      ...(printParseErrorCode(error.error) === 'InvalidCommentToken' && { hint: commentHint(file) }),
    })
  const value = tree === undefined ? {} : toValueDeep(tree, { name, text })
  return { file, name, text, value, ...(tree && { find: (path, on) => find(tree, path, on) }) }
}

/** Nobody nests a configuration so deeply that the parser runs out of stack. */
function parseDeep(text: string, errors: ParseError[], { name, comments }: Omit<JsonOptions, 'file'>) {
  try {
    return parseTree(text, errors, { disallowComments: !comments, allowTrailingComma: comments })
  } catch {
    throw complainAt({ name, text }, 0, { message: 'This is nested too deeply' })
  }
}

function toValueDeep(tree: Node, place: { readonly name: string; readonly text: string }): unknown {
  try {
    return toValue(tree, place)
  } catch (error) {
    if (error instanceof RangeError) throw complainAt(place, 0, { message: 'This is nested too deeply' })
    throw error
  }
}

/** A `package.json` cannot have another name, and a file with the key in it would be another. */
const commentHint = (file: string): string =>
  basename(file) === 'package.json'
    ? 'JSON has no comments. Take it out'
    : `JSON has no comments. Name the file ${basename(file).replace(/\.json$/, '.jsonc')}, or take the comment out`

/** `PropertyNameExpected` as words. */
const describe = ({ error }: ParseError): string =>
  printParseErrorCode(error)
    .replaceAll(/(?<!^)[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
    .replace(/^./, letter => letter.toLowerCase())

/** Plain data. Every name becomes a property of the object itself, `__proto__` too, so that it is seen and refused. */
function toValue(node: Node, place: { readonly name: string; readonly text: string }): unknown {
  if (node.type === 'array') return node.children!.map(child => toValue(child, place))
  if (node.type !== 'object') return node.value
  const object = {}
  for (const { children } of node.children!) {
    const [key, value] = [children![0]!, children![1]!]
    if (Object.hasOwn(object, key.value))
      throw complainAt(place, key.offset, { message: `\`${key.value}\` stands here twice` })
    Object.defineProperty(object, key.value, { value: toValue(value, place), enumerable: true })
  }
  return object
}

function find(tree: Node, path: ConfigPath, on: 'name' | 'value'): number | undefined {
  const node = findNodeAtLocation(tree, [...path])
  const isProperty = node?.parent?.type === 'property'
  return (on === 'name' && isProperty ? node.parent?.children?.[0] : node)?.offset
}
