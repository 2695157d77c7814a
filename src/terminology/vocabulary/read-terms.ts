// The text of a file with words of a house comes in, a table or a style of Vale; terms go out, to the options of
// `terminology/vocabulary`.
import { createRequire } from 'node:module'
import type * as Yaml from 'yaml'
import { UserError } from '../../core/user-error.ts'
import { expandPattern, NoList } from './expand-pattern.ts'
import type { Term } from './terms.ts'

/** A file as the configuration names it. */
interface TermFile {
  readonly name: string
  readonly text: string
}

/**
 * Read the terms of a file: a table with tabs (`.tsv`), or a style of Vale (`.yml`, `.yaml`) that extends `substitution`
 * or `existence`.
 *
 * @throws {UserError} with the line, where something cannot be read
 */
export function readTerms({ name, text }: TermFile): Term[] {
  if (/\.ya?ml$/i.test(name)) return readStyle(name, text)
  if (/\.(?:tsv|txt)$/i.test(name)) return readTable(name, text)
  throw new UserError(
    `${name}: This is no list of words`,
    'Name a table with tabs (`.tsv`) or a style of Vale (`.yml`).',
  )
}

/** `instead of⇥use⇥why`, a term a line; further phrases between `|`; `#` begins a remark, and a first line of names is left out. */
function readTable(name: string, text: string): Term[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
  return lines.flatMap((line, index) => {
    if (/^\s*(?:#|$)/.test(line) || (index === 0 && /^instead of\t/i.test(line))) return []
    const [unwanted = '', use = '', why = '', ...rest] = line.split('\t').map(cell => cell.trim())
    const phrases = unwanted.split('|').map(phrase => phrase.trim())
    if (rest.some(Boolean) || !phrases.every(phrase => /[\p{L}\p{N}]/u.test(phrase)))
      throw new UserError(
        `${name}:${index + 1}: This line is no term`,
        'A line is what not to write, a tab, what to write, a tab, and why; the last two may be left out.',
      )
    const reason = why === '' ? {} : { why }
    return [use === '' ? { avoid: phrases, ...reason } : { use, 'instead of': phrases, ...reason }]
  })
}

const severities = { error: 'error', warning: 'warning', suggestion: 'suggestion' } as const

/** `extends: substitution` has `swap`, `extends: existence` has `tokens`; both have `level`, `ignorecase` and `message`. */
function readStyle(name: string, text: string): Term[] {
  const { extends: kind, swap, tokens, raw, ...rest } = parseYaml(name, text)
  const shared = readShared(rest)
  if (kind === 'substitution' && isMap(swap))
    return Object.entries(swap).map(([pattern, use]) => ({
      use: firstChoice(name, use),
      'instead of': expand(name, pattern),
      ...shared,
    }))
  if (kind === 'existence' && Array.isArray(tokens) && raw === undefined)
    return tokens.map(token => ({ avoid: expand(name, String(token)), ...shared }))
  throw new UserError(
    `${name}: This style cannot be read`,
    'Of Vale, citewell reads `extends: substitution` with `swap`, and `extends: existence` with `tokens`.',
  )
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parseYaml(name: string, text: string): Record<string, unknown> {
  const { parse }: typeof Yaml = createRequire(import.meta.url)('yaml')
  let value: unknown
  try {
    value = parse(text, { maxAliasCount: 0 })
  } catch (error) {
    throw new UserError(`${name}: This is no YAML: ${String(error).split('\n', 1)[0]!}`)
  }
  return isMap(value) ? value : {}
}

/** Vale takes capitals and small letters to be different unless it is told otherwise. */
function readShared({ ignorecase, level, link }: Record<string, unknown>) {
  const severity = typeof level === 'string' ? severities[level as keyof typeof severities] : undefined
  return {
    ...(ignorecase === true ? {} : { case: true }),
    ...(severity && { severity }),
    ...(typeof link === 'string' && { why: `See ${link}` }),
  }
}

/** `use|or this`: the first is what the message names. */
function firstChoice(name: string, use: unknown): string {
  const choice = typeof use === 'string' ? use.split('|', 1)[0]!.trim() : ''
  if (choice === '') throw new UserError(`${name}: A word under \`swap\` has no other to take its place`)
  return choice
}

/** In UTF-16 code units. */
const LONGEST_PATTERN = 2000

function expand(name: string, pattern: string): string[] {
  try {
    const phrases = pattern.length > LONGEST_PATTERN ? [] : expandPattern(pattern)
    if (phrases.length > 0) return phrases
  } catch (error) {
    if (!(error instanceof NoList)) throw error
  }
  throw new UserError(
    `${name}: \`${pattern.slice(0, 60)}\` is an expression that stands for no short list of words`,
    'Write the words themselves: citewell understands groups such as `(?:tele|cell)phones?`, and runs no expressions.',
  )
}
