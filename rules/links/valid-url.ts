import { findUrlFault, type UrlFault, type UrlFaultKind } from '../../src/article/links/url-faults.ts'
import { defineRule, remove, type Suggestion } from '../../src/core/rule.ts'

export default defineRule({
  summary: 'A URL is whole and leads somewhere',
  severity: 'error',

  *check({ links }) {
    for (const link of links) {
      const fault = findUrlFault(link)
      if (!fault) continue
      const suggestions = suggest(fault, link.range.start)
      yield { at: link, message: messages[fault.kind], ...(suggestions.length > 0 && { suggestions }) }
    }
  },
})

const messages: Readonly<Record<UrlFaultKind, string>> = {
  line: 'Unexpected line break in a URL, expected the whole address on one line',
  space: 'Unexpected space in a URL, expected an address without spaces',
  doubled: 'Unexpected second scheme in a URL, expected one `https://`',
  bracket: 'Unexpected parenthesis before a URL, expected `](https://`',
  scheme: 'Unexpected scheme of a URL, expected `https://`',
  joined: 'Unexpected second URL in a URL, expected one address',
  host: 'Unexpected URL without a host, expected a name such as `example.org`',
  punctuation: 'Unexpected punctuation at the end of a URL, expected it after the link',
}

/** What taking out the faulty part does, where only that can be meant. */
const titles: Readonly<Partial<Record<UrlFaultKind, string>>> = {
  line: 'Join the lines',
  space: 'Take out the space',
  doubled: 'Keep the second scheme',
  punctuation: 'Take out the punctuation',
}

function suggest({ kind, isRemovable, start, end }: UrlFault, offset: number): Suggestion[] {
  const title = titles[kind]
  if (!title || !isRemovable) return []
  return [{ title, edits: [remove({ range: { start: offset + start, end: offset + end } })] }]
}
