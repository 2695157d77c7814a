import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rules } from '../../rules/index.ts'
import { loadParser } from '../../src/article/parse/parse.ts'
import { createLocator } from '../../src/article/locate.ts'
import type { Diagnostic } from '../../src/core/lint.ts'
import { createReport, type FileReport, type Report } from '../../src/core/report.ts'
import { lintText } from '../../src/project/lint-text.ts'
import { describeRules, type ReportContext } from '../../src/report/context.ts'
import { plain } from '../../src/report/terminal/style.ts'

await loadParser('auto')

/** What formats are told in tests. */
export const context: ReportContext = {
  version: '1.2.3',
  rules: describeRules(rules),
  started: new Date('2026-03-04T05:06:07.089Z'),
  complete: true,
  style: plain,
}

/** Place a finding on words of a text. */
export function diagnose(source: string, words: string, rest: Partial<Diagnostic> = {}): Diagnostic {
  const locate = createLocator(source)
  const offset = source.indexOf(words)
  return {
    rule: 'house/words',
    severity: 'error',
    message: `Unexpected \`${words}\`, expected none`,
    start: locate(offset),
    end: locate(offset + words.length),
    ...rest,
  }
}

const lintFixture = (name: string): FileReport => {
  const path = `fixtures/articles/${name}`
  const source = readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8')
  return { path, source, diagnostics: lintText(source, { path, preset: 'strict' }) }
}

/** What all rules say about the articles of this project. */
export const fixtureReport: Report = createReport(
  ['magnesium-and-migraine.md', 'pasted-draft.txt', 'well-referenced.md'].map(lintFixture),
)

const letPassed = 'Cytokins act.\nCytokins rest. Cytokins end.\n'

/** Findings that were let pass, and one that was not. */
export const suppressedReport: Report = createReport([
  {
    path: 'let-passed.md',
    source: letPassed,
    diagnostics: [
      diagnose(letPassed, 'Cytokins', { suppression: { kind: 'comment', reason: 'a <name>' } }),
      diagnose(letPassed, 'Cytokins rest', { suppression: { kind: 'baseline' } }),
      diagnose(letPassed, 'Cytokins end', { severity: 'warning' }),
    ],
  },
])

/** Words that would do something in a log, a page, a table or a terminal if they were let. */
export const attacks: readonly string[] = [
  '\n::error file=x.md::planted',
  '\r\n::stop-commands::token',
  '##[add-mask]secret ##vso[task.complete]',
  '100%0A::warning::planted',
  '`](https://evil.example) | <img src=x onerror=alert(1)> `|`',
  '<script>alert(1)</script></failure>]]>&lt;"\'',
  '@everyone #1 owner/repo#2 GH-3 !4 www.evil.example https://evil.example mailto:a@evil.example',
  '[link](https://evil.example) [1](1) ![image](https://evil.example/x.png) **bold** $x$ ~~gone~~ \\',
  '\u001B]0;title\u0007\u001B[31m \u202Eesrever \u0000 \u000B \uFFFE \uFFFF \uD83D',
  '</details></summary><!-- {0} {{1}} -->',
]

/** Every attack as a path, a message, a rule, a reason, an edit and the text. */
export const hostileReport: Report = createReport(
  attacks.map((attack, index) => {
    const source = `\uFEFF${attack} words\n${attack}`
    const fix = [{ range: { start: 1, end: 3 }, text: attack }]
    const rest: Partial<Diagnostic> = {
      rule: `hostile/${attack}`,
      message: `Unexpected \`${attack}\`, expected none`,
      fix,
      suggestions: [{ title: attack, edits: fix }],
      url: `https://example.org/${attack}`,
    }
    return {
      path: index % 2 === 0 ? attack : `drafts/${attack}.md`,
      source,
      diagnostics: [
        diagnose(source, attack, rest),
        diagnose(source, 'words', { ...rest, severity: 'suggestion' }),
        diagnose(source, attack, { ...rest, suppression: { kind: 'comment', reason: attack } }),
      ],
    }
  }),
)

/** Files whose paths and texts are unusual, and nothing at all. */
export const oddReport: Report = createReport([
  { path: 'empty folder/naïve 100% #1?.md', source: '', diagnostics: [] },
  { path: '/srv/articles/a.md', diagnostics: [diagnose('', '', { rule: 'file/readable' })] },
  { path: 'C:/articles/a.md', source: '\uFEFFSlp', diagnostics: [diagnose('\uFEFFSlp', 'Slp')] },
  { path: '../a.md', source: 'Slp', diagnostics: [diagnose('Slp', 'Slp', { severity: 'suggestion' })] },
])

const byYear = 'Sleep helps (Hill, 2018). Slp.'

/** An article that was left unjudged, with an attack for an example, and one that was judged. */
export const unjudgedReport: Report = createReport([
  {
    path: 'by-year.md',
    source: byYear,
    diagnostics: [diagnose(byYear, 'Slp')],
    seen: { quotations: 2, claims: 1, citedClaims: 0, citations: 0, references: 3, citedReferences: 1 },
    unjudged: [
      {
        about: 'citations by author and year',
        reason: `Sources are cited by author and year, as in \`${attacks[4]}\``,
        start: { line: 1, column: 13, offset: 12 },
        end: { line: 1, column: 25, offset: 24 },
      },
    ],
  },
  {
    path: 'well.md',
    source: '',
    diagnostics: [],
    seen: { quotations: 0, claims: 0, citedClaims: 0, citations: 0, references: 0, citedReferences: 0 },
  },
])

/** Every report that formats are tried on. */
export const reports: ReadonlyArray<readonly [name: string, report: Report]> = [
  ['fixtures', fixtureReport],
  ['suppressed', suppressedReport],
  ['hostile', hostileReport],
  ['odd', oddReport],
  ['unjudged', unjudgedReport],
  ['nothing', createReport([])],
]
