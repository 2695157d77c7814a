import { insertAt } from '../../src/core/edit.ts'
import { object } from '../../src/core/options.ts'
import { defineRule } from '../../src/core/rule.ts'

export default defineRule({
  summary: 'The text is laid out as Markdown',
  severity: 'warning',
  fixable: true,
  options: object({}),

  *check({ shape, source }) {
    if (shape.insertions.length === 0) return
    const start = source.startsWith('\uFEFF') ? 1 : 0
    yield {
      at: { range: { start, end: start } },
      message:
        'Unexpected text that Markdown runs together, expected blank lines between blocks and `#` before headings',
      fix: shape.insertions.map(({ offset, text }) => insertAt(offset, text)),
    }
  },
})
