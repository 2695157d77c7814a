import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { hash } from '../../core/fingerprint.ts'
import { UserError } from '../../core/user-error.ts'
import type { FileReport } from '../../core/report.ts'
import type { Digest, NoteDigest } from './digest.ts'
import { errorCode } from '../error-code.ts'
import type { ConfiguredInput } from '../lint-files.ts'
import {
  deserializeReport,
  isPacked,
  type SerializedReport,
  serializeReport,
} from './serialize-diagnostics.ts'
import { type Input, readInput } from '../files/read-file.ts'
import { readRegular } from '../files/read-regular.ts'
import { writeWhole } from '../files/write-whole.ts'

/** What decides, besides a file and its configuration, what is found in it. Anything else makes a cache useless. */
export interface CacheKey {
  /** The version of citewell, and which build of it. */
  readonly version: string
  readonly parser: string
  /** Paths are relative to it. */
  readonly cwd: string
}

type Seal = (text: string) => string

/** Where results are kept. */
export interface CachePlace {
  readonly place: string
  /**
   * Signs results where others might put some of their own, in a repository for one; where only the user can, a check sum
   * tells damage, which is left out here.
   */
  readonly seal?: Seal
}

/** What was found in a file when it had a certain content. */
interface Entry {
  readonly size: number
  /** 0 when the file was so new that it may have changed again within the same tick of the clock. */
  readonly mtimeMs: number
  readonly hash: string
  readonly config: number
  /** The day that the results are for, when they depend on it: comments may expire. */
  readonly day: string
  readonly packed: SerializedReport['packed']
  readonly notes: SerializedReport['notes']
}

interface Content {
  readonly key: CacheKey
  /** Resolved configurations; entries name theirs by its place. */
  readonly configs: string[]
  readonly files: Record<string, Entry>
}

/** The results of earlier runs. */
export interface Cache {
  /** What was found in a file, if it is still as it was then. */
  readonly find: (job: CachedJob) => FileReport | undefined
  /** Remember what is to be known of a text, for `save`. */
  readonly noteDigest: NoteDigest
  /** Keep new results, at once: whoever reads sees the old file or the new one. Failing to write is no failure. */
  readonly save: (reports: readonly FileReport[]) => void
}

export interface CachedJob extends ConfiguredInput {
  readonly config: ConfiguredInput['config'] & { readonly plugins?: readonly string[] }
}

/** Configurations to remember; somebody who tries out options would fill the file with them. */
const CONFIGS = 50

/** Clocks of file systems tick at least this often, in milliseconds. */
const TICK = 2000

/**
 * Open a cache. One that is missing, damaged, not ours, or of another version or parser, is empty.
 *
 * @param today results may depend on it
 */
export function openCache({ place, seal = hash }: CachePlace, key: CacheKey, today: string): Cache {
  const { configs, files } = readContent(place, key, seal)
  const found = new Map<string, Omit<Entry, 'packed' | 'notes' | 'hash' | 'day'>>()
  const digests = new Map<string, Digest>()
  const configPlaces = new Map<object, number>()
  let changed = false

  const placeConfig = (config: CachedJob['config']): number => {
    let at = configPlaces.get(config)
    if (at !== undefined) return at
    const text = describeConfig(config)
    at = configs.indexOf(text)
    if (at < 0) at = configs.push(text) - 1
    configPlaces.set(config, at)
    return at
  }

  const find = ({ input, config }: CachedJob): FileReport | undefined => {
    const stamp = readStamp(input)
    // What rules of plugins find depends on more than is known here.
    if (!stamp || (config.plugins ?? []).length > 0) return undefined
    const state = { ...stamp, config: placeConfig(config) }
    found.set(input.path, state)
    const entry = Object.hasOwn(files, input.path) ? files[input.path] : undefined
    if (entry?.config !== state.config || entry.size !== state.size) return undefined
    if (entry.day !== '' && entry.day !== today) return undefined
    if (entry.mtimeMs === 0 || entry.mtimeMs !== state.mtimeMs) {
      const decoded = readInput(input)
      if (!('source' in decoded) || hash(decoded.source) !== entry.hash) return undefined
      files[input.path] = { ...entry, mtimeMs: state.mtimeMs }
      changed ||= state.mtimeMs !== entry.mtimeMs
    }
    const { packed, notes } = entry
    return deserializeReport(input, { packed, notes, isText: true })
  }

  const save = (reports: readonly FileReport[]): void => {
    for (const report of reports) {
      const state = found.get(report.path)
      const text = digests.get(report.path)
      if (!state || !text) continue
      const { packed, notes } = serializeReport(report)
      files[report.path] = {
        ...state,
        hash: text.hash,
        day: text.isDated ? today : '',
        packed,
        notes,
      }
      changed = true
    }
    if (!changed) return
    for (const path of Object.keys(files))
      if (!found.has(path) && !existsSync(resolve(key.cwd, path))) delete files[path]
    writeContent(place, { key, configs, files }, seal)
  }

  return { find, noteDigest: (path, noted) => void digests.set(path, noted), save }
}

/** Everything in a configuration that decides what is found. */
const describeConfig = ({ rules, settings }: CachedJob['config']): string =>
  JSON.stringify([rules.map(({ id, severity, options }) => [id, severity, options]), settings])

/** Size and time of a file on disk. */
function readStamp({ content }: Input): { size: number; mtimeMs: number } | undefined {
  if (!('file' in content)) return undefined
  try {
    const { size, mtimeMs } = statSync(content.file)
    return { size, mtimeMs: Date.now() - mtimeMs > TICK ? mtimeMs : 0 }
  } catch (error) {
    errorCode(error)
    return undefined
  }
}

/** Bytes that the results may have; more of them would take longer to read than to find again. */
const largestCache = 256 * 1024 * 1024

/** The first line is a signature or a check sum of the rest. */
function readContent(place: string, key: CacheKey, seal: Seal): Content {
  const empty: Content = { key, configs: [], files: {} }
  const text = readCache(place)
  const end = text.indexOf('\n')
  const body = text.slice(end + 1)
  if (end < 0 || text.slice(0, end) !== seal(body)) return empty
  const content: unknown = JSON.parse(body)
  return isContent(content) && JSON.stringify(content.key) === JSON.stringify(key) ? content : empty
}

function readCache(place: string): string {
  try {
    return readRegular(place, largestCache).toString('utf8')
  } catch (error) {
    errorCode(error)
    return ''
  }
}

/** Whether a file may be one of results, so that it may be written anew or removed: it begins with a signature. */
export function isCacheFile(place: string): boolean {
  const text = readCache(place)
  return text === '' || /^[0-9a-f]{16,64}\n\{"key":/.test(text)
}

/** An older citewell may have kept other things, and a newer one may. */
function isContent(value: unknown): value is Content {
  const { key, configs, files }: Partial<Record<string, unknown>> = Object(value)
  return (
    isObject(key) &&
    Array.isArray(configs) &&
    configs.length <= CONFIGS &&
    configs.every(config => typeof config === 'string') &&
    isObject(files) &&
    Object.values(Object(files)).every(isEntry)
  )
}

function isEntry(value: unknown): boolean {
  const entry: Partial<Record<string, unknown>> = Object(value)
  const numbers = [entry['size'], entry['mtimeMs'], entry['config']]
  return (
    numbers.every(Number.isFinite) &&
    typeof entry['hash'] === 'string' &&
    typeof entry['day'] === 'string' &&
    isObject(entry['notes']) &&
    isPacked(entry['packed'])
  )
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function writeContent(place: string, content: Content, seal: Seal): void {
  const body = JSON.stringify(content)
  try {
    writeWhole(place, [`${seal(body)}\n${body}`], { cwd: content.key.cwd, isSecret: true })
  } catch (error) {
    if (!(error instanceof UserError)) errorCode(error)
  }
}
