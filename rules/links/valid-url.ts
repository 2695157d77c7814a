import { findUrlFault, type UrlFault, type UrlFaultKind } from '../../src/article/url-faults.ts'
import { replace } from '../../src/core/edit.ts'
import { object } from '../../src/core/options.ts'
import { defineRule, type Suggestion } from '../../src/core/rule.ts'

export default defineRule({
  summary: 'A URL is whole and leads somewhere',
  severity: 'error',
  options: object({}),

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

function suggest({ instead, start, end }: UrlFault, offset: number): Suggestion[] {
  if (instead === undefined) return []
  return [
    {
      title: 'Take it out',
      edits: [replace({ range: { start: offset + start, end: offset + end } }, instead)],
    },
  ]
}
