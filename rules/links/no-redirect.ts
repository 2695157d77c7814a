import { findWrapped } from '../../src/article/links/wrapped-urls.ts'
import { defineRule, replace } from '../../src/core/rule.ts'

export default defineRule({
  summary: 'A URL leads straight to its page',
  severity: 'warning',
  fixable: true,

  *check({ links }) {
    for (const link of links) {
      const wrapped = findWrapped(link.url)
      if (!wrapped) continue
      const { by, target, isCertain } = wrapped
      const edits = [replace(link, target)]
      yield {
        at: link,
        message: `This link goes by way of ${shorten(by, 30)}. Lead it straight to ${shorten(target, 40)}`,
        ...(isCertain
          ? { fix: edits }
          : { suggestions: [{ title: `Write \`${shorten(target, 60)}\``, edits }] }),
      }
    }
  },
})

const shorten = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1)}…`
