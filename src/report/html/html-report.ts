// What is shown of each article comes in; one HTML file goes out, piece by piece. `src/page` runs in it.
import { escapeJson } from '../escape-controls.ts'
import { pageAssets } from './page-assets.ts'
import type { ArticleData, ComparisonData, ReportData, RuleData } from './report-data.ts'

/** What a report says besides its articles. */
export interface HtmlContext {
  readonly title: string
  /** The version of citewell. */
  readonly version: string
  /** When the report was made, as ISO 8601; left out, two runs on the same articles give the same file. */
  readonly created?: string | undefined
  /** Where a line of an article can be edited, and the working folder where that asks for it. */
  readonly linkTemplate?: string | undefined
  readonly root?: string | undefined
  /** What has changed since an earlier report. */
  readonly comparison?: ComparisonData | undefined
  /** What is known about each rule. */
  readonly describeRule: (id: string) => RuleData
}

/** One self-contained file that shows articles, what they rest on and what was found in them. */
export const renderHtmlReport = (articles: Iterable<ArticleData>, context: HtmlContext): string =>
  [...writeHtmlReport(articles, context)].join('')

/**
 * The same file piece by piece, an article each, so that a report of many articles need not be held in memory.
 * Nothing is loaded: all that the page runs or wears is inline and named by its hash.
 */
export function* writeHtmlReport(articles: Iterable<ArticleData>, context: HtmlContext): Generator<string> {
  const { title, version, created, linkTemplate, root, comparison, describeRule } = context
  const { script, style } = pageAssets
  const ids = new Set<string>()
  const head = {
    version: 1,
    title,
    generator: version,
    ...(created && { created }),
    ...(linkTemplate !== undefined && { linkTemplate }),
    ...(root !== undefined && { root }),
    ...(comparison && { comparison }),
  } satisfies Partial<ReportData>
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="generator" content="citewell ${escapeHtml(version)}">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<div id="page"><noscript>This report needs JavaScript to show its data, which stands in the page as JSON.</noscript><p class="opening">Opening the report …</p></div>
<script type="application/json" id="report-data">${embedJson(head).slice(0, -1)},"articles":[`
  let separator = '\n'
  for (const article of articles) {
    for (const { rule } of article.findings) ids.add(rule)
    yield separator + embedJson(article)
    separator = ',\n'
  }
  const rules = Object.fromEntries([...ids].toSorted().map(id => [id, describeRule(id)]))
  yield `
],"rules":${embedJson(rules)}}</script>
<script>${script}</script>
</body>
</html>
`
}

const policy = [
  "default-src 'none'",
  `script-src '${pageAssets.scriptHash}'`,
  `style-src '${pageAssets.styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types citewell',
].join('; ')

/** JSON that cannot end the element it stands in, or open another one. */
const embedJson = (data: unknown): string =>
  escapeJson(JSON.stringify(data)).replaceAll(/<(?=\/?script|!--)/gi, '\\u003c')

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, character => escapes[character]!)
