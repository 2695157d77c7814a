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

  test('says in words what is to be done, and leads there', async () => {
    const { page } = await openReport(sources)
    const toDo = page.getByRole('list', { name: 'What to do' })
    const [blocked, look, ready] = await toDo.getByRole('listitem').allInnerTexts()
    expect(blocked).toBe(
      '1 article cannot be published yet: 1 quotation needs a source and 1 reference is missing.',
    )
    expect(look).toMatch(/^1 article is worth a look: /)
    expect(ready).toBe('1 article is ready.')
    await toDo.getByRole('link', { name: '1 article is ready' }).click()
    expect(await page.locator('.articles h3').allTextContents()).toEqual(['Walking'])
    await toDo.getByRole('link', { name: '1 reference is missing' }).click()
    expect(fragmentOf(page)).toBe('#?state=blocked&rule=citations/resolved&severity=error')
  })

  test('has its title once, and nothing of what is seen before it', async () => {
    const { page } = await openReport(sources)
    expect(await page.getByText('Opening the report').count()).toBe(0)
    expect(await page.getByText('Test report').count()).toBe(1)
    expect(await page.getByRole('link', { name: 'Articles', exact: true }).getAttribute('aria-current')).toBe(
      'page',
    )
  })

  const front = (lines: string, text: string) => `---\n${lines}\n---\n\n${text}`
  const credited = {
    'a.md': front('author: Cy Dean\ndate: 2021-05-01', '# A\n'),
    'b.md': front('author: [Anna Berg, Bo Chen]\nreviewer: Tom Lee\ndate: 2026-01-31', '# B\n'),
    'c.md': front('reviewer: Ute Moss\nlastmod: 2024-03-01', '# C\n\nSee [it](https://example.org/#).\n'),
    'd.md': '# D\n\nIt helps [1].\n\n## References\n\n1. Osei K. 2018.\n',
    'e.md': '# E\n\nDr Bell said, “pain changes with sleep and with work” [@bell2019].\n',
  }

  test('filters by author, reviewer and date, and orders by author and date', async () => {
    const { page } = await openReport(credited)
    const shown = () => page.locator('.articles h3').allTextContents()
    await page.getByRole('combobox', { name: 'Author' }).selectOption('Bo Chen')
    expect(await shown()).toEqual(['B'])
    await page.getByRole('link', { name: 'Clear' }).click()
    await page.getByRole('combobox', { name: 'Reviewer' }).selectOption('Ute Moss')
    expect(await shown()).toEqual(['C'])
    await page.getByRole('link', { name: 'Clear' }).click()
    await page.getByLabel('Dated from').fill('2022-01-01')
    await page.getByLabel('Dated to').fill('2025-01-01')
    expect(await shown()).toEqual(['C'])
    await page.getByRole('link', { name: 'Clear' }).click()
    await page.getByRole('combobox', { name: 'Order' }).selectOption('author')
    expect((await shown()).slice(0, 2)).toEqual(['B', 'A'])
    await page.getByRole('combobox', { name: 'Order' }).selectOption('oldest')
    expect((await shown()).slice(0, 3)).toEqual(['A', 'C', 'B'])
    await page.getByRole('combobox', { name: 'Order' }).selectOption('date')
    expect((await shown()).slice(0, 3)).toEqual(['B', 'C', 'A'])
  })

  test('filters what a command can fix, what was not judged, and what lists no references', async () => {
    const { page } = await openReport(credited)
    const shown = () => page.locator('.articles h3').allTextContents()
    await page.getByRole('combobox', { name: 'Only' }).selectOption('fixable')
    expect(await shown()).toEqual(['C'])
    await page.getByRole('combobox', { name: 'Only' }).selectOption('unjudged')
    expect(await shown()).toEqual(['E'])
    await page.getByRole('combobox', { name: 'Only' }).selectOption('unlisted')
    expect((await shown()).toSorted()).toEqual(['A', 'B', 'C', 'E'])
    await page.getByRole('combobox', { name: 'What to do' }).selectOption('ready')
    expect((await shown()).toSorted()).toEqual(['A', 'B'])
  })

  test('shows where what was searched for stands', async () => {
    const { page } = await openReport(sources, { hash: '#?q=EVENTUALLY+leaflet&q2' })
    expect(await page.locator('.articles > li').count()).toBe(0)
    await page.getByRole('searchbox').fill('LEAFLET patients')
    const found = page.getByRole('list', { name: 'Found' })
    expect(await found.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringContaining('pain of most patients worse'),
      expect.stringContaining('See the leaflet'),
    ])
    expect(await found.locator('mark').allInnerTexts()).toEqual(
      expect.arrayContaining(['leaflet', 'patients']),
    )
  })

  test('puts the worst articles first', async () => {
    const { page } = await openReport(sources)
    expect(await page.locator('.articles h3').allTextContents()).toEqual([
      'Sleep and pain',
      'Frozen Shoulder: What Helps?',
      'Walking',
    ])
    await page.getByRole('combobox', { name: 'Order' }).selectOption('path')
    expect((await page.locator('.articles h3').allTextContents())[1]).toBe('Walking')
  })

  test('shows findings by group and severity as a table', async () => {
    const { page } = await openReport(sources)
    const row = page.getByRole('row', { name: /^Citations/ })
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['1', '0', '0'])
    await row.getByRole('link', { name: 'Citations: 1 error' }).click()
    expect(fragmentOf(page)).toBe('#?group=citations&severity=error')
    expect(await page.locator('.articles h3').allTextContents()).toEqual(['Sleep and pain'])
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
    expect(await page.locator('.articles h3').allTextContents()).toEqual(['Walking'])
    await search.fill('nobody wrote this')
    expect(await page.getByText('No article matches').count()).toBe(1)
    await search.fill('FROZEN capsule')
    expect(await page.locator('.articles h3').allTextContents()).toEqual(['Frozen Shoulder: What Helps?'])
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
