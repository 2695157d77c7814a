import { pageAssets } from './page-assets.ts'
import type { ArticleData, ReportData, RuleData } from './report-data.ts'

/** What a report says besides its articles. */
export interface HtmlContext {
  readonly title: string
  /** The version of citewell. */
  readonly version: string
  /** When the report was made, as ISO 8601; left out, two runs on the same articles give the same file. */
  readonly created?: string | undefined
  /** What is known about each rule. */
  readonly describeRule: (id: string) => RuleData
}

/** Put articles together into the data of one report. */
export function createReportData(
  articles: readonly ArticleData[],
  { title, version, created, describeRule }: HtmlContext,
): ReportData {
  const ids = new Set(articles.flatMap(({ findings }) => findings.map(({ rule }) => rule)))
  const rules = Object.fromEntries([...ids].toSorted().map(id => [id, describeRule(id)]))
  return { version: 1, title, generator: version, created: created ?? null, rules, articles }
}

/** One self-contained file that shows articles, what they rest on and what was found in them. */
export const renderHtmlReport = (articles: readonly ArticleData[], context: HtmlContext): string =>
  renderPage(createReportData(articles, context))

/** The page around its data. Nothing is loaded: all it may run or wear is inline and named by its hash. */
export function renderPage(data: ReportData): string {
  const { script, style, scriptHash, styleHash } = pageAssets
  const policy = [
    "default-src 'none'",
    `script-src '${scriptHash}'`,
    `style-src '${styleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types citewell',
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="generator" content="citewell ${escapeHtml(data.generator)}">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(data.title)}</title>
<style>${style}</style>
</head>
<body>
<div id="page"><noscript>This report needs JavaScript to show its data, which stands in the page as JSON.</noscript></div>
<script type="application/json" id="report-data">${embedJson(data)}</script>
<script>${script}</script>
</body>
</html>
`
}

/** JSON that cannot end the element it stands in, or open another one. */
const embedJson = (data: unknown): string =>
  JSON.stringify(data).replaceAll(/<(?=\/?script|!--)/gi, '\\u003c')

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, character => escapes[character]!)
