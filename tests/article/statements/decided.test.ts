import { expect, test } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'
import { ArticleLanguage } from '../../../src/article/language.ts'
import { decisions, findDecision } from '../../../src/article/statements/decided.ts'
import { prepareStatements } from '../../../src/article/statements/statements.ts'

function decide(source: string): string | undefined {
  const { prose, referenceLists, quotations, citations } = readArticle('a.md', `${source}\n`)
  const language = new ArticleLanguage('en', source, prose)
  const { article } = prepareStatements(prose, referenceLists, quotations, citations, language)
  return findDecision(article.of.at(-1)!)?.name
}

/** For each heuristic a sentence that it decides, and one much like it that it leaves alone. */
const examples: Readonly<Record<string, readonly [string, string]>> = {
  question: ['Does stress harm the heart?', 'Stress harms the heart.'],
  'no-word-of-health': ['The train was late again.', 'The train harms the heart.'],
  introduction: ['Dr. Ana Berg is a neurologist in Bergen.', 'Severe stress is a cause of headaches.'],
}

test.each(Object.entries(examples))('%s', (name, [decided, open]) => {
  expect(decide(decided)).toBe(name)
  expect(decide(open)).toBeUndefined()
})

test('a text in a language without a lexicon is not decided by its words', () => {
  expect(decide('Αυτό το φάρμακο μειώνει τον κίνδυνο εγκεφαλικού.')).toBeUndefined()
  expect(decide('Wszyscy pacjenci czuli się znacznie lepiej już następnego ranka.')).toBeUndefined()
  expect(decide('Ruth laughed loudly.')).toBe('no-word-of-health')
})

test('each has an example and a reason', () => {
  expect(decisions.map(({ name }) => name)).toEqual(Object.keys(examples))
  for (const { why } of decisions) expect(why).toMatch(/^[A-Z].+\.$/)
})
