import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findBreach } from './invariants.ts'
import { mutations, texts } from './texts.ts'

const place = (path: string): string => fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url))
const folder = place('fuzz')
const articles = readdirSync(place('articles'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.md'))
  .map(name => readFileSync(join(place('articles'), name), 'utf8'))

/** `npm run fuzz` sets these. */
const minutes = Number(process.env['CITEWELL_FUZZ_MINUTES'] ?? 0)
const seed = process.env['CITEWELL_FUZZ_SEED']

test.each(readdirSync(folder).filter(name => name.endsWith('.md')))(
  'what was found once stays mended: %s',
  name => {
    expect(findBreach(readFileSync(join(folder, name), 'utf8'))).toBeUndefined()
  },
)

test(
  'whatever the text, it is read, linted and fixed as it must be',
  { timeout: minutes * 60_000 + 600_000 },
  () => {
    let cases = 0
    let failing: string | undefined
    const check = (text: string): boolean => {
      cases++
      const breach = describeBreach(text)
      if (breach === undefined) return true
      failing = text
      throw new Error(breach)
    }
    const limit =
      minutes > 0 ? { numRuns: 1e9, interruptAfterTimeLimit: minutes * 60_000 } : { numRuns: 2000 }
    const result = fc.check(fc.property(fc.oneof(texts, mutations(articles)), check), {
      ...limit,
      ...(seed !== undefined && { seed: Number(seed) }),
    })
    if (minutes > 0) process.stderr.write(`${cases} texts with seed ${result.seed}\n`)
    if (failing !== undefined && minutes > 0) keep(failing)
    const failure =
      result.failed && result.counterexample !== null ? fc.defaultReportMessage(result) : undefined
    expect(failure).toBeUndefined()
  },
)

function describeBreach(text: string): string | undefined {
  try {
    return findBreach(text, minutes > 0)
  } catch (error) {
    return String(Object(error).stack)
  }
}

/** The shortest text that fails is replayed by every run of the tests from now on. */
function keep(text: string): void {
  mkdirSync(folder, { recursive: true })
  const name = createHash('sha256').update(text).digest('hex').slice(0, 12)
  writeFileSync(join(folder, `${name}.md`), text)
}
