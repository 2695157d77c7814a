import { Ajv2020 } from 'ajv/dist/2020.js'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { describeUnreadable } from '../../../src/report/html/describe-article.ts'
import { renderHtmlReport } from '../../../src/report/html/html-report.ts'
import type { ArticleData, ReportData } from '../../../src/report/html/report-data.ts'
import { describeText } from './describe.ts'

const root = new URL('../../../', import.meta.url)
const context = {
  title: 'A <b> & "c"',
  version: '1.2.3',
  describeRule: (id: string) => ({ summary: `About ${id}` }),
}

const render = (articles: readonly ArticleData[], created?: string): string =>
  renderHtmlReport(articles, created === undefined ? context : { ...context, created })

/** The island as a browser reads it: up to the first end of a script. */
function readData(html: string): ReportData {
  const [, json = ''] = /<script type="application\/json" id="report-data">([^]*?)<\/script/i.exec(html)!
  return JSON.parse(json) as ReportData
}

test('the data of every fixture keeps to its schema', () => {
  const schema: unknown = JSON.parse(
    readFileSync(new URL('docs/schemas/report-data.schema.json', root), 'utf8'),
  )
  const validate = new Ajv2020({ strict: true, formats: { 'date-time': true } }).compile(schema as object)
  const folder = new URL('fixtures/articles/', root)
  const articles = readdirSync(folder).map(name =>
    describeText(readFileSync(new URL(name, folder), 'utf8'), name),
  )
  const broken = { line: 1, column: 1, offset: 0 }
  const unreadable = describeUnreadable('x.md', [
    { rule: 'file/readable', severity: 'error', message: 'Unexpected bytes', start: broken, end: broken },
  ])
  const comment = describeText(
    '<!-- citewell-disable-file terminology/spelling -- why -->\n\nMagnesum [1] (1) (2)\n',
    'c.md',
  )
  const related = describeText('Cited [1] [2].\n\n## References\n\n1. A. 2019\n1. B.\n\n[1]: x\n', 'd.md')
  const credited = { ...comment, authors: ['A'], reviewers: ['B'], date: '2026-01-31' }
  const gone = { path: 'x.md', line: 1, rule: 'a/b', severity: 'error', message: 'M', unseen: true } as const
  const comparison = { name: 'old.html', created: '2026-01-01T00:00:00.000Z', added: ['0'], gone: [gone] }
  const html = renderHtmlReport([...articles, unreadable, credited, related], {
    ...context,
    created: '2026-01-02T03:04:05.000Z',
    linkTemplate: 'vscode://file/{absolute}:{line}',
    root: '/site',
    comparison: { ...comparison, kept: 0, accepted: 1 },
    describeRule: id => ({ summary: `About ${id}`, why: 'Because.' }),
  })
  const data = readData(html)
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true)
  expect(data.articles.length).toBe(articles.length + 3)
  expect(data.rules['file/readable']).toEqual({ summary: 'About file/readable', why: 'Because.' })
})

test('no text of an article can end the data or open another script', () => {
  const text = 'a </script> <!-- <script> </SCRIPT  ]]> \u2028 \uD800 \\u003c\n'
  const article = { ...describeText('x\n'), title: text, html: text }
  expect(readData(render([article])).articles[0]).toEqual(article)
})

test('the policy names all that runs and nothing else', () => {
  const html = render([])
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html)!
  const hashOf = (tag: string): string => {
    const [, body = ''] = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(html)!
    return `'sha256-${createHash('sha256').update(body).digest('base64')}'`
  }
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hashOf('script')}`,
    `style-src ${hashOf('style')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types citewell',
  ])
  expect(html).toContain('<title>A &lt;b&gt; &amp; &quot;c&quot;</title>')
})

test('the same articles give the same file', () => {
  expect(render([describeText('# A\n')])).toBe(render([describeText('# A\n')]))
})
