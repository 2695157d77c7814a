import { findUrlFault, type UrlFault, type UrlFaultKind } from '../../src/article/links/url-faults.ts'
import type { Link, Located } from '../../src/article/model.ts'
import { defineRule, type Edit, insertAt, remove, type Suggestion } from '../../src/core/rule.ts'

export default defineRule({
  summary: 'A URL is whole and leads somewhere',
  severity: 'error',

  *check({ links }) {
    for (const link of links) {
      const fault = findUrlFault(link)
      if (fault) yield { at: placeOf(link, fault), message: describe(link, fault), ...suggest(link, fault) }
    }
  },
})

/** The URL; of one that runs on in running text, the address and the mark that does not belong to it. */
const placeOf = ({ range }: Link, { kind, end }: UrlFault): Located =>
  kind === 'mark'
    ? { range: { start: range.start, end: range.start + end } }
    : kind === 'empty'
      ? { range: { start: range.start - 1, end: range.end + 1 } }
      : { range }

const messages: Readonly<Record<Exclude<UrlFaultKind, 'mark'>, string>> = {
  empty: 'Unexpected link without an address, expected one such as `https://example.org/page`',
  placeholder: 'Unexpected placeholder in place of a URL, expected one such as `https://example.org/page`',
  script: 'Unexpected script in place of a URL, expected one such as `https://example.org/page`',
  local: 'Unexpected address of a file on one computer, expected one on the web',
  mail: 'Unexpected mail address in place of a URL, expected `mailto:` before it',
  relative:
    'Unexpected URL without a scheme, which leads to a page of this site, expected `https://` before it',
  line: 'Unexpected line break in a URL, expected the whole address on one line',
  space: 'Unexpected space in a URL, expected an address without spaces',
  doubled: 'Unexpected second scheme in a URL, expected one `https://`',
  bracket: 'Unexpected parenthesis before a URL, expected `](https://`',
  scheme: 'Unexpected scheme of a URL, expected `https://`',
  joined: 'Unexpected second URL in a URL, expected one address',
  password: 'Unexpected name and password in a URL, expected the address without them',
  host: 'Unexpected URL without a host, expected a name such as `example.org`',
  punctuation: 'Unexpected punctuation at the end of a URL, expected it after the link',
}

/** A longer address is not repeated in a message. */
const longest = 40

function describe({ url }: Link, { kind, start, end }: UrlFault): string {
  if (kind !== 'mark') return messages[kind]
  const address = start <= longest ? url.slice(0, start) : `${url.slice(0, longest - 1)}…`
  return `Unexpected \`${url.slice(end - 1, end)}\` right after a URL, expected a space or \`<${address}>\``
}

/** What taking out the faulty part does, where only that can be meant. */
const titles: Readonly<Partial<Record<UrlFaultKind, string>>> = {
  line: 'Join the lines',
  space: 'Take out the space',
  doubled: 'Keep the second scheme',
  password: 'Take out the name and the password',
  punctuation: 'Take out the punctuation',
}

function suggest(link: Link, { kind, isRemovable, start, end }: UrlFault): { suggestions?: Suggestion[] } {
  const offset = link.range.start
  if (kind === 'mark')
    return put('Put the address in `<` and `>`', insertAt(offset, '<'), insertAt(offset + start, '>'))
  if (kind === 'relative') return put('Put in `https://`', insertAt(offset, 'https://'))
  if (kind === 'mail') return put('Put in `mailto:`', insertAt(offset, 'mailto:'))
  const title = titles[kind]
  if (!title || !isRemovable) return {}
  return put(title, remove({ range: { start: offset + start, end: offset + end } }))
}

const put = (title: string, ...edits: Edit[]): { suggestions: Suggestion[] } => ({
  suggestions: [{ title, edits }],
})
