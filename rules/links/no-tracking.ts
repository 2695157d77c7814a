import { readTracking } from '../../src/article/links/tracking.ts'
import { defineRule, object, replace, words } from '../../src/core/rule.ts'

export default defineRule({
  summary: 'A URL carries no tracking parameters',
  severity: 'warning',
  fixable: true,
  options: object({
    parameters: words([], 'Further parameters to report, such as `campaign`'),
  }),

  *check({ links }, { parameters }) {
    const further = new Set(parameters.map(name => name.toLowerCase()))
    for (const { url, range } of links) {
      const found = url.includes('?') ? readTracking(url, further) : undefined
      if (!found) continue
      const at = { range: { start: range.start + found.start, end: range.start + found.end } }
      const message = `This address carries ${describe(found.tracking)}. Take that out`
      yield found.rest === undefined ? { at, message } : { at, message, fix: [replace(at, found.rest)] }
    }
  },
})

const describe = (parts: readonly string[]): string => {
  const [first, ...others] = parts.map(part => part.split('=', 1)[0]!.slice(0, 30))
  return others.length === 0
    ? `${first}, which only tracks the reader`
    : `${first} and ${others.length} more, which only track the reader`
}
