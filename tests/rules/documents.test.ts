import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { readArticle } from '../../src/article/article.ts'
import { applyEdits } from '../../src/core/edit.ts'
import { type Diagnostic, lint } from '../../src/core/lint.ts'
import { enableRules } from '../../src/core/presets.ts'
import { fixesOf, readExamples, renderRuleDoc, runExample } from '../../src/testing/rule-doc.ts'
import { ruleDocPath } from '../support/rules-index.ts'

/** What a reader sees of a report: places as line and column, and what is said there. */
const summarize = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(
    ({ start, end, message }) => `${start.line}:${start.column}-${end.line}:${end.column} ${message}`,
  )

const withLf = (text: string): string => text.replaceAll(/\r\n?/g, '\n')

describe.each(Object.entries(rules))('%s', (id, rule) => {
  const doc = readFileSync(ruleDocPath(id), 'utf8')
  const examples = [...readExamples(doc)]

  test('its document tells the truth', async () => {
    await expect(renderRuleDoc(id, rule, doc)).toMatchFileSnapshot(ruleDocPath(id))
  })

  test('it has incorrect and correct examples, and nothing else', () => {
    expect(new Set(examples.map(({ section }) => section))).toEqual(new Set(['Incorrect', 'Correct']))
  })

  test('its document says what it is about before the examples', () => {
    expect(doc).toMatch(/<!-- rule -->\n\n[^#\s]/)
  })

  test('it says that it fixes if and only if it does', () => {
    const fixes = examples.flatMap(example => fixesOf(runExample(id, rule, example)))
    expect(fixes.length > 0).toBe(rule.fixable ?? false)
  })

  test('it has nothing to say about an empty article', () => {
    expect(runExample(id, rule, { input: '', options: {} })).toEqual([])
  })

  describe.each(examples)('$section example on line $line', example => {
    const { section, input, options } = example
    const diagnostics = runExample(id, rule, example)
    const fixed = applyEdits(input, fixesOf(diagnostics))

    test('it reports where it should', () => {
      expect(diagnostics.length > 0).toBe(section === 'Incorrect')
      expect(example.report !== undefined).toBe(section === 'Incorrect')
    })

    test('its fixes are shown, and done in one pass', () => {
      expect(example.fixed !== undefined).toBe(fixed !== input)
      expect(fixesOf(runExample(id, rule, { input: fixed, options }))).toEqual([])
    })

    test('its messages follow the grammar', () => {
      for (const { message } of diagnostics) {
        expect(message).toMatch(/^Unexpected [^]+, expected [^]+[^.]$/)
        expect(message).not.toMatch(/[\r\n]/)
        expect(message.length).toBeLessThanOrEqual(120)
      }
    })

    test('its edits stay inside the text and change something', () => {
      const edits = diagnostics
        .flatMap(({ fix = [], suggestions = [] }) => [fix, ...suggestions.map(s => s.edits)])
        .flat()
      for (const { range, text } of edits) {
        expect(range.start).toBeGreaterThanOrEqual(0)
        expect(range.end).toBeGreaterThanOrEqual(range.start)
        expect(range.end).toBeLessThanOrEqual(input.length)
        expect(input.slice(range.start, range.end)).not.toBe(text)
      }
    })

    test.each([
      ['Windows', '\r\n'],
      ['old Macintosh', '\r'],
    ])('%s line endings change nothing', (_, ending) => {
      const other = input.replaceAll('\n', ending)
      const found = runExample(id, rule, { input: other, options })
      expect(summarize(found)).toEqual(summarize(diagnostics))
      expect(withLf(applyEdits(other, fixesOf(found)))).toBe(fixed)
    })

    test('the reference parser gives the same', () => {
      expect(runExample(id, rule, example, 'remark')).toEqual(diagnostics)
    })

    test('a byte order mark shifts it by one', () => {
      const found = runExample(id, rule, { input: `\uFEFF${input}`, options })
      expect(found.map(({ start }) => start.offset - 1)).toEqual(diagnostics.map(({ start }) => start.offset))
      expect(applyEdits(`\uFEFF${input}`, fixesOf(found))).toBe(`\uFEFF${fixed}`)
    })

    test('its findings survive a structured clone', () => {
      expect(structuredClone(diagnostics)).toEqual(diagnostics)
    })

    test('no rule crashes on it', () => {
      expect(() => lint(readArticle('example.md', input), enableRules(rules, {}, 'strict'))).not.toThrow()
    })
  })
})
