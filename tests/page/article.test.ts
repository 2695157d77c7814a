import { expect, test } from 'vitest'
import { sources } from './articles.ts'
import { describeInChromium, fragmentOf, openReport } from './open-report.ts'

const sleep = '#/drafts/sleep.md'

describeInChromium('the view of an article', () => {
  test('shows the text with every claim marked by what it rests on', async () => {
    const { page, complaints } = await openReport(sources, { hash: sleep })
    const text = page.getByRole('article')
    expect(await text.locator('.claim.supported').innerText()).toContain('short sleep makes the pain')
    expect(await text.locator('.claim.unsupported').innerText()).toContain('we have never seen')
    expect(await text.locator('[data-kind=term]').innerText()).toContain('sleep debt')
    expect(await text.locator('em').innerText()).toBe('term')
    expect(await text.getByRole('table').count()).toBe(1)
    expect(complaints).toEqual([])
  })

  test('lists the claims of an article: one click from the overview', async () => {
    const { page } = await openReport(sources)
    await page.getByRole('link', { name: 'Sleep and pain' }).click()
    const claims = page.getByRole('navigation', { name: 'Quoted claims' }).getByRole('listitem')
    expect(
      (await claims.allInnerTexts()).map(text => text.replace(/\s+/g, ' ').replace(/\d+ %/, '… %')),
    ).toEqual([
      '✓ “short sleep makes the pain of most patients worse” Supported by [1], right after it, line 3 Why a claim, … % sure',
      '✗ “we have never seen a patient who sleeps well in the first month” No citation, line 5 Why a claim, … % sure',
    ])
  })

  test('says why a quotation counts as what it counts, and who says what', async () => {
    const { page } = await openReport(sources, { hash: sleep })
    const claim = page.locator('.claims > ol > li').last()
    await claim.locator('summary').click()
    const reasons = await claim.locator('.reasons').innerText()
    expect(reasons).toContain('Speaker: Ruth Bell (expert, line 5)')
    expect(reasons).toContain('For a claim: ')
    await page.getByText('1 other quotation').click()
    expect(await page.locator('.others li').innerText()).toMatch(/sleep debt[^]*term, line 7/)
    const people = page.getByRole('region', { name: 'Who says what' })
    expect(await people.innerText()).toContain('Ruth Bell, expert (line 5)')
    await people.getByRole('link', { name: /we have never seen/ }).click()
    expect(fragmentOf(page)).toBe(`${sleep}?at=q1`)
  })

  test('accuses nobody of what is accepted or not judged', async () => {
    const path = 'drafts/odd.md'
    const comment = '<!-- citewell-disable-next-line quotations/cited -- used with consent -->'
    const claim = 'Dr Ruth Bell says, “we have never seen a patient who sleeps well in the first month”'
    const { page } = await openReport(
      { [path]: `# Odd\n\n${comment}\n${claim}.\n`, 'keys.md': `# Keys\n\n${claim} [@bell2019].\n` },
      { hash: `#/${path}` },
    )
    expect(await page.locator('.claims li').innerText()).toContain('Accepted, because used with consent')
    expect(await page.getByRole('list', { name: 'Counts' }).innerText()).toMatch(/1 accepted[^]*1 suppressed/)
    expect(await page.getByRole('region', { name: 'Suppressed, and why' }).innerText()).toContain(
      'used with consent',
    )
    await page.getByRole('link', { name: 'All articles' }).click()
    await page.getByRole('link', { name: 'Keys', exact: true }).click()
    expect(await page.locator('.masthead .unjudged').innerText()).toMatch(
      /^Not judged, because sources are cited by key, as in \[@bell2019\]/,
    )
    expect(await page.locator('.claims li').innerText()).toContain('Not judged')
    expect(await page.locator('.unsupported').count()).toBe(0)
  })

  test('leads from a quotation to its marker, its entry, and back', async () => {
    const { page } = await openReport(sources, { hash: sleep })
    await page.locator('.text .sign.supported').click()
    expect(fragmentOf(page)).toBe(`${sleep}?at=c0`)
    expect(await page.locator('.text .current').innerText()).toBe('[1]')
    await page.locator('.text a.marker').first().click()
    expect(fragmentOf(page)).toBe(`${sleep}?at=r0`)
    const entry = page.locator('[data-entry=r0]')
    expect(await entry.evaluate(element => element === document.activeElement)).toBe(true)
    expect(await entry.innerText()).toContain('Osei K. Sleep and pain: a review.')
    await entry.getByRole('link', { name: 'line 3' }).click()
    expect(fragmentOf(page)).toBe(`${sleep}?at=c0`)
    await page.goBack()
    await entry.getByRole('link', { name: /short sleep/ }).click()
    expect(await page.locator('.claim.current').innerText()).toContain('short sleep')
  })

  test('links identifiers and names what is wrong with an entry', async () => {
    const { page } = await openReport(sources, { hash: sleep })
    const [first, second] = [page.locator('[data-entry=r0]'), page.locator('[data-entry=r1]')]
    expect(await first.getByRole('link', { name: /^DOI/ }).getAttribute('href')).toBe(
      'https://doi.org/10.5555/pain.1',
    )
    expect(await second.getByRole('link', { name: /^PMID/ }).getAttribute('href')).toBe(
      'https://pubmed.ncbi.nlm.nih.gov/12345678/',
    )
    expect(await second.innerText()).toContain('Never cited')
    expect(await second.getByRole('list', { name: 'Problems' }).innerText()).toMatch(/\. |\? /)
  })

  test('says that a marker has no entry', async () => {
    const { page } = await openReport(sources, { hash: sleep })
    expect(await page.locator('.marker.lost').last().textContent()).toContain('no such entry')
  })

  test('puts each finding at its place with message, reason, remedy and line', async () => {
    const { page } = await openReport(sources, { hash: `${sleep}?at=f1` })
    const finding = page.locator('.finding', { hasText: 'ends in #' })
    const words = (await finding.innerText()).replace(/\s+/g, ' ')
    expect(words).toContain('Warning B line 7 This address')
    expect(words).toContain('Can be fixed by a command')
    expect(words).toContain('Why: ')
    expect(await finding.getByRole('link', { name: /links\/no-empty-fragment/ }).count()).toBe(1)
    const [note, place] = [
      await finding.boundingBox(),
      await page.locator('.found', { hasText: 'the leaflet' }).boundingBox(),
    ]
    expect(note!.x).toBeGreaterThan(place!.x)
  })

  const crowded = [
    '# Crowd',
    ...['magnesum', 'amitryptiline', 'paracetomol', 'ibuprofin', 'cytokins', 'magnesum'].map(
      word => `The medicine ${word} is said to help in [9] and [8] (ref).`,
    ),
    '## References\n\n1. Osei K. Sleep. 2018.\n2. Lind A. Walks. 2019.\n',
  ].join('\n\n')

  test('marks findings by letters, outside of markers and before the word that a mark belongs to', async () => {
    const { page } = await openReport(
      {
        'a.md': `# A\n\nIt helps [1, 9] and [7] and [^5] too. He said “so it is.\n\n## References\n\n1. Osei K. Sleep. 2018.\n`,
        'b.md': '# B\n',
      },
      { hash: '#/a.md' },
    )
    const text = await page
      .locator('.text p')
      .first()
      .evaluate(paragraph => {
        const clone = paragraph.cloneNode(true) as Element
        for (const heard of clone.querySelectorAll('.heard, .notes')) heard.remove()
        for (const sign of clone.querySelectorAll('.finding-sign')) sign.textContent = `<${sign.textContent}>`
        return clone.textContent
      })
    expect(text.trim()).toBe('It helps [1, 9]<A> and [7]<B> and [^5]<C> too. He said <D>“so it is.')
  })

  test('brings the card of each finding into view, and no margin outruns its text', async () => {
    const context = { viewport: { width: 1280, height: 700 } }
    const { page } = await openReport(
      { 'crowd.md': crowded, 'b.md': '# B\n' },
      { hash: '#/crowd.md', context },
    )
    const findings = await page.locator('.finding').count()
    expect(findings).toBeGreaterThan(12)
    for (let at = 0; at < findings; at++) {
      await page.keyboard.press('n')
      await page.getByText(`${at + 1} of ${findings}`).waitFor()
      const { card, over } = await page.evaluate(() => {
        const { top, bottom } = document.querySelector('.finding.current')!.getBoundingClientRect()
        const ends = [...document.querySelectorAll('.notes:not(.whole, .away)')].map(
          note => note.getBoundingClientRect().bottom,
        )
        const over = Math.max(0, ...ends) - document.querySelector('.text')!.getBoundingClientRect().bottom
        return { card: { top, bottom }, over }
      })
      expect(card.top).toBeGreaterThanOrEqual(0)
      expect(card.bottom).toBeLessThanOrEqual(700)
      expect(over).toBeLessThanOrEqual(1)
    }
  })

  test('names lines, and leads to where they are edited when the report knows', async () => {
    const linkTemplate = 'vscode://file/{absolute}:{line}'
    const { page } = await openReport(sources, { hash: sleep, linkTemplate })
    const place = page.locator('.finding .place').first()
    expect(await place.innerText()).toMatch(/^line 5\b/)
    expect(await place.getAttribute('href')).toBe('vscode://file/home/anna/site/drafts/sleep.md:5')
    const { page: inert } = await openReport(sources, { hash: sleep, linkTemplate: 'javascript:{path}' })
    expect(await inert.locator('.finding .place').first().getAttribute('href')).toMatch(/^#/)
  })

  test('is the whole report where there is no other article', async () => {
    const { page } = await openReport({ 'sleep.md': sources['drafts/sleep.md'] })
    expect(await page.locator('h1').innerText()).toBe('Sleep and pain')
    expect(await page.getByText('All articles').count()).toBe(0)
    const toDo = page.getByRole('list', { name: 'What to do' })
    expect(await toDo.getByRole('listitem').allInnerTexts()).toEqual([
      'This article cannot be published yet: 1 quotation needs a source and 1 reference is missing.',
      'Worth a look as well: 1 link ends in an empty # and 1 reference is never cited.',
    ])
    await toDo.getByRole('link', { name: '1 reference is missing' }).click()
    expect(await page.locator('.finding.current').innerText()).toContain('There is no reference 9')
  })

  test('says who wrote and reviewed it, and when', async () => {
    const front = '---\nauthor: Anna Berg\nreviewer: Dr Tom Lee\ndate: 2026-01-31\n---\n\n# A\n'
    const { page } = await openReport({ 'a.md': front, 'b.md': '# B\n' }, { hash: '#/a.md' })
    expect(await page.locator('.masthead .path').innerText()).toBe(
      'a.md · by Anna Berg · reviewed by Dr Tom Lee · 2026-01-31',
    )
  })

  test('marks what was searched for in the text', async () => {
    const { page } = await openReport(sources, { hash: '#?q=leaflet' })
    await page.getByRole('link', { name: 'Sleep and pain' }).click()
    const marked = await page.evaluate(() =>
      [...CSS.highlights.get('found')!].map(range => (range as Range).toString().toLowerCase()),
    )
    expect(marked).toContain('leaflet')
  })

  test('steps through findings and claims by keys, the address following', async () => {
    const { page } = await openReport(sources, { hash: sleep })
    await page.keyboard.press('n')
    expect(fragmentOf(page)).toBe(`${sleep}?at=f0`)
    await page.keyboard.press('j')
    await page.getByText('2 of 4').waitFor()
    await page.keyboard.press('k')
    await page.keyboard.press('p')
    expect(fragmentOf(page)).toBe(`${sleep}?at=f3`)
    await page.keyboard.press('c')
    await page.locator('.claim.current', { hasText: 'short sleep' }).waitFor()
    await page.keyboard.press('c')
    await page.locator('.claim.current', { hasText: 'we have never seen' }).waitFor()
    await page.keyboard.press('u')
    await page.getByRole('heading', { level: 1, name: 'Test report' }).waitFor()
  })

  test('loses no key that is pressed before the view is drawn', async () => {
    const { page } = await openReport(sources, { hash: sleep })
    await page.evaluate(() => {
      for (const key of ['n', 'j', 'm', 'n', 'k']) dispatchEvent(new KeyboardEvent('keydown', { key }))
    })
    expect(fragmentOf(page)).toBe(`${sleep}?at=f1&claims=1`)
  })

  test('leaves keys alone while something is typed, with a modifier, and when they are off', async () => {
    const { page } = await openReport(sources)
    await page.keyboard.press('/')
    await page.keyboard.type('jnp')
    expect(await page.getByRole('searchbox').inputValue()).toBe('jnp')
    await page.goto(page.url().replace(/#.*/, sleep))
    await page.keyboard.press('Control+n')
    expect(fragmentOf(page)).toBe(sleep)
    await page.getByText('Keys', { exact: true }).click()
    await page.getByLabel('Act on single keys').uncheck()
    await page.keyboard.press('n')
    expect(fragmentOf(page)).toBe(sleep)
  })

  test('shows claims only', async () => {
    const { page } = await openReport(sources, { hash: sleep })
    await page.getByLabel('Claims only').check()
    expect(fragmentOf(page)).toBe(`${sleep}?claims=1`)
    expect(await page.getByText('short sleep makes').first().isVisible()).toBe(true)
    expect(await page.getByRole('article').getByRole('table').count()).toBe(0)
  })

  test('can be used by keyboard alone', async () => {
    const { page } = await openReport(sources)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('main')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Sleep and pain')
    const reached: string[] = []
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab')
      reached.push(await page.evaluate(() => document.activeElement!.textContent.trim()))
    }
    for (const name of [
      '← All articles',
      'Next finding',
      '[1]',
      'DOI 10.5555/pain.1 (opens in a new tab)',
      'Keys',
    ])
      expect(reached).toContain(name)
  })

  test('shows a pasted article as it was read', async () => {
    const { page } = await openReport(sources, { hash: '#/live/pasted.txt' })
    expect(await page.getByRole('article').getByRole('heading').allInnerTexts()).toEqual([
      'Frozen Shoulder: What Helps?',
      'Injections And Exercise',
      'Why Choose Our Clinic',
      'References',
    ])
    expect(await page.getByRole('article').getByRole('listitem').count()).toBe(3)
    expect(await page.getByText('pasted text, shown as it was read').count()).toBe(1)
    expect(await page.locator('.claims > ol > li').count()).toBe(3)
  })
})
