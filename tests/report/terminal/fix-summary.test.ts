import { expect, test } from 'vitest'
import type { Diagnostic } from '../../../src/core/lint.ts'
import {
  describeRefusals,
  describeUnsettled,
  renderFixSummary,
} from '../../../src/report/terminal/fix-summary.ts'
import { plain } from '../../../src/report/terminal/style.ts'

const point = { line: 3, column: 5, offset: 20 }
const finding = (rule: string): Diagnostic => ({
  rule,
  severity: 'warning',
  message: 'Unexpected x, expected y',
  start: point,
  end: point,
})
const passed: Diagnostic = { ...finding('a/passed'), suppression: { kind: 'comment' } }

const articles = [
  {
    path: 'a.md',
    hasFailed: false,
    fixed: { mended: [finding('a/b'), finding('c/d'), finding('a/b')], diagnostics: [passed] },
  },
  {
    path: 'evil\u001B[2J.md',
    hasFailed: false,
    fixed: { mended: [finding('a/b')], diagnostics: [finding('e/f')] },
  },
  { path: 'failed.md', hasFailed: true, fixed: { mended: [finding('a/b')], diagnostics: [finding('e/f')] } },
  { path: 'clean.md', hasFailed: false, fixed: { mended: [], diagnostics: [] } },
]

test('the summary counts what was fixed and what is left', () => {
  expect(renderFixSummary(articles, { style: plain, dryRun: false, lint: 'npx citewell a.md' })).toBe(
    `a.md            3 fixed (a/b 2, c/d 1)
evil\\x1b[2J.md  1 fixed (a/b 1)
4 problems fixed in 2 of 4 articles; 1 problem is left. To see it: npx citewell a.md
`,
  )
})

test('a dry run says what would be', () => {
  expect(
    renderFixSummary(articles.slice(0, 1), { style: plain, dryRun: true, lint: 'npx citewell a.md' }),
  ).toBe('a.md  3 would be fixed (a/b 2, c/d 1)\n3 problems would be fixed in 1 of 1 article\n')
})

test('nothing to fix is good news', () => {
  expect(
    renderFixSummary(articles.slice(3), { style: plain, dryRun: false, lint: 'npx citewell a.md' }),
  ).toBe('✓ Nothing to fix in 1 article\n')
})

test('where no article could be written there is nothing to sum up', () => {
  expect(renderFixSummary(articles.slice(2, 3), { style: plain, dryRun: false, lint: 'npx citewell' })).toBe(
    '',
  )
})

test('what was not done is said in a sentence', () => {
  const refusal = { diagnostic: finding('a/b'), reason: 'do harm' }
  const sentence = 'a.md:3:5: a fix of `a/b` was refused as a bug of the rule: it would do harm'
  expect(describeRefusals('a.md', [refusal])).toEqual([sentence])
  expect(
    describeRefusals(
      'a.md',
      Array.from({ length: 12 }, () => refusal),
    ),
  ).toEqual([...Array<string>(10).fill(sentence), 'a.md: 2 more fixes refused'])
  const mended = [finding('x/y'), finding('a/b'), finding('c/d')]
  expect(describeUnsettled('a.md', { mended })).toBe(
    'a.md: fixes never came to an end and were stopped; the last were of `a/b` and `c/d`',
  )
})
