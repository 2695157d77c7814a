import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { sources } from './articles.ts'
import { describeInChromium, openReport } from './open-report.ts'

function hasPdfToText(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The words of a page on paper. */
async function readPrinted(page: Page): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'citewell-print-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  await page.pdf({ path: join(folder, 'page.pdf'), format: 'A4' })
  const text = execFileSync('pdftotext', ['-layout', join(folder, 'page.pdf'), '-'], { encoding: 'utf8' })
  return text.replace(/\s+/g, ' ')
}

describeInChromium('the page on paper', () => {
  test('has every finding of an article, and its links as notes', async ({ skip }) => {
    skip(!hasPdfToText(), 'needs pdftotext')
    const { page } = await openReport(sources, { hash: '#/drafts/sleep.md' })
    const printed = await readPrinted(page)
    const messages = await page.locator('.finding .message').allInnerTexts()
    expect(messages.length).toBe(4)
    for (const message of messages) expect(printed).toContain(message.replace(/\s+/g, ' '))
    expect(printed).toContain('[link 1]')
    expect(printed).toMatch(/\d\. https:\/\/example\.org\/leaflet# /)
    expect(printed).not.toContain('Next finding')
  })

  test('has the claims and findings of all shown articles behind the overview', async ({ skip }) => {
    skip(!hasPdfToText(), 'needs pdftotext')
    const { page } = await openReport(sources, { hash: '#?folder=drafts' })
    const printed = await readPrinted(page)
    expect(printed).toContain('Claims and findings, article by article')
    expect(printed).toContain('walking eased the pain')
    expect(printed).toContain('we have never seen a patient')
    expect(printed).not.toContain('Frozen Shoulder')
    expect(await page.locator('.printed').count()).toBe(0)
  })
})
