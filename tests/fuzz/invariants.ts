import type { Article } from '../../src/article/model.ts'
import { rules } from '../../rules/index.ts'
import { readArticle } from '../../src/article/article.ts'
import { ParseError } from '../../src/article/parse/parse.ts'
import { fixArticle, type FixType } from '../../src/core/fix/fix.ts'
import { findHarm, readMeaning } from '../../src/core/fix/guard.ts'
import { readStructure } from '../../src/core/fix/structure.ts'
import { type Diagnostic } from '../../src/core/lint.ts'
import { enableRules } from '../../src/core/presets.ts'
import { checks } from '../../src/core/suppress/checks.ts'
import { lintArticle } from '../../src/project/lint-article.ts'
import { parserDifferences } from '../support/parser-differences.ts'

const known = { ...checks, ...rules }
const strict = { rules: enableRules(known, {}, 'strict'), known }
const today = '2027-01-31'

const lint = (article: Article): readonly Diagnostic[] => lintArticle(article, strict, today)

/** Milliseconds of processor time, so that other work on the machine does not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Milliseconds that a text may take, three times running. */
const limitFor = (source: string): number => 200 + (8000 * source.length) / 1_000_000

/**
 * What holds for any text: it is read, linted and fixed without an exception and in time, twice alike, within its ends, and
 * fixing keeps what it must. Both parsers see the same.
 *
 * @param isTimed whether slowness counts, as it does on a machine with nothing else to do
 * @returns what does not hold
 */
export function findBreach(source: string, isTimed = false): string | undefined {
  const start = processorTime()
  const article = read(source)
  if (!article) return undefined
  const found = lint(article)
  if (isTimed && processorTime() - start > limitFor(source) && isSlowAgain(source)) return 'takes too long'
  return (
    findOutside(article, found) ??
    (JSON.stringify(lint(readArticle('a.md', source))) === JSON.stringify(found)
      ? undefined
      : 'differs the second time') ??
    findUnsound(article) ??
    findDisagreement(article)
  )
}

/** Text that no parser reads in bounded time is refused. */
function read(source: string): Article | undefined {
  try {
    return readArticle('a.md', source)
  } catch (error) {
    if (error instanceof ParseError) return undefined
    throw error
  }
}

const isSlowAgain = (source: string): boolean =>
  [1, 2].every(() => {
    const start = processorTime()
    lint(readArticle('a.md', source))
    return processorTime() - start > limitFor(source)
  })

function findOutside(article: Article, found: readonly Diagnostic[]): string | undefined {
  const { source, quotations, citations, references, links, identifiers, prose } = article
  const isInside = (start: number, end: number): boolean =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= source.length
  for (const { rule, start, end } of found)
    if (!isInside(start.offset, end.offset)) return `${rule} is outside the text`
  for (const { range } of [...quotations, ...citations, ...references, ...links, ...identifiers, ...prose])
    if (!isInside(range.start, range.end)) return 'something is seen outside the text'
  return links.some(({ url }) => url === '') ? 'a link has no address' : undefined
}

/** Whatever is seen in an article is seen by both parsers. */
function findDisagreement(article: Article): string | undefined {
  if (parserDifferences.some(({ applies }) => applies.test(article.source))) return undefined
  try {
    const other = readArticle('a.md', article.source, { parser: 'remark' })
    return describe(article) === describe(other) ? undefined : 'the parsers differ'
  } catch (error) {
    if (error instanceof ParseError) return undefined
    throw error
  }
}

/** All else is made of these. */
const describe = ({ prose, definitions }: Article): string => JSON.stringify([prose, definitions])

const endings = (text: string): string => [...new Set(text.match(/\r\n|\r|\n/g))].toSorted().join()

/**
 * What fixing makes of an article is as it must be.
 *
 * @param type `suggestions` also carries out what a person has to judge, which may change more
 * @returns what is not
 */
export function findUnsound(
  article: Article,
  lintWith: (article: Article) => readonly Diagnostic[] = lint,
  type: FixType = 'safe',
): string | undefined {
  const { source } = article
  const options = { read: (text: string) => readArticle('a.md', text), lint: lintWith, type }
  let fixed = fixArticle(article, options)
  // A row of fixes that each wait for the one before takes more passes than one run makes.
  for (let run = 1; !fixed.settled && run < 20; run++)
    fixed = fixArticle(readArticle('a.md', fixed.source), options)
  if (fixed.source === source) return undefined
  const after = readArticle('a.md', fixed.source)
  // A person decides on the meaning of suggestions, one by one.
  if (type === 'safe' && findHarm(readMeaning(article), readMeaning(after), false) !== undefined)
    return 'a fix changes what is meant'
  if (type === 'safe' && wordsOf(article) !== wordsOf(after)) return 'a fix changes words'
  const [was, is] = [readStructure(article), readStructure(after)]
  if (JSON.stringify(was.kept) !== JSON.stringify(is.kept)) return 'a fix changes code or templating'
  if (fixed.source.startsWith('\uFEFF') !== source.startsWith('\uFEFF'))
    return 'a fix changes the byte order mark'
  if (Buffer.from(fixed.source).toString() !== fixed.source) return 'a fix leaves what is no text'
  if (
    /[\r\n]/.test(source) &&
    !endings(source).includes(endings(fixed.source)) &&
    endings(source) !== endings(fixed.source)
  )
    return 'a fix changes line endings'
  if (!fixed.settled) return type === 'safe' ? 'fixes do not settle' : undefined
  return fixArticle(after, options).source === fixed.source ? undefined : 'fixing twice differs'
}

/**
 * Letters, but for those of comments, of addresses, which are told by a slash or a query, and of bullets that a word
 * processor writes as `o`: no guard is asked.
 */
const wordsOf = ({ source }: Article): string =>
  source
    .replaceAll(/<!--[^]*?-->|\{\/\*[^]*?\*\/\}/g, '')
    .replaceAll(/\S*(?:\/|www\.|\?\w)\S*|(?<![^\r\n])[ \t]*o(?=[ \t])/g, '')
    .replaceAll(/\P{L}/gu, '')
