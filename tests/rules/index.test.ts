import { expect, test } from 'vitest'
import { listRuleFiles, renderRulesIndex, rulesIndexPath } from '../support/rules-index.ts'

test('rules/index.ts names every rule', async () => {
  await expect(renderRulesIndex()).toMatchFileSnapshot(rulesIndexPath)
})

test('every rule has a document, and every document a rule', () => {
  expect(listRuleFiles('.md')).toEqual(listRuleFiles('.ts'))
})
