import { describe, expect, it, test } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'
import { ArticleLanguage } from '../../../src/article/language.ts'
import { model } from '../../../src/article/statements/model.ts'
import { statementSignalTable } from '../../../src/article/statements/signal-table.ts'
import { prepareStatements } from '../../../src/article/statements/statements.ts'
import { signalsOfStatement } from '../../../src/article/statements/weigh.ts'

/** The signals of the last sentence of an article. */
function signalsOf(source: string): string[] {
  const { prose, referenceLists, quotations, citations } = readArticle('a.md', `${source}\n`)
  const language = new ArticleLanguage('en', source, prose)
  const { article, supports } = prepareStatements(prose, referenceLists, quotations, citations, language)
  return signalsOfStatement(article, article.of.length - 1, supports.at(-1)!.support)
}

const nameOf = (signal: string): string => /^.*?(?=>?=|$)/.exec(signal)![0]
const covers = (pattern: string, signal: string): boolean =>
  pattern.endsWith('*') ? signal.startsWith(pattern.slice(0, -1)) : nameOf(signal) === pattern
const familiesOf = (signal: string): string[] =>
  statementSignalTable
    .filter(({ signals }) => signals.some(pattern => covers(pattern, signal)))
    .map(({ name }) => name)

describe.each(statementSignalTable)('$name', ({ name, why, example, inFavour, against }) => {
  it('says why', () => {
    expect(why).toMatch(/^[A-Z].+\.$/)
    expect(familiesOf(example)).toEqual([name])
  })
  it('is given by the example in favour', () => {
    expect(signalsOf(inFavour)).toContain(example)
  })
  it('is not given by the example against', () => {
    expect(signalsOf(against)).not.toContain(example)
  })
})

test('each signal of the shipped judge is in one family', () => {
  expect(model.signals.split('\n').filter(signal => familiesOf(signal).length !== 1)).toEqual([])
})
