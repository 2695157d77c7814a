import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { readArticle } from '../../src/article/article.ts'
import { noteArticle } from '../../src/core/article-notes.ts'
import { createReport } from '../../src/core/report.ts'
import { lintText } from '../../src/project/lint-text.ts'
import { formatNames, renderReport } from '../../src/report/formats.ts'
import { renderJobSummary } from '../../src/report/markdown.ts'
import { context as full } from '../support/sample-reports.ts'

const root = new URL('../../', import.meta.url)
const pages = fileURLToPath(new URL('docs/reports/', root))
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
const report = createReport([{ path, source, diagnostics, ...noteArticle(readArticle(path, source)) }])

/** The rules that ran: the others would only shift the numbers on the page. */
const context = { ...full, rules: full.rules.filter(({ id }) => shown.has(id)) }

const layOut = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`

/** What a page shows for the name on a fence: the output, or a readable part of it. */
async function renderExample(name: string): Promise<string> {
  if (name === 'job-summary') return renderJobSummary(report)
  const text = await renderReport(name, report, context)
  if (name === 'json') return layOut(JSON.parse(text))
  if (name === 'sarif') return layOut(JSON.parse(text).runs[0].results[1])
  return text
}

const fence = /^```(\w+) ([\w-]+)\n(?:(?!```).*\n)*```$/gm

test.each(readdirSync(pages))('the page %s shows what the formats print', async name => {
  const page = join(pages, name)
  const written = readFileSync(page, 'utf8')
  const found = [...written.matchAll(fence)].map(([, , example]) => example!)
  expect(found).toContain(basename(name, '.md'))
  const examples = new Map(
    await Promise.all(found.map(async example => [example, await renderExample(example)] as const)),
  )
  const rendered = written.replaceAll(fence, (_, language: string, example: string) =>
    ['```', language, ' ', example, '\n', examples.get(example)!, '```'].join(''),
  )
  await expect(rendered).toMatchFileSnapshot(page)
})

test('every format has a page, and the table leads to it', () => {
  const described = formatNames.filter(name => name !== 'pretty')
  expect(readdirSync(pages).toSorted()).toEqual(described.map(name => `${name}.md`).toSorted())
  const table = readFileSync(new URL('docs/reports.md', root), 'utf8')
  for (const name of described) expect(table).toContain(`| [\`${name}\`](reports/${name}.md) |`)
})
