import { describe, expect, test } from 'vitest'
import { createLocator } from '../../../src/article/locate.ts'
import type { Diagnostic } from '../../../src/core/lint.ts'
import { renderFinding } from '../../../src/report/terminal/finding.ts'
import { plain } from '../../../src/report/terminal/style.ts'
import { measure } from '../../../src/report/terminal/width.ts'

const source = 'The charity says that “salt is bad for all people over sixty”, and it is right about that.\n'

function diagnose(words: string, rest: Partial<Diagnostic> = {}): Diagnostic {
  const locate = createLocator(source)
  const start = source.indexOf(words)
  return {
    rule: 'quotations/cited',
    severity: 'error',
    message: 'This quotation has no citation: add the number of its source, such as [1], right after it',
    start: locate(start),
    end: locate(start + words.length),
    ...rest,
  }
}

const quotation = diagnose('“salt is bad for all people over sixty”')

const render = (diagnostic: Diagnostic, width: number): string =>
  `\n${renderFinding(diagnostic, source, { style: plain, width, placeWidth: 4, severityWidth: 7 })}\n`

describe('a finding fits', () => {
  test('without a terminal, where lines are as long as they come', () => {
    expect(render(quotation, Infinity)).toMatchInlineSnapshot(`
      "
        1:23  error    This quotation has no citation: add the number of its source, such as [1], right after it  quotations/cited
          1 | The charity says that “salt is bad for all people over sixty”, and it is right about that.
            |                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      "
    `)
  })

  test('80 columns: its message goes on below itself', () => {
    expect(render(quotation, 80)).toMatchInlineSnapshot(`
      "
        1:23  error    This quotation has no citation: add the number of its source,
                       such as [1], right after it  quotations/cited
          1 | The charity says that “salt is bad for all people over sixty”, and it…
            |                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      "
    `)
  })

  test('40 columns: its message stands below its place', () => {
    expect(render(quotation, 40)).toMatchInlineSnapshot(`
      "
        1:23  error    quotations/cited
          This quotation has no citation: add
          the number of its source, such as
          [1], right after it
          1 | …that “salt is bad for all…
            |       ^^^^^^^^^^^^^^^^^^^^
      "
    `)
  })

  test.each([100, 80, 72, 66, 60, 50, 40])('%i columns, every line of it', width => {
    for (const line of render({ ...quotation, fix: [], suggestions: [choice] }, width).split('\n'))
      expect(measure(line), line).toBeLessThanOrEqual(width)
  })
})

const choice = { title: 'Did you mean `salt is bad for nearly all people over sixty`?', edits: [] }

test('the rule never stands on a line by itself', () => {
  for (let width = 60; width < 160; width++)
    expect(render(quotation, width)).not.toMatch(/^ +quotations\/cited/m)
})

test('a fix shows the line that it leaves, and a suggestion its question', () => {
  const at = source.indexOf('bad')
  const fix = [{ range: { start: at, end: at + 3 }, text: 'good' }]
  expect(render(diagnose('bad', { message: 'Wrong', fix }), Infinity)).toMatchInlineSnapshot(`
    "
      1:32  error    Wrong  quotations/cited [*]
        1 | The charity says that “salt is bad for all people over sixty”, and it is right about that.
          |                                ^^^
          + The charity says that “salt is good for all people over sixty”, and it is right about that.
    "
  `)
  expect(render(diagnose('bad', { message: 'Wrong', suggestions: [choice] }), 50)).toMatchInlineSnapshot(`
    "
      1:32  error    quotations/cited
        Wrong
        1 | …“salt is bad for all people over…
          |           ^^^
          ? Did you mean \`salt is bad for nearly all
            people over sixty\`?
    "
  `)
})

test('a rule of a plug-in does not steer the terminal', () => {
  expect(render(diagnose('bad', { rule: 'a/\u001B[2J' }), 40)).not.toContain('\u001B')
})
