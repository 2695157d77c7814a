import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { sources } from './articles.ts'
import { describeInChromium, fragmentOf, openReport } from './open-report.ts'

/** Two more articles that share a source with the others, one with a claim that a spreadsheet could run. */
const shared = {
  ...sources,
  'live/naps.md': `# =HYPERLINK("https://evil.example")

Naps help [1].

## References

1. Osei K. Sleep and pain. https://doi.org/10.5555/PAIN.1
2. Ward A. A very old book. 1850.
`,
}

async function saveCsv(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  ])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

describeInChromium('the tables', () => {
  test('list every claim with speaker, source and standing, and lead to them', async () => {
    const { page, complaints } = await openReport(sources)
    await page.getByRole('link', { name: 'Claims', exact: true }).click()
    expect(await page.getByRole('status').innerText()).toBe('6 claims of 6')
    const row = page.getByRole('row', { name: /we have never seen/ })
    expect((await row.innerText()).replaceAll(/\s+/g, ' ')).toBe(
      'Sleep and pain drafts/sleep.md line 5 “we have never seen a patient who sleeps well in the first month” Ruth Bell expert – ✗ No citation',
    )
    await row.getByRole('link', { name: /we have never/ }).click()
    expect(fragmentOf(page)).toBe('#/drafts/sleep.md?at=q1')
    expect(complaints).toEqual([])
  })

  test('are searched, narrowed and ordered, in the address', async () => {
    const { page } = await openReport(sources, { hash: '#claims' })
    await page.getByRole('searchbox').fill('walking')
    expect(await page.getByRole('status').innerText()).toBe('1 claim of 6')
    await page.getByRole('searchbox').fill('')
    await page.getByLabel('Show').selectOption('open')
    expect(await page.getByRole('status').innerText()).toBe('1 claim of 6')
    await page.getByLabel('Show').selectOption('')
    const first = () => page.locator('.data tbody tr td').first().innerText()
    await page.getByRole('button', { name: 'Article' }).click()
    expect(await first()).toMatch(/^Frozen/)
    await page.getByRole('button', { name: 'Article' }).click()
    expect(await first()).toMatch(/^Walking/)
    expect(await page.getByRole('columnheader', { name: 'Article' }).getAttribute('aria-sort')).toBe(
      'descending',
    )
    expect(fragmentOf(page)).toBe('#claims?sort=-article')
  })

  test('join the sources of all articles, with what rests on each', async () => {
    const { page } = await openReport(shared, { hash: '#sources?show=shared' })
    expect(await page.getByRole('status').innerText()).toMatch(/^1 source of/)
    const [cells, words] = [
      await page.locator('.data tbody td').allInnerTexts(),
      await page.locator('.data .of-rests').innerText(),
    ]
    expect(cells.slice(1, 5)).toEqual(['2018', '2', '2', '1'])
    expect(words).toContain('drafts/sleep.md, line 15')
    expect(words).toContain('live/naps.md, line 7')
    expect(words).toContain('short sleep makes the pain')
    expect(await page.getByRole('link', { name: /^DOI 10\.5555\/pain\.1/ }).count()).toBe(1)
  })

  test('tell the oldest sources, and those without an identifier', async () => {
    const { page } = await openReport(shared, { hash: '#sources?sort=year' })
    expect(await page.locator('.data tbody td').first().innerText()).toContain('A very old book')
    await page.getByLabel('Show').selectOption('unidentified')
    expect(await page.locator('.data').innerText()).not.toContain('DOI')
  })

  test('are saved as CSV that runs nothing: the rows that are shown, in their order', async () => {
    const { page, complaints } = await openReport(shared, { hash: '#sources?show=shared' })
    const { name, text } = await saveCsv(page)
    expect(name).toBe('citewell-sources.csv')
    expect(text).toMatch(/^\uFEFFsource,year,doi,[^\r]*\r\n"?Osei K\. [^\r]*\r\n$/)
    await page.goto(page.url().replace(/#.*/, '#claims?sort=-line'))
    const claims = await saveCsv(page)
    expect(claims.name).toBe('citewell-claims.csv')
    expect(claims.text.split('\r\n')).toHaveLength(8)
    expect(complaints).toEqual([])
  })

  test('are whole on paper', async () => {
    const entries = Array.from({ length: 250 }, (_, at) => `${at + 1}. Moss J. Rest, part ${at + 1}. 2020.\n`)
    const long = { 'a.md': `# A\n\nRest [1].\n\n## References\n\n${entries.join('')}`, 'b.md': '# B\n' }
    const { page } = await openReport(long, { hash: '#sources' })
    expect(await page.locator('.data tbody tr').count()).toBe(200)
    await page.pdf()
    expect(await page.locator('.data tbody tr').count()).toBe(250)
  })

  test('say so when there is nothing in them', async () => {
    const { page } = await openReport({ 'a.md': '# A\n', 'b.md': '# B\n' }, { hash: '#claims' })
    expect(await page.getByText('There is no claim in these articles.').count()).toBe(1)
  })
})
