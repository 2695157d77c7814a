import { expect, test } from 'vitest'
import { describeInChromium, openReport } from './open-report.ts'

const earlier = {
  'a.md': '# A\n\nTake magnesum for migraine.\n',
  'b.md': '# B\n\nSee [it](https://example.org/#).\n',
  'c.md': '# C\n\nSee [it](https://example.org/#).\n',
}

const now = {
  'a.md': '# A\n\nTake magnesium for migraine. It helps [9].\n\n## References\n\n1. Osei K. 2018.\n',
  'b.md': earlier['b.md'],
}

describeInChromium('the changes since an earlier report', () => {
  test('are what is new, gone and still there', async () => {
    const { page, complaints } = await openReport(now, { earlier })
    await page.getByRole('link', { name: 'Changes' }).click()
    expect(await page.locator('.intro').innerText()).toBe(
      'Since last.html, made on 2026-01-01: 1 finding is new, 1 is gone, 1 is still there, 1 was in articles that are not in this report.',
    )
    const read = (name: string | RegExp) =>
      page.getByRole('region', { name }).getByRole('listitem').allInnerTexts()
    expect(await read(/^New/)).toEqual([expect.stringMatching(/There is no reference 9.*a\.md, line 3$/)])
    expect(await read(/^Gone/)).toEqual([expect.stringMatching(/magnesum.*a\.md, was line 3$/)])
    expect(await read(/not in this report/)).toEqual([expect.stringMatching(/c\.md, was line 3$/)])
    await page.getByRole('link', { name: /no reference 9/ }).click()
    expect(await page.locator('.finding.current').innerText()).toContain('new')
    expect(complaints).toEqual([])
  })

  test('can be filtered for in the overview', async () => {
    const { page } = await openReport(now, { earlier })
    await page.getByLabel('Only').selectOption('new')
    expect(await page.getByRole('status').innerText()).toBe('1 article of 2, 1 finding')
    expect(await page.locator('.articles .chip').allInnerTexts()).toEqual(['new'])
  })

  test('are told to be missing where nothing was compared', async () => {
    const { page } = await openReport(now, { hash: '#changes' })
    expect(await page.locator('h1').innerText()).toBe('No comparison')
    expect(await page.getByRole('link', { name: 'Changes' }).count()).toBe(0)
  })
})
