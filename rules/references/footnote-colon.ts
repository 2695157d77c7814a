import { defineRule, insertAt, remove } from '../../src/core/rule.ts'

export default defineRule({
  summary: 'A footnote has a colon behind its label',
  severity: 'error',

  *check({ references, source }) {
    for (const { form, label, labelRange } of references) {
      if (form !== 'footnote' || !labelRange) continue
      const end = labelRange.end + ']'.length
      if (source[end] === ':') continue
      const blanks = /^\s*(?=:)/.exec(source.slice(end, end + 8))?.[0].length
      yield {
        at: { range: { start: labelRange.start - '[^'.length, end } },
        message: `This footnote is not read as one. Begin it with its label and a colon, [^${label}]:`,
        suggestions: [
          blanks === undefined
            ? { title: 'Put in the colon', edits: [insertAt(end, ':')] }
            : { title: 'Take out the space', edits: [remove({ range: { start: end, end: end + blanks } })] },
        ],
      }
    }
  },
})
