import * as v from 'valibot'
import { object } from '../../core/rule.ts'

const phrase = v.pipe(v.string(), v.regex(/[\p{L}\p{N}]/u, 'a word'))
const phrases = v.union([phrase, v.pipe(v.array(phrase), v.minLength(1))])
const why = v.exactOptional(v.pipe(v.string(), v.description('Why, for the message: one short sentence')))
const matchCase = v.exactOptional(
  v.pipe(v.boolean(), v.description('Only in these capitals and small letters; in any when left out')),
)
const severity = v.exactOptional(v.picklist(['error', 'warning', 'suggestion']))

/** A phrase to write in place of others. */
const preferred = object({
  use: v.pipe(phrase, v.description('What to write')),
  'instead of': v.pipe(phrases, v.description('What not to write')),
  why,
  case: matchCase,
  fix: v.exactOptional(
    v.pipe(v.boolean(), v.description('`citewell fix` may write it without asking; it asks when left out')),
  ),
  severity,
})

/** A phrase that is not to be written, whatever stands there instead. */
const banned = object({
  avoid: v.pipe(phrases, v.description('What not to write')),
  why,
  case: matchCase,
  severity,
})

/** A phrase that has to be there, in every article or in those that mention something. */
const required = object({
  require: v.pipe(phrases, v.description('What has to be there: one of these')),
  'when mentioning': v.exactOptional(
    v.pipe(phrases, v.description('Only in articles that mention one of these')),
  ),
  why,
  case: matchCase,
  severity,
})

export const term = v.union([preferred, banned, required])

/** What a house says about its words. */
export type Term = v.InferOutput<typeof term>
export type RequiredTerm = v.InferOutput<typeof required>
/** Something not to write. */
export type UnwantedTerm = Exclude<Term, RequiredTerm>

export const isRequired = (one: Term): one is RequiredTerm => 'require' in one

/** The phrases of a term that are not to be written. */
export const unwantedOf = (one: UnwantedTerm): readonly string[] =>
  ['avoid' in one ? one.avoid : one['instead of']].flat()
