import type { Insertion, Range } from '../../src/article/model.ts'
import { defineRule, replace } from '../../src/core/rule.ts'

export default defineRule({
  summary: 'The text is laid out as Markdown',
  severity: 'warning',
  fixable: true,

  *check({ shape, source }) {
    const { insertions } = shape
    if (insertions.length === 0) return
    const start = source.startsWith('\uFEFF') ? 1 : 0
    const bullet =
      shape.kind === 'markdown' ? insertions.find(({ replaces }) => replaces !== undefined) : undefined
    yield {
      at: { range: bullet ? placeOf(bullet) : { start, end: start } },
      message: bullet
        ? 'These bullets come from a word processor, and will not be shown as a list. Begin each item with - and a space'
        : 'This text looks pasted, and its paragraphs and headings will run together. Part them by blank lines, and begin headings with #',
      fix: insertions.map(insertion => replace({ range: placeOf(insertion) }, insertion.text)),
    }
  },
})

const placeOf = ({ offset, replaces = 0 }: Insertion): Range => ({ start: offset, end: offset + replaces })
