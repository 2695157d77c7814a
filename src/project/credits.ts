// The source of an article comes in; who wrote it, who reviewed it and when goes out, as its front matter says.
import { createRequire } from 'node:module'
import type * as Yaml from 'yaml'
import { findFrontMatter } from '../article/front-matter.ts'
import { readTomlValues } from './toml.ts'

/** Who stands for an article. What the front matter does not say is left out. */
export interface Credits {
  readonly authors?: readonly string[]
  readonly reviewers?: readonly string[]
  /** When it was last changed, or else published: `2026-01-31`. */
  readonly date?: string
}

/** Keys as site generators and publishers write them, without capitals, blanks, hyphens and underscores. */
const authorKeys = ['author', 'authors', 'writtenby', 'writer', 'writers', 'byline', 'by']
const reviewerKeys = [
  ...['reviewer', 'reviewers', 'reviewedby', 'medicalreviewer', 'medicalreviewers', 'medicallyreviewedby'],
  ...['medicalreviewedby', 'clinicalreviewer', 'factchecker', 'factcheckedby'],
]
const changeKeys = [
  ...['lastmod', 'lastmodified', 'lastmodifiedat', 'lastupdated', 'lastupdate', 'updated', 'updatedat'],
  ...['updatedate', 'updateddate', 'dateupdated', 'modified', 'modifieddate', 'datemodified', 'lastreviewed'],
]
const dateKeys = [
  'date',
  'published',
  'publishedat',
  'publishdate',
  'publisheddate',
  'pubdate',
  'datepublished',
]

/** Tables in which site generators keep what is not their own: Hugo and Zola. */
const tables = ['params', 'extra', 'taxonomies']

/** Without one of these words nothing has to be parsed. */
const WORTH_READING = /auth|writ|by|review|check|date|mod|publish/i

/** Read who wrote and reviewed an article, and when, from front matter in YAML, TOML or JSON. */
export function readCredits(source: string): Credits {
  const found = findFrontMatter(source)
  if (!found) return {}
  const text = source.slice(found.content.start, found.content.end)
  if (!WORTH_READING.test(text)) return {}
  const values = collectValues(found.format === 'toml' ? readTomlValues(text) : readYamlValues(text))
  const authors = collectNames(values, authorKeys)
  const reviewers = collectNames(values, reviewerKeys)
  const date = findDate(values, changeKeys) ?? findDate(values, dateKeys)
  return {
    ...(authors.length > 0 && { authors }),
    ...(reviewers.length > 0 && { reviewers }),
    ...(date !== undefined && { date }),
  }
}

/** JSON is YAML too. What is neither is for the site generator to complain about. */
function readYamlValues(text: string): unknown {
  const { parseDocument }: typeof Yaml = createRequire(import.meta.url)('yaml')
  try {
    const document = parseDocument(text.replaceAll(/\r(?!\n)/g, '\n'), { uniqueKeys: false })
    return document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 })
  } catch {
    // Nested too deeply, or aliases without end.
    return undefined
  }
}

/** By their plain keys; the top level wins over tables. */
function collectValues(root: unknown): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>()
  const top = entriesOf(root)
  const nested = top.filter(([key]) => tables.includes(key)).flatMap(([, table]) => entriesOf(table))
  for (const [key, value] of [...nested, ...top]) values.set(plainKey(key), value)
  return values
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []

const plainKey = (key: string): string => key.toLowerCase().replaceAll(/[-_\s]/g, '')

const mostNames = 20
const longestName = 80

function collectNames(values: ReadonlyMap<string, unknown>, keys: readonly string[]): string[] {
  const names = keys.flatMap(key => readNames(values.get(key)))
  return [...new Set(names)].slice(0, mostNames)
}

/** One name, several, or what describes a person. */
function readNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, mostNames).flatMap(each => readName(each))
  return readName(value)
}

/** `A; B` are two; what describes a person is one. */
function readName(value: unknown): string[] {
  if (typeof value === 'string') return value.split(';').flatMap(tidyName)
  const person = new Map(entriesOf(value).map(([key, each]) => [plainKey(key), each]))
  const read = (keys: readonly string[]): string[] =>
    keys.map(key => person.get(key)).filter(each => typeof each === 'string')
  const [whole] = read(['name', 'fullname', 'title'])
  return tidyName(
    whole ?? read(['given', 'givennames', 'firstname', 'family', 'familynames', 'lastname']).join(' '),
  )
}

/** Nothing of what is empty, or too long for a name. */
function tidyName(text: string): string[] {
  const name = text.replaceAll(/\s+/g, ' ').trim().replace(/^by /i, '')
  return name !== '' && name.length <= longestName ? [name] : []
}

function findDate(values: ReadonlyMap<string, unknown>, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const date = readDate(values.get(key))
    if (date !== undefined) return date
  }
  return undefined
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The day of `2026-01-31T08:00:00Z`, `2026/1/31`, `31 January 2026` or `Jan 31, 2026`. */
function readDate(value: unknown): string | undefined {
  const text = value instanceof Date ? value.toISOString() : typeof value === 'string' ? value.trim() : ''
  const [, year, month, day] = /^(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?!\d)/.exec(text) ?? []
  if (year !== undefined) return writeDay(Number(year), Number(month), Number(day))
  const dayFirst = /^(?<day>\d\d?)\.?\s+(?<month>[a-z]{3,9})\.?,?\s+(?<year>\d{4})\b/i.exec(text)
  const monthFirst = /^(?<month>[a-z]{3,9})\.?\s+(?<day>\d\d?),?\s+(?<year>\d{4})\b/i.exec(text)
  const written = (dayFirst ?? monthFirst)?.groups
  if (!written) return undefined
  const at = months.indexOf(written['month']!.slice(0, 3).toLowerCase())
  return writeDay(Number(written['year']), at + 1, Number(written['day']))
}

function writeDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  return [String(year), ...[month, day].map(each => String(each).padStart(2, '0'))].join('-')
}
