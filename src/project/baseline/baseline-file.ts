import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { Baseline } from '../../core/suppress/baseline.ts'
import { UserError } from '../../core/user-error.ts'
import { complain } from '../config/config-text.ts'
import { errorCode } from '../error-code.ts'
import { lockFile } from '../files/lock-file.ts'
import { NotReadable, readRegular } from '../files/read-regular.ts'
import { type WriteOptions, writeWhole } from '../files/write-whole.ts'

export const baselineName = 'citewell-baseline.json'

/** Bytes that a baseline may have: some 200,000 findings. */
const largestBaseline = 20 * 1024 * 1024

/** The version of the file: it changes when an older citewell would read it wrongly. */
const version = 1

/** A baseline on disk. */
export interface BaselineOnDisk {
  /** Absolute. Paths in it are relative to its folder. */
  readonly file: string
  readonly entries: Baseline
}

/** The baseline that holds in a folder: in it, or the nearest one above within the repository. */
export function findBaseline(folder: string): string | undefined {
  for (let step = folder; ; step = dirname(step)) {
    const file = join(step, baselineName)
    if (existsSync(file)) return file
    if (dirname(step) === step || existsSync(join(step, '.git'))) return undefined
  }
}

/**
 * Read a baseline.
 *
 * @param cwd the folder that its name is shown relative to
 * @throws {UserError} when it is none
 */
export async function readBaseline(file: string, cwd: string): Promise<BaselineOnDisk> {
  const { readJson } = await import('../config/read-json.ts')
  const text = attempt(file, () => readRegular(file, largestBaseline).toString('utf8'))
  const json = readJson(text, { file, name: relative(cwd, file).replaceAll(sep, '/'), comments: false })
  const { version: written, files }: { version?: unknown; files?: unknown } = Object(json.value)
  if (written !== version)
    throw complain(json, ['version'], 'value', {
      message: `This is no baseline of version ${version}`,
      hint: '`citewell suppress` writes one.',
    })
  if (!isBaseline(files))
    throw complain(json, ['files'], 'value', { message: 'These are no findings by article' })
  return { file, entries: files }
}

const isBaseline = (files: unknown): files is Baseline =>
  isTable(files, ofFile =>
    isTable(ofFile, ofRule => isTable(ofRule, count => Number.isInteger(count) && Number(count) > 0)),
  )

const isTable = (value: unknown, isEntry: (entry: unknown) => boolean): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isEntry)

/** Write a baseline, at once: in the same order whatever the order of the findings, so that versions of it merge. */
export function writeBaseline({ file, entries }: BaselineOnDisk, options: WriteOptions): void {
  const text = `${JSON.stringify({ version, files: sortKeys(entries) }, null, 2)}\n`
  attempt(file, () => writeWhole(file, [text], options))
}

/** Keep other runs from writing a baseline until it is let go. */
export const lockBaseline = (file: string): (() => void) => attempt(file, () => lockFile(file))

/** The same with the keys of every level in order, by code unit. Names such as `__proto__` stay plain names. */
function sortKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const sorted: object = Object.create(null)
  for (const [name, entry] of Object.entries(value).toSorted(([a], [b]) => Number(a > b) - Number(a < b)))
    Object.assign(sorted, { [name]: sortKeys(entry) })
  return sorted
}

/** How an article is called in a baseline. */
export const nameInBaseline = (baseline: string, article: string): string =>
  relative(dirname(baseline), article).replaceAll(sep, '/')

function attempt<Result>(file: string, action: () => Result): Result {
  try {
    return action()
  } catch (error) {
    if (error instanceof UserError) throw error
    const reason = error instanceof NotReadable ? error.message : errorCode(error)
    throw new UserError(`The baseline \`${file}\` cannot be read or written (${reason})`)
  }
}
