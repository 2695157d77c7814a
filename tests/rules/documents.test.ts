import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { readArticle } from '../../src/article/article.ts'
import { lint } from '../../src/core/lint.ts'
import { enableRules } from '../../src/core/presets.ts'
import { testRuleDocs } from '../../src/testing.ts'
import { readExamples, renderRuleDoc, runExample } from '../../src/testing/rule-doc.ts'
import { ruleDocPath } from '../support/rules-index.ts'

/** What holds for any rule and its document is tested by `testRuleDocs`; the rest here are rules of this house. */
describe.each(Object.entries(rules))('%s', (id, rule) => {
  const doc = readFileSync(ruleDocPath(id), 'utf8')
  const examples = [...readExamples(doc)]

  test('its document is up to date', async () => {
    await expect(renderRuleDoc(id, rule, doc)).toMatchFileSnapshot(ruleDocPath(id))
  })

  test('its document tells the truth', () => {
    testRuleDocs(id, rule, doc)
  })

  test('its document says what it is about before the examples', () => {
    expect(doc).toMatch(/<!-- rule -->\n\n[^#\s]/)
  })

  describe.each(examples)('$section example on line $line', example => {
    const { input } = example
    const diagnostics = runExample(id, rule, example)

    test('its messages follow the grammar', () => {
      for (const { message } of diagnostics) {
        // What is wrong or a question, then what to do or another question.
        expect(message).toMatch(/^(?:[\p{Lu}“[]|\d)[^]*(?:[.?]|[.?]”) \p{Lu}[^]*[^.]$/u)
        // Nothing that a writer would have to know of programs.
        expect(message).not.toMatch(
          /[\r\n`]|\b(?:un)?expected\b|\b(?:AST|parser|regex|token|URL|string|null|undefined)\b/i,
        )
        expect(message.length).toBeLessThanOrEqual(160)
      }
    })

    test('its edits change something', () => {
      const edits = diagnostics
        .flatMap(({ fix = [], suggestions = [] }) => [fix, ...suggestions.map(s => s.edits)])
        .flat()
      for (const { range, text } of edits) expect(input.slice(range.start, range.end)).not.toBe(text)
    })

    test('the reference parser gives the same', () => {
      expect(runExample(id, rule, example, 'remark')).toEqual(diagnostics)
    })

    test('no rule crashes on it', () => {
      expect(() => lint(readArticle('example.md', input), enableRules(rules, {}, 'strict'))).not.toThrow()
    })
  })
})
