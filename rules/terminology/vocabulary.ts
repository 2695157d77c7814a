import * as v from 'valibot'
import type { Article } from '../../src/article/model.ts'
import { defineRule, type Finding, object, replace, words } from '../../src/core/rule.ts'
import { createOwnWordsTest } from '../../src/terminology/own-words.ts'
import { createPhraseFinder, type PhraseFinder } from '../../src/terminology/vocabulary/find-phrases.ts'
import { readTerms } from '../../src/terminology/vocabulary/read-terms.ts'
import {
  isRequired,
  type RequiredTerm,
  term,
  type Term,
  type UnwantedTerm,
  unwantedOf,
} from '../../src/terminology/vocabulary/terms.ts'

export default defineRule({
  summary: 'Words are those that the house has chosen',
  severity: 'warning',
  fixable: true,
  options: object({
    terms: v.optional(
      v.pipe(
        v.array(term),
        v.description('What to write in place of what, what to avoid, and what has to be there'),
      ),
      [],
    ),
    files: words(
      [],
      'Files with further terms, beside the configuration: tables (`.tsv`), styles of Vale (`.yml`)',
    ),
  }),

  loadOptions: ({ terms, files }, read) => ({
    terms: [...terms, ...files.flatMap(name => readTerms({ name, text: read(name) }))],
    files: [],
  }),

  *check(article, { terms }) {
    if (terms.length === 0) return
    const { find, required } = compile(terms)
    const isOwn = createOwnWordsTest(article)
    for (const prose of article.prose)
      for (const { start, end, value } of find(prose.text))
        if (isOwn(prose, start, end))
          yield tell(value, prose.text.slice(start, end), { range: prose.toSource(start, end) })
    for (const each of required) yield* tellMissing(each, article)
  },
})

/** A phrase that is not to be written, with what its term says. */
interface Unwanted {
  readonly term: UnwantedTerm
  /** As the term has it. */
  readonly phrase: string
}

interface Compiled {
  readonly find: PhraseFinder<Unwanted>
  readonly required: readonly Requirement[]
}

/** A term that wants something in an article, with what looks for it. */
interface Requirement {
  readonly term: RequiredTerm
  readonly findWanted: PhraseFinder<undefined>
  /** Left out where it is wanted in every article. */
  readonly findMention: PhraseFinder<undefined> | undefined
}

/** One list is used for many articles. */
const compiled = new WeakMap<readonly Term[], Compiled>()

function compile(terms: readonly Term[]): Compiled {
  let known = compiled.get(terms)
  if (!known) {
    const phrases = terms.flatMap(each =>
      isRequired(each)
        ? []
        : unwantedOf(each).map(phrase => ({
            text: phrase,
            matchCase: each.case ?? false,
            value: { term: each, phrase },
          })),
    )
    known = { find: createPhraseFinder(phrases), required: terms.filter(isRequired).map(compileRequired) }
    compiled.set(terms, known)
  }
  return known
}

function tell({ term: said, phrase }: Unwanted, written: string, at: Finding['at']): Finding {
  const severity = said.severity && { severity: said.severity }
  if ('avoid' in said)
    return {
      at,
      message: `This house avoids “${written}”. ${say(said.why, 'Say it in other words')}`,
      ...severity,
    }
  const text = keepCapital(said.use, written, phrase)
  const edits = [replace(at, text)]
  return {
    at,
    message: `This house does not write “${written}”. ${say(said.why, '', `Write “${text}”`)}`,
    ...(said.fix ? { fix: edits } : { suggestions: [{ title: `Write “${text}”`, edits }] }),
    ...severity,
  }
}

/** In UTF-16 code units: a message fits a line. */
const LONGEST_REASON = 80

/** What to do, and behind it the reason of the house. */
function say(why: string | undefined, otherwise: string, todo = otherwise): string {
  if (why === undefined) return todo
  const reason = why.replaceAll(/\s+/g, ' ').trim().replace(/[.!]$/, '')
  const short = reason.length > LONGEST_REASON ? `${reason.slice(0, LONGEST_REASON)}…` : reason
  return `${todo}: ${short}`
}

/** A phrase in small letters keeps the capital of the beginning of a sentence. */
const keepCapital = (use: string, written: string, phrase: string): string =>
  isCapital(written) && !isCapital(phrase) ? use.charAt(0).toUpperCase() + use.slice(1) : use

const isCapital = (text: string): boolean => {
  const first = /[\p{L}\p{N}]/u.exec(text)?.[0] ?? ''
  return first !== first.toLowerCase()
}

function compileRequired(said: RequiredTerm): Requirement {
  const find = (some: string | readonly string[]): PhraseFinder<undefined> =>
    createPhraseFinder([some].flat().map(text => ({ text, matchCase: said.case ?? false, value: undefined })))
  const mentions = said['when mentioning']
  return {
    term: said,
    findWanted: find(said.require),
    findMention: mentions === undefined ? undefined : find(mentions),
  }
}

/** At the first mention of what asks for it, or at the title. */
function* tellMissing(
  { term: said, findWanted, findMention }: Requirement,
  article: Article,
): Generator<Finding> {
  if (findFirst(findWanted, article)) return
  const at = findMention ? findFirst(findMention, article) : article.prose[0]
  if (!at) return
  const [wanted] = [said.require].flat() as [string]
  yield {
    at: { range: at.range },
    message: `This house wants “${wanted.slice(0, LONGEST_REASON)}” in ${findMention ? 'an article about this' : 'every article'}. ${say(said.why, 'Add it')}`,
    ...(said.severity && { severity: said.severity }),
  }
}

function findFirst(find: PhraseFinder<undefined>, { prose }: Article): Finding['at'] | undefined {
  for (const block of prose)
    for (const { start, end } of find(block.text)) return { range: block.toSource(start, end) }
  return undefined
}
