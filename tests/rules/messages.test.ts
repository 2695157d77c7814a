import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { readExamples, runExample } from '../../src/testing/rule-doc.ts'
import { ruleDocPath } from '../support/rules-index.ts'

const file = new URL('../../docs/messages.md', import.meta.url)
const page = readFileSync(file, 'utf8')

/** What differs from place to place. */
const varying = /“[^“”]*”|\[\^?[^\]]*\]:?|https?:\/\/\S+|\d[\d–,-]*(?: (?:and|to|or) \d+)*/g

/** A message for each form that a rule has: of those that differ in numbers and words of the article alone, the first. */
function listMessages(id: string, rule: (typeof rules)[string]): string[] {
  const byForm = new Map<string, string>()
  for (const example of readExamples(readFileSync(ruleDocPath(id), 'utf8')))
    for (const { message } of runExample(id, rule, example)) {
      const form = message.replaceAll(varying, '…')
      if (!byForm.has(form)) byForm.set(form, message)
    }
  return [...byForm.values()]
}

// `npm run update` writes the table.
test('the page about messages has all that the examples give', async () => {
  const rows = Object.entries(rules).flatMap(([id, rule]) =>
    listMessages(id, rule).map(
      message => `| [${id}](../rules/${id}.md) | ${message.replaceAll('|', '\\|')} |`,
    ),
  )
  const table = ['| rule | message |', '| --- | --- |', ...rows].join('\n')
  const between = /(?<=<!-- messages -->\n)[^]*(?=<!-- \/messages -->)/
  expect(page).toMatch(between)
  await expect(page.replace(between, () => `\n${table}\n\n`)).toMatchFileSnapshot(file.pathname)
})
