import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../../../rules/index.ts'
import { firstSentences } from '../../../src/report/html/first-sentences.ts'

test('takes the first sentences of the first paragraph, without Markdown', () => {
  const page = '# a\n\nHead.\n\n<!-- rule -->\n\nA *good* [reason](x.md) of `x`.\nA second one.\n\nMore.\n'
  expect(firstSentences(page, '<!-- rule -->')).toBe('A good reason of `x`. A second one.')
  expect(firstSentences('# a\n\n| t |\n\n`x` first.', '')).toBe('`x` first.')
  expect(firstSentences('', '')).toBeUndefined()
  const long = `${'Word '.repeat(40)}end. ${'More '.repeat(40)}end.`
  expect(firstSentences(long, '')).toBe(`${'Word '.repeat(40)}end.`)
})

test.each(Object.keys(rules))('says why %s matters', id => {
  const page = readFileSync(new URL(`../../../rules/${id}.md`, import.meta.url), 'utf8')
  const why = firstSentences(page, '<!-- rule -->')
  expect(why).toMatch(/^[^\n]{20,300}[.!?]$/)
  expect(why).not.toContain('](')
})
