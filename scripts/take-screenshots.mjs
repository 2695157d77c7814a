// Take the pictures of docs/report.md: the report of the fixtures, in Chromium.
//   npm run build && node scripts/take-screenshots.mjs [path of Chromium]
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const root = fileURLToPath(new URL('../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'citewell-pictures-'))
const report = join(folder, 'report.html')
const env = { ...process.env, SOURCE_DATE_EPOCH: '1767225600' }
execFileSync(process.execPath, ['bin/citewell.js', 'report', 'fixtures/articles', '-o', report], {
  cwd: root,
  env,
})

const executablePath = process.argv[2] ?? '/usr/bin/chromium'
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
const wide = { width: 1280, height: 860 }
const article = '#/fixtures/articles/magnesium-and-migraine.md'
const pictures = [
  { name: 'report-overview', hash: '', viewport: wide },
  { name: 'report-article', hash: `${article}?at=f1`, viewport: wide },
  { name: 'report-article-phone', hash: article, viewport: { width: 360, height: 740 } },
  { name: 'report-sources', hash: '#sources', viewport: wide },
]
for (const { name, hash, ...context } of pictures) {
  const page = await browser.newPage(context)
  await page.goto(`${pathToFileURL(report)}${hash}`)
  await page.locator('h1').waitFor()
  await page.screenshot({ path: join(root, `docs/images/${name}.png`) })
  await page.close()
}
await browser.close()
rmSync(folder, { recursive: true })
