import { defineRule, insertAt } from '../../src/core/rule.ts'

export default defineRule({
  summary: 'The text is laid out as Markdown',
  severity: 'warning',
  fixable: true,

  *check({ shape, source }) {
    if (shape.insertions.length === 0) return
    const start = source.startsWith('\uFEFF') ? 1 : 0
    yield {
      at: { range: { start, end: start } },
      message:
        'This text looks pasted, and its paragraphs and headings will run together. Part them by blank lines, and begin headings with #',
      fix: shape.insertions.map(({ offset, text }) => insertAt(offset, text)),
    }
  },
})
