import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '../../src/article/model.ts'
import { rules } from '../../rules/index.ts'
import { readArticle } from '../../src/article/article.ts'
import { loadParser, ParseError } from '../../src/article/parse/parse.ts'
import type { Diagnostic } from '../../src/core/lint.ts'
import { enableRules } from '../../src/core/presets.ts'
import { checks } from '../../src/core/suppress/checks.ts'
import { lintArticle } from '../../src/project/lint-article.ts'
import { readExamples } from '../../src/testing/rule-doc.ts'
import { ruleDocPath } from '../support/rules-index.ts'
import { findBreach, findUnsound } from './invariants.ts'
import { mutations, texts } from './texts.ts'

await loadParser('remark')

const place = (path: string): string => fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url))
const folder = place('fuzz')
const articles = readdirSync(place('articles'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.md'))
  .map(name => readFileSync(join(place('articles'), name), 'utf8'))

/** `npm run fuzz` sets these. */
const minutes = Number(process.env['CITEWELL_FUZZ_MINUTES'] ?? 0)
const seed = process.env['CITEWELL_FUZZ_SEED']
const isLong = minutes > 0 || process.env['CITEWELL_FUZZ_CASES'] !== undefined

/** Half of the texts are for all rules together, half for those with fixes, each alone. */
const cases = Number(process.env['CITEWELL_FUZZ_CASES'] ?? 2000)

test.each(readdirSync(folder).filter(name => name.endsWith('.md')))(
  'what was found once stays mended: %s',
  name => {
    expect(findBreach(readFileSync(join(folder, name), 'utf8'))).toBeUndefined()
  },
)

test(
  'whatever the text, it is read, linted and fixed as it must be',
  { timeout: minutes * 60_000 + cases * 1000 },
  () => {
    expect(
      search(fc.oneof(texts, mutations(articles)), source => findBreach(source, isLong), 1 / 2),
    ).toBeUndefined()
  },
)

const known = { ...rules, ...checks }
const enabled = enableRules(known, {}, 'strict')

const hasEdits = ({ fix, suggestions = [] }: Diagnostic): boolean =>
  fix !== undefined || suggestions.length > 0

/** Rules that were seen to put something right, with texts in which they do. */
const fixers = Object.entries(known).flatMap(([id, rule]) => {
  const inputs = Object.hasOwn(rules, id)
    ? [...readExamples(readFileSync(ruleDocPath(id), 'utf8'))].map(({ input }) => input)
    : ['<!-- citewell-disable-next-line quotations/cited -- x -->\n\nSleep [1](https://a.org/#).\n']
  const runs = { rules: enabled.filter(each => each.id === id), known }
  const lint = (article: Article) => lintArticle(article, runs, '2027-01-31')
  const fixable = rule.fixable || inputs.some(input => lint(readArticle('a.md', input)).some(hasEdits))
  return fixable ? [{ id, inputs, lint }] : []
})

test('there are rules with fixes', () => {
  expect(fixers.length).toBeGreaterThan(8)
})

test.each(fixers)(
  'whatever the text, $id alone fixes as it must',
  { timeout: minutes * 60_000 + cases * 1000 },
  ({ inputs, lint }) => {
    const source = fc.oneof(
      mutations(inputs),
      fc.tuple(texts, fc.constantFrom(...inputs)).map(([text, input]) => `${text}\n\n${input}`),
    )
    const check = (text: string): string | undefined => {
      const article = readOrPass(text)
      return article && (findUnsound(article, lint) ?? findUnsound(article, lint, 'suggestions'))
    }
    expect(search(source, check, 1 / 2 / fixers.length)).toBeUndefined()
  },
)

function readOrPass(text: string): Article | undefined {
  try {
    return readArticle('a.md', text)
  } catch (error) {
    if (error instanceof ParseError) return undefined
    throw error
  }
}

/**
 * Look for a text that breaks something.
 *
 * @param share of the time or of the cases that there are
 * @returns what the shortest such text breaks, `undefined` when none was found
 */
function search(
  source: fc.Arbitrary<string>,
  findIn: (text: string) => string | undefined,
  share: number,
): string | undefined {
  let count = 0
  let failing: string | undefined
  const check = (text: string): boolean => {
    count++
    const breach = describeBreach(text, findIn)
    if (breach === undefined) return true
    failing = text
    throw new Error(breach)
  }
  const limit =
    minutes > 0
      ? { numRuns: 1e9, interruptAfterTimeLimit: minutes * share * 60_000 }
      : { numRuns: Math.ceil(cases * share) }
  const result = fc.check(fc.property(source, check), {
    ...limit,
    ...(seed !== undefined && { seed: Number(seed) }),
  })
  if (isLong) process.stderr.write(`${count} texts with seed ${result.seed}\n`)
  if (failing !== undefined && isLong) keep(failing)
  return result.failed && result.counterexample !== null ? fc.defaultReportMessage(result) : undefined
}

function describeBreach(text: string, findIn: (text: string) => string | undefined): string | undefined {
  try {
    return findIn(text)
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
