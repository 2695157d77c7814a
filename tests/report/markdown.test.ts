import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { createReport, type FileReport, type Report } from '../../src/core/report.ts'
import { escapeMarkdown } from '../../src/report/escape-markdown.ts'
import { renderJobSummary, renderMarkdown } from '../../src/report/markdown.ts'
import { attacks, diagnose, reports, suppressedReport, unjudgedReport } from '../support/sample-reports.ts'

const parseGfm = (markdown: string): Nodes => unified().use(remarkParse).use(remarkGfm).parse(markdown)

/** Every node of a tree. */
function* walk(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* walk(child)
}

/** The HTML that our own formats write, and no other. */
const ownHtml = /^(?:<\/?code>|<!-- citewell-report -->|<\/details>|<details>\n<summary>[^<>]*<\/summary>)$/

/** What GitHub makes a mention, a reference or a link of, in text that is no link yet. */
const linked = /[@#!]\w|GH-\d|www\.|:\/\/|mailto:\w/i

const formats = [
  ['markdown', renderMarkdown],
  ['job summary', renderJobSummary],
] as const

describe.each(formats)('%s', (_, render) => {
  describe.each(reports)('of the report `%s`', (_, report) => {
    const markdown = render(report)
    const nodes = [...walk(parseGfm(markdown))]

    test('holds tables, text and links to rules, and nothing that the words of an article made', () => {
      const types = new Set(nodes.map(({ type }) => type))
      for (const type of [
        'emphasis',
        'strong',
        'delete',
        'inlineCode',
        'code',
        'image',
        'list',
        'blockquote',
      ])
        expect(types).not.toContain(type)
      for (const node of nodes) {
        if (node.type === 'html') expect(node.value).toMatch(ownHtml)
        if (node.type === 'link')
          expect(node.url).toMatch(/^https:\/\/(?:github\.com\/citewell|example\.org)\/[^()[\]<>\s]+$/)
        if (node.type === 'text') expect(node.value).not.toMatch(linked)
      }
    })

    test('has as many cells in every row as its table has columns', () => {
      for (const node of nodes) {
        if (node.type !== 'table') continue
        const [head, ...rows] = node.children
        for (const row of rows) expect(row.children.length).toBe(head!.children.length)
      }
    })
  })

  test('counts what somebody let pass, and does not list it', () => {
    const markdown = render(suppressedReport)
    expect(markdown).toContain('| 1 | 0 | 1 | 0 | 0 | 2 |')
    expect(markdown).toContain('<code>Cytokins end</code>')
    expect(markdown).not.toContain('Cytokins rest')
  })
})

const source = 'Slp helps.'
const slp = diagnose(source, 'Slp', { url: 'https://github.com/citewell/citewell/blob/main/rules/a/b.md' })
const repeat = (files: number, findings: number): Report =>
  createReport(
    Array.from({ length: files }, (_, index) => ({
      path: `drafts/${index}.md`,
      source,
      diagnostics: Array.from({ length: findings }, () => slp),
    })),
  )

test('a comment on a pull request reads like this', () => {
  const report = createReport([
    {
      path: 'drafts/<b>.md',
      source,
      diagnostics: [slp, diagnose(source, 'helps', { severity: 'suggestion' })],
    },
    { path: 'clean.md', source: '', diagnostics: [] },
  ])
  expect(renderMarkdown(report)).toBe(`<!-- citewell-report -->
### citewell: 2 problems (1 error, 1 suggestion) in 2 articles

| Articles | Errors | Warnings | Suggestions | Fixable | Suppressed |
| ---: | ---: | ---: | ---: | ---: | ---: |
| 2 | 1 | 0 | 1 | 0 | 0 |

<details>
<summary>drafts/&lt;b&gt;.md: 2 problems</summary>

| Place | Severity | Finding | Rule |
| ---: | --- | --- | --- |
| 1:1 | error | Unexpected <code>Slp</code>, expected none | [house/words](https://github.com/citewell/citewell/blob/main/rules/a/b.md) |
| 1:5 | suggestion | Unexpected <code>helps</code>, expected none | house/words |

</details>
`)
})

test('a clean run says so', () => {
  const report = createReport([{ path: 'clean.md', source: '', diagnostics: [] }])
  expect(renderMarkdown(report)).toContain('### citewell: nothing to report in 1 article\n')
  expect(renderJobSummary(report)).toBe(`## citewell: nothing to report in 1 article

| Articles | Errors | Warnings | Suggestions | Fixable | Suppressed |
| ---: | ---: | ---: | ---: | ---: | ---: |
| 1 | 0 | 0 | 0 | 0 | 0 |
`)
})

test('what is left unjudged is listed below the findings, with its reason', () => {
  const table =
    /<summary>1 article not judged<\/summary>\n\n\| Article \| Why \|\n\| --- \| --- \|\n\| by-year\.md \| Not judged, because sources are/
  expect(renderMarkdown(unjudgedReport)).toMatch(table)
  expect(renderJobSummary(unjudgedReport)).toMatch(table)
  const [file] = unjudgedReport.files as [FileReport]
  const many = createReport(
    Array.from({ length: 60 }, (_, at) => ({ ...file, path: `${at}.md`, diagnostics: [] })),
  )
  expect(renderMarkdown(many).match(/Not judged/g)).toHaveLength(50)
  expect(renderMarkdown(many)).toContain('\n10 further articles not listed.\n')
})

test.each([
  [100, 20],
  [1, 2000],
])('a comment on %i articles with %i findings each stays within what GitHub takes', (files, findings) => {
  const markdown = renderMarkdown(repeat(files, findings))
  expect(markdown.length).toBeGreaterThan(59_000)
  expect(markdown.length).toBeLessThan(61_000)
  const listed = markdown.match(/^\| 1:1 /gm)!.length
  expect(markdown.endsWith(`\n${(2000 - listed).toLocaleString('en')} further problems not listed.\n`)).toBe(
    true,
  )
})

test('the summary of a job lists 500 findings', () => {
  const rows = (markdown: string) => markdown.match(/^\| drafts/gm)!.length
  expect(rows(renderJobSummary(repeat(5, 100)))).toBe(500)
  const more = renderJobSummary(repeat(6, 100))
  expect(rows(more)).toBe(500)
  expect(more).toMatch(/\n\n100 further problems not listed\.\n$/)
  const longPath = createReport(repeat(1, 400).files.map(file => ({ ...file, path: 'a'.repeat(4000) })))
  expect(renderJobSummary(longPath).length).toBeLessThan(301_000)
})

test('a message that holds a backtick of its own is shown without code', () => {
  const report = createReport([
    { path: 'a.md', source, diagnostics: [{ ...slp, message: 'Unexpected ```, expected none' }] },
  ])
  expect(renderMarkdown(report)).toContain('| Unexpected \\`\\`\\`, expected none |')
})

test.each(attacks)('%j stands for itself in Markdown', attack => {
  const nodes = [...walk(parseGfm(`x ${escapeMarkdown(attack)} x`))]
  expect(nodes.map(({ type }) => type)).toEqual(['root', 'paragraph', 'text'])
})
