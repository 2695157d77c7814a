// In: TOML. Out: one of its tables, with the places of what stands in it, or all of it as plain values. Next:
// `front-matter.ts` and `credits.ts` read that.

import type { Range } from '../article/model.ts'

/** A value of TOML; what is no text, list or table (numbers, dates, truth) is told apart no further, and is as written. */
export type TomlValue =
  | ({ readonly kind: 'text'; readonly text: string } & { readonly range: Range })
  | { readonly kind: 'list'; readonly items: readonly TomlValue[] }
  | { readonly kind: 'table'; readonly entries: readonly TomlEntry[] }
  | { readonly kind: 'other'; readonly text: string }

/** A key and its value. Ranges are offsets into the text. */
interface TomlEntry {
  readonly name: string
  readonly range: Range
  readonly value: TomlValue
}

/** A table: as `[name]`, as `name = { … }` or as `name.key = …`. */
export interface TomlTable {
  /** Where its name stands first. */
  readonly range: Range
  /** `undefined` where the name stands for something that is no table. */
  readonly entries: readonly TomlEntry[] | undefined
}

/**
 * Find a table at the top level (TOML 1.0). Linear in the size of the text; of what is not asked for, only so much is
 * read as is needed to pass it.
 *
 * @returns `undefined` when there is none, or when the text is no TOML up to where it would be
 */
export function findTomlTable(text: string, name: string): TomlTable | undefined {
  const reader = new TomlReader(text)
  const entries: TomlEntry[] = []
  let range: Range | undefined
  let isTable = true
  try {
    for (const { path, value } of reader.readStatements()) {
      if (path[0]?.name !== name) continue
      range ??= path[0].range
      const key = path[1]
      if (key && value) entries.push({ ...key, value })
      else if (value?.kind === 'table') entries.push(...value.entries)
      else if (value) isTable = false
    }
  } catch (error) {
    if (!(error instanceof NoToml)) throw error
    return undefined
  }
  return range && { range, entries: isTable ? entries : undefined }
}

/**
 * Read TOML as plain values: texts, lists and tables. Numbers, dates and truth are texts as well.
 *
 * @returns what could be read up to where the text is no TOML
 */
export function readTomlValues(text: string): TomlValues {
  const root: TomlValues = Object.create(null)
  try {
    for (const { path, value } of new TomlReader(text.replaceAll(/\r(?!\n)/g, '\n')).readStatements()) {
      if (!value) continue
      let table: unknown = root
      for (const { name } of path.slice(0, -1)) {
        if (!isTable(table)) break
        table = table[name] ??= Object.create(null)
      }
      if (isTable(table)) table[path.at(-1)!.name] = toPlain(value)
    }
  } catch (error) {
    if (!(error instanceof NoToml)) throw error
  }
  return root
}

type TomlValues = Record<string, unknown>

const isTable = (value: unknown): value is TomlValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function toPlain(value: TomlValue): unknown {
  if (value.kind === 'list') return value.items.map(toPlain)
  if (value.kind !== 'table') return value.text
  const entries = value.entries.map(entry => [entry.name, toPlain(entry.value)] as const)
  return Object.assign(Object.create(null), Object.fromEntries(entries))
}

class NoToml extends Error {}

interface Key {
  readonly name: string
  readonly range: Range
}

/** A line `[table]`, which has no value, or `key = value`; the path begins at the top level. */
interface Statement {
  readonly path: readonly Key[]
  readonly value?: TomlValue
}

const BLANK = /[ \t]*/y
const GAP = /(?:[ \t\r\n]|#[^\r\n]*)*/y
const LINE_END = /[ \t]*(?:#[^\r\n]*)?(?:[\r\n]|$)/y
const BARE = /[\w-]+/y
/** Strings of several lines first: `"""` is no empty string. */
const STRING = /"""([^]*?)(?<!\\)"""|'''([^]*?)'''|"((?:[^"\\\r\n]|\\.)*)"|'([^'\r\n]*)'/y
const OTHER = /[^\s,\]}#[{"']+(?: \d[^\s,\]}#]*)?/y

class TomlReader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  *readStatements(): Generator<Statement> {
    let table: readonly Key[] = []
    for (this.#take(GAP); this.#at < this.#text.length; this.#take(GAP)) {
      const brackets = this.#take(/\[{0,2}/y)![0].length
      const path = this.#readPath()
      if (brackets > 0) {
        this.#expect(brackets === 1 ? /\]/y : /\]\]/y)
        table = path
        yield { path }
      } else {
        this.#expect(/=[ \t]*/y)
        yield { path: [...table, ...path], value: this.#readValue() }
      }
      this.#expect(LINE_END)
    }
  }

  #readPath(): Key[] {
    const path = []
    do {
      this.#take(BLANK)
      const start = this.#at
      const bare = this.#take(BARE)
      const name = bare ? bare[0] : this.#readString()?.text
      if (name === undefined) throw new NoToml()
      path.push({ name, range: { start, end: this.#at } })
      this.#take(BLANK)
    } while (this.#take(/\./y))
    return path
  }

  #readValue(): TomlValue {
    if (this.#take(/\[/y)) return { kind: 'list', items: this.#readList() }
    if (this.#take(/\{/y)) return { kind: 'table', entries: this.#readInlineTable() }
    const string = this.#readString()
    if (string) return string
    const other = this.#take(OTHER)
    if (!other) throw new NoToml()
    return { kind: 'other', text: other[0] }
  }

  #readString(): Extract<TomlValue, { kind: 'text' }> | undefined {
    const start = this.#at
    const match = this.#take(STRING)
    if (!match) return undefined
    const escaped = match[1] ?? match[3]
    const text = escaped?.replaceAll(/\\(["\\])/g, '$1') ?? match[2] ?? match[4]!
    return { kind: 'text', text, range: { start, end: this.#at } }
  }

  #readList(): TomlValue[] {
    const items: TomlValue[] = []
    for (this.#take(GAP); !this.#take(/\]/y); this.#take(GAP)) {
      items.push(this.#readValue())
      this.#take(GAP)
      if (!this.#take(/,/y)) {
        this.#expect(/\]/y)
        break
      }
    }
    return items
  }

  #readInlineTable(): TomlEntry[] {
    const entries: TomlEntry[] = []
    for (this.#take(GAP); !this.#take(/\}/y); this.#take(GAP)) {
      const [key] = this.#readPath()
      this.#expect(/=[ \t]*/y)
      entries.push({ ...key!, value: this.#readValue() })
      this.#take(GAP)
      if (!this.#take(/,/y)) {
        this.#expect(/\}/y)
        break
      }
    }
    return entries
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)
    if (match) this.#at = pattern.lastIndex
    return match
  }

  #expect(pattern: RegExp): void {
    if (!this.#take(pattern)) throw new NoToml()
  }
}
