import { createLocator } from '../../article/locate.ts'
import { UserError } from '../../core/user-error.ts'

/** From the outside in: `['rules', 'quotations/cited', 1]`. */
export type ConfigPath = readonly (string | number)[]

/** A configuration that was read but not yet looked at. */
export interface ConfigText {
  /** Absolute. */
  readonly file: string
  /** As shown to people: relative to the working folder. */
  readonly name: string
  readonly value: unknown
  /** The offset where the name or the value at a path stands; `undefined` for code, which has no such places. */
  readonly find?: (path: ConfigPath, on: 'name' | 'value') => number | undefined
  readonly text: string
}

/** A mistake in a configuration, with the place where it is made. */
export function complain(
  { name, text, find }: Pick<ConfigText, 'name' | 'text' | 'find'>,
  path: ConfigPath,
  on: 'name' | 'value',
  { message, hint }: { readonly message: string; readonly hint?: string | undefined },
): UserError {
  const offset = find && findNearest(find, path, on)
  if (offset === undefined)
    return new UserError(`${name}: ${message}${path.length > 0 ? ` (in \`${path.join('.')}\`)` : ''}`, hint)
  return complainAt({ name, text }, offset, { message, hint })
}

/** What is missing has no place, so it is told at the place that it is missing from. */
function findNearest(
  find: NonNullable<ConfigText['find']>,
  path: ConfigPath,
  on: 'name' | 'value',
): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const offset = find(path.slice(0, length), on)
    if (offset !== undefined) return offset
  }
  return undefined
}

/** A mistake at an offset. */
export function complainAt(
  { name, text }: { readonly name: string; readonly text: string },
  offset: number,
  { message, hint }: { readonly message: string; readonly hint?: string | undefined },
): UserError {
  const { line, column } = createLocator(text)(offset)
  return new UserError(`${name}:${line}:${column}: ${message}`, hint)
}
