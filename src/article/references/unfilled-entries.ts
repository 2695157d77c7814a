// From an entry to whether it names a source at all. `rules/citations/no-placeholder.ts` says so next.

import type { Reference } from '../model.ts'

/** An entry that names no source: one is still `wanted`, or it points to the entry `before`. */
export type Unfilled = 'wanted' | 'before'

const noun = '(?:references?|refs?|sources?|citations?|cites?|links?)'
const wanted = new RegExp(
  String.raw`^(?:tb[acd]|tk|todo|x{3,}|placeholder|${noun}|(?:to\s)?(?:be\s)?(?:added|confirmed|follow|come)|` +
    String.raw`${noun}\s(?:needed|missing|required|pending|wanted|here|tb[acd]|tk|to\s(?:follow|come|be\sadded))|` +
    String.raw`(?:add|insert|find|missing|need|needs)\s(?:a\s|an\s|the\s)?${noun}(?:\shere)?)$`,
  'i',
)
const before = /^(?:ibid(?:em)?|idem|op\.?\s?cit|loc\.?\s?cit)$/i

/** Marks around the words, which say nothing. */
const marks = /^[\s[(*_]+|[\s\])*_.:;!?…]+$/g

/**
 * Tell whether an entry with a number names no source: `TBC`, `[add reference]`, `ibid.`. In a note `ibid.` is a custom of
 * many houses, so it counts only in a list, where an entry may move away from the one that it points to.
 */
export function readUnfilled({ label, text, urls, form }: Reference): Unfilled | undefined {
  if (label === undefined || urls.length > 0 || text.length > 60) return undefined
  const words = text.replace(marks, '')
  if (wanted.test(words)) return 'wanted'
  return form !== 'footnote' && before.test(words) ? 'before' : undefined
}
