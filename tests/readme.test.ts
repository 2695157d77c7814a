import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../rules/index.ts'

const file = new URL('../README.md', import.meta.url)
const readme = readFileSync(file, 'utf8')

// `npm run update` writes the table.
test('the table of rules is complete and true', async () => {
  const rows = Object.entries(rules)
    .filter(([, rule]) => (rule.preset ?? 'recommended') === 'recommended')
    .map(
      ([id, { severity, fixable, summary }]) =>
        `| [${id}](rules/${id}.md) | ${severity} | ${fixable ? 'yes' : ''} | ${summary} |\n`,
    )
  const table = /(?<=<!-- rules -->\n\n(?:.*\n){2})[^]*(?=\n<!-- \/rules -->)/
  expect(readme).toMatch(table)
  await expect(readme.replace(table, rows.join(''))).toMatchFileSnapshot(file.pathname)
})
