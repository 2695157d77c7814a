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

/** The words of a page on paper, and how many sheets it takes. */
async function printPage(page: Page): Promise<{ readonly text: string; readonly pages: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'citewell-print-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  await page.pdf({ path: join(folder, 'page.pdf'), format: 'A4' })
  // A form feed ends each page.
  const text = execFileSync('pdftotext', ['-layout', join(folder, 'page.pdf'), '-'], { encoding: 'utf8' })
  return { text: text.replace(/\s+/g, ' '), pages: text.split('\f').length - 1 }
}

const readPrinted = async (page: Page): Promise<string> => (await printPage(page)).text

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

  test('takes two pages at most for an article of one, and says nothing twice', async ({ skip }) => {
    skip(!hasPdfToText(), 'needs pdftotext')
    const lines = [
      '# Sleep and pain',
      'Dr Ruth Bell says, “we have never seen a patient who sleeps well in the first month”.',
      ...['magnesum', 'cytokins', 'amitryptiline', 'paracetomol', 'ibuprofin'].map(
        word => `Many patients take ${word} for it (ref), as a trial has found in a few of them [9].`,
      ),
      '## References',
      ...['Osei K. Sleep. 2018.', 'Lind A. Walks. 2019.', 'Moss J. Rest. 2020.'].map(
        (entry, at) => `${at + 1}. ${entry}`,
      ),
    ]
    const { page } = await openReport({ 'a.md': lines.join('\n\n'), 'b.md': '# B\n' }, { hash: '#/a.md' })
    expect(await page.locator('.finding').count()).toBeGreaterThan(14)
    const { text, pages } = await printPage(page)
    expect(pages).toBeLessThanOrEqual(2)
    expect(text.match(/There is no reference 9/g)).toHaveLength(1)
    expect(text).toMatch(/The same at( [A-Z] \(line \d+\),?){4}/)
    expect(text).not.toContain('example.org/')
    expect(text).not.toContain('[link')
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
