import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { sources } from './articles.ts'
import { describeInChromium, openReport } from './open-report.ts'

const views = [
  ...['', '#?claims=open&q=sleep', '#/drafts/sleep.md?at=f1', '#/live/pasted.txt?claims=1', '#/none'],
  ...['#claims?show=supported', '#sources?sort=-year', '#changes'],
]

/** What the articles of an earlier report were like. */
const earlier = { ...sources, 'drafts/sleep.md': '# Sleep\n\nTake magnesum for it.\n' }

/** What axe finds wrong: the rule and the elements. Its own code comes in through the debugger, past the policy. */
async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)
  })
}

describeInChromium('the page for everybody', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    test.each(views)(`axe finds nothing in the ${colorScheme} view at "%s"`, async hash => {
      const { page } = await openReport(sources, { hash, earlier, context: { colorScheme } })
      expect(await findViolations(page)).toEqual([])
    })

  test.each(views)('fits into 360 pixels at "%s"', async hash => {
    const context = { viewport: { width: 360, height: 740 } }
    const { page } = await openReport(sources, { hash, earlier, context })
    expect(await findViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })

  test('puts findings into the text where there is no margin', async () => {
    const { page } = await openReport(sources, {
      hash: '#/drafts/sleep.md',
      context: { viewport: { width: 360, height: 740 } },
    })
    const [note, text] = [
      await page.locator('.finding').first().boundingBox(),
      await page.locator('.text').boundingBox(),
    ]
    expect(note!.x + note!.width).toBeLessThanOrEqual(text!.x + text!.width)
  })

  test('has landmarks and one main heading in each view', async () => {
    const { page } = await openReport(sources, { hash: '#/drafts/sleep.md' })
    for (const role of ['banner', 'main', 'contentinfo', 'article'] as const)
      expect(await page.getByRole(role).count()).toBe(1)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  })

  test('says to a screen reader what each mark means', async () => {
    const { page } = await openReport(sources, { hash: '#/drafts/sleep.md' })
    const heard = await page.locator('.text .heard').allTextContents()
    expect(heard).toContain(' (quoted claim. Supported by [1], right after it)')
    expect(heard).toContain(' (quoted claim. No citation)')
    expect(heard.some(text => text === ' (term)')).toBe(true)
    expect(heard.some(text => text.startsWith(' (error A: This quotation'))).toBe(true)
  })
})
