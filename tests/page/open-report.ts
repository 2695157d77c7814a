import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest'
import { rules } from '../../rules/index.ts'
import type { Article } from '../../src/article/model.ts'
import type { Diagnostic } from '../../src/core/lint.ts'
import type { FileReport } from '../../src/core/report.ts'
import { readCredits } from '../../src/project/credits.ts'
import { compareReports, type EarlierReport } from '../../src/report/compare-reports.ts'
import { readArticle } from '../../src/article/article.ts'
import { lintArticle } from '../../src/project/lint-article.ts'
import { enableRules } from '../../src/core/presets.ts'
import { describeArticle } from '../../src/report/html/describe-article.ts'
import { renderHtmlReport } from '../../src/report/html/html-report.ts'
import { findChromium } from './chromium.ts'

const executablePath = findChromium()

/** Tests in a real browser; skipped, and said so, where there is none. */
export function describeInChromium(name: string, tests: () => void): void {
  const lack = executablePath ? '' : ' (skipped: no Chromium on the path, `apt-get install chromium`)'
  describe.skipIf(!executablePath)(`${name}${lack}`, () => {
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: executablePath!, args: quiet })
    })
    afterAll(() => browser.close())
    tests()
  })
}

let browser: Browser

/** No sandbox, for tests run as root; nothing of its own to say on the network. */
const quiet = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
]

type Sources = Readonly<Record<string, string>>

interface OpenOptions {
  readonly hash?: string
  readonly title?: string
  readonly context?: BrowserContextOptions
  /** The articles as they were when an earlier report was made. */
  readonly earlier?: Sources
  readonly linkTemplate?: string
}

/** What linting finds in some articles. */
const lintAll = (sources: Sources): { article: Article; diagnostics: readonly Diagnostic[] }[] =>
  Object.entries(sources).map(([path, source]) => {
    const article = readArticle(path, source)
    const settings = { rules: enableRules(rules), known: rules }
    return { article, diagnostics: lintArticle(article, settings, '2026-01-01') }
  })

const reportFiles = (sources: Sources): FileReport[] =>
  lintAll(sources).map(({ article: { path, source }, diagnostics }) => ({ path, source, diagnostics }))

/** Write the report of some articles as the command would. */
function renderReport(
  sources: Sources,
  { title = 'Test report', earlier, linkTemplate }: OpenOptions,
): string {
  const comparison = earlier && compareReports(reportFiles(sources), findEarlier(earlier))
  return renderHtmlReport(
    lintAll(sources).map(({ article, diagnostics }) =>
      describeArticle(article, diagnostics, { credits: readCredits(article.source) }),
    ),
    {
      title,
      version: '0.0.0',
      linkTemplate,
      root: '/home/anna/site',
      comparison,
      describeRule: id => ({ summary: rules[id]!.summary, url: `https://example.org/${id}` }),
    },
  )
}

/** An earlier report as it is read back. */
const findEarlier = (sources: Sources): EarlierReport => ({
  name: 'last.html',
  created: '2026-01-01T00:00:00.000Z',
  findings: lintAll(sources).flatMap(({ article, diagnostics }) =>
    describeArticle(article, diagnostics).findings.map(finding => ({ path: article.path, ...finding })),
  ),
})

/** Open the report of some articles from disk. What the browser complains about or asks the network for is kept. */
export async function openReport(sources: Sources, options: OpenOptions = {}) {
  const { hash = '', context } = options
  const folder = mkdtempSync(join(tmpdir(), 'citewell-page-'))
  const file = join(folder, 'report.html')
  writeFileSync(file, renderReport(sources, options))
  const opened = await browser.newContext(context)
  onTestFinished(async () => {
    await opened.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const page = await opened.newPage()
  const complaints: string[] = []
  page.on('console', message => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', error => complaints.push(`error: ${error.message}`))
  page.on('request', request => {
    if (!request.url().startsWith('file:')) complaints.push(`request: ${request.url()}`)
  })
  await page.goto(`${pathToFileURL(file).href}${hash}`)
  await page.locator('h1').waitFor()
  return { page, complaints }
}

/** The fragment of the address, decoded. */
export const fragmentOf = (page: Page): string => decodeURIComponent(new URL(page.url()).hash)
