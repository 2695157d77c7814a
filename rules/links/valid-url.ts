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
  empty: 'This link leads nowhere. Give it an address, such as https://example.org/page',
  placeholder: 'This holds the place of an address. Give the address, such as https://example.org/page',
  script: 'This link runs a script and leads nowhere. Give it an address, such as https://example.org/page',
  local: 'This file is on one computer, where no reader can open it. Give an address on the web',
  mail: 'This is a mail address. Put mailto: before it',
  relative: 'Without https:// this leads to a page of your own site. Put https:// before it',
  line: 'There is a line break in this address. Write all of it on one line',
  space: 'There is a space in this address. Take it out, or write it as %20',
  doubled: 'This address begins twice. Keep one https://',
  bracket: 'The parenthesis of this link is doubled. Begin the address right after ](, as in ](https://',
  scheme: 'This address does not begin as a web address does. Begin it with https://',
  joined: 'Two addresses are joined in this link. Part them',
  password: 'There is a name and a password in this address. Take them out',
  host: 'This address names no site. Add its name, such as example.org',
  punctuation: 'The punctuation mark at the end is part of this address. Put it after the link',
}

/** A longer address is not repeated in a message. */
const longest = 40

function describe({ url }: Link, { kind, start, end }: UrlFault): string {
  if (kind !== 'mark') return messages[kind]
  const address = start <= longest ? url.slice(0, start) : `${url.slice(0, longest - 1)}…`
  return `The mark ${url.slice(end - 1, end)} runs on from this address. Put a space before it, or write <${address}>`
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
