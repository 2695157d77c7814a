import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest'
import { rules } from '../../rules/index.ts'
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
}

/** Write the report of some articles as the command would. */
const renderReport = (sources: Sources, title = 'Test report'): string =>
  renderHtmlReport(
    Object.entries(sources).map(([path, source]) => {
      const article = readArticle(path, source)
      return describeArticle(
        article,
        lintArticle(article, { rules: enableRules(rules), known: rules }, '2026-01-01'),
      )
    }),
    {
      title,
      version: '0.0.0',
      describeRule: id => ({ summary: rules[id]!.summary, url: `https://example.org/${id}` }),
    },
  )

/** Open the report of some articles from disk. What the browser complains about or asks the network for is kept. */
export async function openReport(sources: Sources, { hash = '', title, context }: OpenOptions = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'citewell-page-'))
  const file = join(folder, 'report.html')
  writeFileSync(file, renderReport(sources, title))
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
