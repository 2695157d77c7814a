import type { Article } from '../../../src/article/model.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'
import { applyEdits } from '../../../src/core/fix/apply-edits.ts'
import { defineRule, type Edit } from '../../../src/core/rule.ts'
import { fixArticle } from '../../../src/core/fix/fix.ts'
import { findHarm, readMeaning } from '../../../src/core/fix/guard.ts'
import { lint } from '../../../src/core/lint.ts'

const draft = `Dr Osei said: “Sleep is better than rest for most people.” [1] Others agree [2, 3]. Salt.

> Rest is as good as sleep. [3]

## References

1. Osei A. Sleep. 2020. https://example.org/sleep?id=4
2. Ruiz B. Rest. 2019. doi:10.1000/rest123
3. Lee C. “Naps and more”. 2018.
`

const read = (source: string): Article => readArticle('a.md', source)

const edits = fc.array(
  fc.record({
    range: fc
      .tuple(fc.nat(draft.length), fc.nat(12))
      .map(([start, length]) => ({ start, end: Math.min(draft.length, start + length) })),
    text: fc.constantFrom(
      '',
      ' ',
      'x',
      '[1]',
      '[2]',
      '“',
      '”',
      '4. New A. Work. 2021.\n',
      '\n',
      '\n\n',
      '# ',
      '*',
      '\uD83D',
      '> ',
    ),
  }),
  { maxLength: 8 },
)

/** A rule that yields each edit as a fix of its own, as long as the text is what the edits were made for. */
const insistOn = (all: readonly Edit[]) =>
  defineRule({
    summary: 'Insists',
    severity: 'error',
    *check({ source }) {
      if (source === draft) for (const edit of all) yield { at: edit, message: 'x', fix: [edit] }
    },
  })

test('whatever a rule wants, quotations, entries and what markers mean stay', () => {
  fc.assert(
    fc.property(edits, all => {
      const rule = { id: 'bad/rule', rule: insistOn(all), severity: 'error', options: {} } as const
      const result = fixArticle(read(draft), { read, lint: article => lint(article, [rule]) })
      expect(findHarm(readMeaning(read(draft)), readMeaning(read(result.source)), false)).toBeUndefined()
      expect(Buffer.from(result.source).toString()).toBe(result.source)
      expect(result.source).toBe(
        applyEdits(
          draft,
          result.mended.flatMap(({ fix = [] }) => fix),
        ),
      )
    }),
    { numRuns: 100 },
  )
})
