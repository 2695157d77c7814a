import type { Code, RootContent } from 'mdast'
import { readArticle } from '../article/article.ts'
import { parse, type ParserName, provideParser } from '../article/parse/parse.ts'
import { parseWithRemark } from '../article/parse/parse-remark.ts'
import { describeOptions } from '../core/rule-settings.ts'
import { applyEdits } from '../core/fix/apply-edits.ts'
import { type Edit, insertAt, type Rule } from '../core/rule.ts'
import { type Diagnostic, lint } from '../core/lint.ts'
import { readOptions } from '../core/presets.ts'

provideParser('remark', parseWithRemark)

/** An example in the document of a rule: an article, and what the rule makes of it. */
export interface Example {
  /** The nearest heading above: `Incorrect` or `Correct`. */
  readonly section: string
  /** The line of the opening fence. */
  readonly line: number
  readonly input: string
  readonly options: unknown
  readonly article: Code
  readonly report: Code | undefined
  readonly fixed: Code | undefined
}

/** Read the examples out of a document. Options hold until the next heading. */
export function* readExamples(doc: string): Generator<Example> {
  let section = ''
  let options: unknown = {}
  const nodes = parse(doc, 'remark').children
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'heading') {
      section = sourceOf(node, doc).replace(/^#+\s*/, '')
      options = {}
    }
    if (isFence(node, 'json', 'options')) options = JSON.parse(node.value)
    if (!isFence(node, 'md')) continue
    const report = nodes.slice(index + 1, index + 2).find(next => isFence(next, 'report'))
    const fixed = nodes.slice(index + 1, index + 3).find(next => isFence(next, 'md', 'fixed'))
    const line = node.position!.start.line
    yield { section, line, input: `${node.value}\n`, options, article: node, report, fixed }
  }
}

/** Run one rule alone over an example, or over another text with the options of that example. */
export function runExample(
  id: string,
  rule: Rule,
  { input, options }: Pick<Example, 'input' | 'options'>,
  parser: ParserName = 'auto',
): Diagnostic[] {
  const enabled = { id, rule, severity: rule.severity, options: readOptions(id, rule, options) }
  return lint(readArticle('example.md', input, { parser }), [enabled])
}

/** Every edit of the fixes of some diagnostics. */
export const fixesOf = (diagnostics: readonly Diagnostic[]): Edit[] =>
  diagnostics.flatMap(({ fix = [] }) => fix)

/**
 * Write the document of a rule again from the rule itself; equal to the file when the document tells the truth. A
 * report or a fixed text that an incorrect example lacks is put in.
 */
export function renderRuleDoc(id: string, rule: Rule, doc: string): string {
  const edits = [...readExamples(doc)].flatMap(example =>
    renderExample(example, runExample(id, rule, example)),
  )
  return applyEdits(doc, edits).replace(/^[^]*?(?=<!-- rule -->)/, () => renderHeader(id, rule))
}

function renderExample(example: Example, diagnostics: readonly Diagnostic[]): Edit[] {
  if (example.section !== 'Incorrect') return []
  const report = renderFence('report', diagnostics.map(renderDiagnostic).join('\n'))
  const fixed = applyEdits(example.input, fixesOf(diagnostics))
  const fixedFence = renderFence('md fixed', fixed.replace(/\n$/, ''))
  const edits: Edit[] = []
  if (example.report) edits.push({ range: rangeOf(example.report), text: report })
  else edits.push(insertAt(rangeOf(example.article).end, `\n\n${report}`))
  if (example.fixed) edits.push({ range: rangeOf(example.fixed), text: fixedFence })
  else if (fixed !== example.input)
    edits.push(insertAt(rangeOf(example.report ?? example.article).end, `\n\n${fixedFence}`))
  return edits
}

function renderHeader(id: string, rule: Rule): string {
  const { summary, severity, preset = 'recommended', fixable } = rule
  const options = describeOptions(rule).map(
    option => `| \`${option.name}\` | \`${JSON.stringify(option.default)}\` | ${option.description} |`,
  )
  const table = ['| Option | Default | Meaning |', '| --- | --- | --- |', ...options].join('\n')
  const facts = `${capitalised[severity]} in the preset \`${preset}\`. ${fixable ? 'Fixable.' : 'Not fixable.'}`
  return [`# ${id}`, `${summary}.`, facts, ...(options.length > 0 ? [table] : []), ''].join('\n\n')
}

const capitalised = { error: 'An error', warning: 'A warning', suggestion: 'A suggestion' } as const

/** `1:5-1:12 message`, and on lines of their own what a person may choose to do. */
export const renderDiagnostic = ({ start, end, message, suggestions = [] }: Diagnostic): string =>
  [
    `${start.line}:${start.column}-${end.line}:${end.column} ${message}`,
    ...suggestions.map(({ title }) => `  → ${title}`),
  ].join('\n')

const isFence = (node: RootContent, lang: string, meta: string | null = null): node is Code =>
  node.type === 'code' && node.lang === lang && (node.meta ?? null) === meta

/** A fence around a body that may hold fences itself. */
function renderFence(info: string, body: string): string {
  const marks = '`'.repeat(Math.max(3, ...[...body.matchAll(/^`+/gm)].map(([run]) => run.length + 1)))
  return `${marks}${info}\n${body}${body && '\n'}${marks}`
}

const rangeOf = ({ position }: RootContent): Edit['range'] => ({
  start: position!.start.offset!,
  end: position!.end.offset!,
})

const sourceOf = (node: RootContent, doc: string): string => doc.slice(rangeOf(node).start, rangeOf(node).end)
