import { expect, test } from 'vitest'
import { sources } from './articles.ts'
import { describeInChromium, fragmentOf, openReport } from './open-report.ts'

describeInChromium('the overview', () => {
  test('counts articles, claims and findings', async () => {
    const { page, complaints } = await openReport(sources)
    const totals = await page.locator('.totals > div').allInnerTexts()
    expect(totals.map(text => text.replace(/\s+/g, ' '))).toEqual([
      'Articles 3',
      'Quoted claims 6',
      'Supported 83 % 5 of 6',
      'Without support 1',
      'Errors 2',
      'Warnings 4',
    ])
    expect(complaints).toEqual([])
  })

  test('puts the worst articles first', async () => {
    const { page } = await openReport(sources)
    expect(await page.locator('.articles h3').allInnerTexts()).toEqual([
      'Sleep and pain',
      'Frozen Shoulder: What Helps?',
      'Walking',
    ])
    await page.getByLabel('Order').selectOption('path')
    expect((await page.locator('.articles h3').allInnerTexts())[1]).toBe('Walking')
  })

  test('shows findings by group and severity as a table', async () => {
    const { page } = await openReport(sources)
    const row = page.getByRole('row', { name: /^citations/ })
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['1', '0', '0'])
    await row.getByRole('link', { name: '1 errors of citations' }).click()
    expect(fragmentOf(page)).toBe('#?group=citations&severity=error')
    expect(await page.locator('.articles h3').allInnerTexts()).toEqual(['Sleep and pain'])
  })

  test('filters by severity, group, rule, folder and claims, in the address', async () => {
    const { page } = await openReport(sources)
    const status = page.getByRole('status')
    await page.getByLabel('Folder').selectOption('drafts/walk')
    expect(await status.innerText()).toBe('1 article of 3, 0 findings')
    await page.getByLabel('Folder').selectOption('drafts')
    expect(await status.innerText()).toMatch(/^2 articles of 3/)
    await page.getByLabel('Severity').selectOption('error')
    expect(await status.innerText()).toBe('1 article of 3, 2 findings')
    await page.getByLabel('Rule').selectOption('quotations/cited')
    expect(await status.innerText()).toBe('1 article of 3, 1 finding')
    expect(fragmentOf(page)).toBe('#?rule=quotations/cited&severity=error&folder=drafts')
    await page.getByRole('link', { name: 'Clear' }).click()
    await page.getByLabel('Claims').selectOption('cited')
    expect(await status.innerText()).toMatch(/^2 articles/)
  })

  test('searches text, references and findings', async () => {
    const { page } = await openReport(sources)
    const search = page.getByRole('searchbox')
    await search.fill('silva')
    expect(await page.locator('.articles h3').allInnerTexts()).toEqual(['Walking'])
    await search.fill('nobody wrote this')
    expect(await page.getByText('No article matches').count()).toBe(1)
    await search.fill('FROZEN capsule')
    expect(await page.locator('.articles h3').allInnerTexts()).toEqual(['Frozen Shoulder: What Helps?'])
    expect(fragmentOf(page)).toBe('#?q=FROZEN+capsule')
  })

  test('goes back and forward through views, filters included', async () => {
    const { page } = await openReport(sources)
    await page.getByLabel('Severity').selectOption('error')
    await page.locator('.articles h3 a').first().click()
    expect(await page.locator('h1').innerText()).toBe('Sleep and pain')
    await page.goBack()
    expect(await page.getByLabel('Severity').inputValue()).toBe('error')
    expect(await page.locator('.articles > li').count()).toBe(1)
    await page.goBack()
    expect(await page.locator('.articles > li').count()).toBe(3)
    await page.goForward()
    await page.goForward()
    expect(await page.locator('h1').innerText()).toBe('Sleep and pain')
    await page.getByRole('link', { name: '← All articles' }).click()
    expect(await page.getByLabel('Severity').inputValue()).toBe('error')
  })

  test('opens at the view that an address names', async () => {
    const { page } = await openReport(sources, { hash: '#?severity=warning&folder=drafts&sort=path' })
    expect(await page.getByLabel('Severity').inputValue()).toBe('warning')
    expect(await page.getByLabel('Folder').inputValue()).toBe('drafts')
    expect(await page.getByRole('status').innerText()).toMatch(/^1 article of 3/)
  })

  test('says what is suppressed and why, and what was not judged', async () => {
    const { page } = await openReport({
      'a.md': `<!-- citewell-disable-file terminology/spelling -- a brand -->\n\nTake magnesum of (1) and (2) only.\n`,
      'b.md': `<!-- citewell-disable-file terminology/spelling -->\n\nIn people with kidney disease magnesum can build up in the blood.\n`,
    })
    const suppressed = page.getByRole('region', { name: 'Suppressed, and why' })
    const message = '“magnesum” looks misspelt. Did you mean “magnesium”?'
    expect(await suppressed.getByRole('listitem').allInnerTexts()).toEqual([
      `a.md, line 3: terminology/spelling, ${message}. By a comment: a brand`,
      `b.md, line 3: terminology/spelling, ${message}. By a comment: no reason given`,
    ])
    expect(await page.getByRole('region', { name: 'Not judged' }).count()).toBe(1)
  })

  test('says so when an address names no article', async () => {
    const { page, complaints } = await openReport(sources, { hash: '#/nowhere%.md?at=f0' })
    expect(await page.locator('h1').innerText()).toBe('No such article')
    expect(complaints).toEqual([])
  })
})
