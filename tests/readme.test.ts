import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { runMain } from './support/run-main.ts'

const file = new URL('../README.md', import.meta.url)
const readme = readFileSync(file, 'utf8')

/** What stands between the comments around the table of rules, below its head. */
const table = /(?<=<!-- rules -->\n\n(?:.*\n){2})[^]*(?=\n<!-- \/rules -->)/

/** A command, and right after it the first lines of what it prints. */
const example = /(```sh\n(?:npm ci && )?npx citewell (.*)\n```\n+```text\n)([^]*?)(?=```)/g

const listRules = (): string =>
  Object.entries(rules)
    .filter(([, rule]) => (rule.preset ?? 'recommended') === 'recommended')
    .map(
      ([id, { severity, fixable, summary }]) =>
        `| [${id}](rules/${id}.md) | ${severity} | ${fixable ? 'yes' : ''} | ${summary} |\n`,
    )
    .join('')

/** As many lines as are shown of it now. */
async function runExample(command: string, shown: string): Promise<string> {
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  const { stdout } = await runMain(command.split(' '), { cwd, env: { CI: 'true' } })
  const lines = stdout.split('\n').slice(0, shown.split('\n').length - 1)
  return `${lines.join('\n').trimEnd()}\n`
}

// `npm run update` writes the table and what is printed.
test('the table of rules is complete, and the examples print what is shown', async () => {
  expect(readme).toMatch(table)
  let expected = readme.replace(table, listRules())
  const examples = [...readme.matchAll(example)]
  expect(examples.map(([, , command]) => command)).toEqual([
    'fixtures/articles/magnesium-and-migraine.md',
    'inspect fixtures/articles/magnesium-and-migraine.md',
  ])
  for (const [all, lead = '', command = '', shown = ''] of examples)
    expected = expected.replace(all, lead + (await runExample(command, shown)).replaceAll('$', '$$$$'))
  await expect(expected).toMatchFileSnapshot(file.pathname)
})
