import { defineRule, remove } from '../../src/core/rule.ts'

export default defineRule({
  summary: 'A URL does not end in an empty fragment',
  severity: 'warning',
  fixable: true,

  *check({ links }) {
    for (const { url, range } of links) {
      const written = url.trimEnd()
      if (!written.endsWith('#')) continue
      const bare = written.replace(/#+$/, '')
      if (bare === '') continue
      const at = { range: { start: range.start + bare.length, end: range.start + written.length } }
      yield {
        at,
        message: 'Unexpected `#` at the end of a URL, expected the name of a section or nothing',
        fix: [remove(at)],
      }
    }
  },
})
