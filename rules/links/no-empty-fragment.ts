import { defineRule, remove } from '../../src/core/rule.ts'

export default defineRule({
  summary: 'A URL does not end in an empty fragment',
  severity: 'warning',
  fixable: true,

  *check({ links }) {
    for (const { url, range } of links) {
      const written = url.trimEnd()
      if (!written.endsWith('#') || otherScheme.test(written)) continue
      const bare = written.replace(/#+$/, '')
      // What follows the first `#` is the fragment, and in `#dose#` it is not empty.
      if (bare === '' || bare.includes('#')) continue
      const at = { range: { start: range.start + bare.length, end: range.start + written.length } }
      yield {
        at,
        message: 'This address ends in # and names no section. Take the # out',
        fix: [remove(at)],
      }
    }
  },
})

/** `tel:*123#` is a number to call. */
const otherScheme = /^(?!https?:)[a-z][a-z\d+.-]*:/i
