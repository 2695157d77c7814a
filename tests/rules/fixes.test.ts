import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { readArticle } from '../../src/article/article.ts'
import { fixArticle, mayChoose } from '../../src/core/fix/fix.ts'
import { lint } from '../../src/core/lint.ts'
import { readOptions } from '../../src/core/presets.ts'
import { readExamples } from '../../src/testing/rule-doc.ts'
import { ruleDocPath } from '../support/rules-index.ts'

describe.each(Object.entries(rules))('%s', (id, rule) => {
  const examples = [...readExamples(readFileSync(ruleDocPath(id), 'utf8'))]

  test.each(examples)(
    'the guard lets pass what it does to the example on line $line',
    ({ input, options }) => {
      const enabled = { id, rule, severity: rule.severity, options: readOptions(id, rule, options) }
      const read = (source: string) => readArticle('example.md', source)
      const article = read(input)
      const fixed = fixArticle(article, { read, lint: each => lint(each, [enabled]) })
      expect(fixed).toMatchObject({ refused: [], settled: true })
      const choices = fixed.found.flatMap(diagnostic =>
        (diagnostic.suggestions ?? []).map(suggestion => ({ diagnostic, suggestion })),
      )
      expect(choices.filter(choice => !mayChoose(article, choice, { read }))).toEqual([])
    },
  )
})
