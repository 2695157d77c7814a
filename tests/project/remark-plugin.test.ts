import { remark } from 'remark'
import { expect, test } from 'vitest'
import citewell from '../../src/remark-plugin.ts'

const source = 'Raised cytokins were found in patients with pain [citation needed].\n'

test('findings become messages on the file', async () => {
  const file = await remark().use(citewell).process({ path: 'draft.md', value: source })
  expect(file.messages).toMatchObject([
    {
      ruleId: 'terminology/spelling',
      source: 'citewell',
      fatal: false,
      place: { start: { line: 1, column: 8, offset: 7 }, end: { line: 1, column: 16, offset: 15 } },
      url: expect.stringMatching(/rules\/terminology\/spelling\.md$/),
    },
    { ruleId: 'citations/no-placeholder', source: 'citewell', fatal: true, file: 'draft.md' },
  ])
})

test('options are those of lint', async () => {
  const rules = { 'citations/no-placeholder': 'suggestion', 'terminology/spelling': 'off' } as const
  const file = await remark().use(citewell, { rules }).process(source)
  expect(file.messages).toMatchObject([{ ruleId: 'citations/no-placeholder', fatal: undefined }])
})

test('a clean file has no messages', async () => {
  expect((await remark().use(citewell).process('Salt and pepper.\n')).messages).toEqual([])
})
