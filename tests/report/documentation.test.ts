import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { createReport } from '../../src/core/report.ts'
import { lintText } from '../../src/project/lint-text.ts'
import { formatNames, renderReport } from '../../src/report/formats.ts'
import { renderJobSummary } from '../../src/report/markdown.ts'
import { context as full } from '../support/sample-reports.ts'

const root = new URL('../../', import.meta.url)
const path = 'fixtures/articles/magnesium-and-migraine.md'
const shown = new Set(['citations/resolved', 'links/no-tracking'])

const source = readFileSync(new URL(path, root), 'utf8')
const diagnostics = lintText(source, {
  path,
  rules: Object.fromEntries(
    Object.keys(rules)
      .filter(id => !shown.has(id))
      .map(id => [id, 'off']),
  ),
})
const report = createReport([{ path, source, diagnostics }])

/** The rules that ran: the others would only shift the numbers on the page. */
const context = { ...full, rules: full.rules.filter(({ id }) => shown.has(id)) }

const layOut = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`

/** What the page shows for the name on a fence: the output, or a readable part of it. */
async function renderExample(name: string): Promise<string> {
  if (name === 'job-summary') return renderJobSummary(report)
  const text = await renderReport(name, report, context)
  if (name === 'json') return layOut(JSON.parse(text))
  if (name === 'sarif') return layOut(JSON.parse(text).runs[0].results[1])
  return text
}

const fence = /^```(\w+) ([\w-]+)\n(?:(?!```).*\n)*```$/gm

test('the page about reports shows what the formats print', async () => {
  const page = fileURLToPath(new URL('docs/reports.md', root))
  const written = readFileSync(page, 'utf8')
  const names = [...written.matchAll(fence)].map(([, , name]) => name!)
  expect(names).toEqual(expect.arrayContaining(formatNames.filter(name => name !== 'pretty')))
  const examples = new Map(
    await Promise.all(names.map(async name => [name, await renderExample(name)] as const)),
  )
  const rendered = written.replaceAll(fence, (_, language: string, name: string) =>
    ['```', language, ' ', name, '\n', examples.get(name)!, '```'].join(''),
  )
  await expect(rendered).toMatchFileSnapshot(page)
})
