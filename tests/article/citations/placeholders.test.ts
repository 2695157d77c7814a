import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'
import { findPlaceholders } from '../../../src/article/citations/placeholders.ts'

const find = (source: string): string[] =>
  Array.from(findPlaceholders(readArticle('a.md', source)), ({ kind, written, range }) => {
    expect(source.slice(range.start, range.end)).toBe(written)
    return `${kind} ${written}`
  })

describe('placeholders', () => {
  test.each([
    ['Salt harms.【4:0†source】', 'residue 【4:0†source】'],
    ['Salt harms citeturn0search3 you.', 'residue citeturn0search3'],
    ['Salt harms. [citation needed]', 'note [citation needed]'],
    ['Salt harms (source?).', 'note (source?)'],
    ['Salt harms. {{citation needed}}', 'note {{citation needed}}'],
    ['[Salt](https://example.org) harms. [source]', 'note [source]'],
  ])('%s', (source, found) => {
    expect(find(source)).toEqual([found])
  })

  test('several are found in order, those in templates last', () => {
    expect(find('{{cn}} Salt [source?] and pepper [todo: look up] harm.')).toEqual([
      'note [source?]',
      'note [todo: look up]',
      'note {{cn}}',
    ])
  })

  test.each([
    ['a link', '[Source](https://example.org) of salt.'],
    ['words that are quoted', 'They write “[citation needed]” there.'],
    ['code', 'Write `{{cn}}` there, or `[source?]`.'],
    ['a template in a code block', '    {{cn}}\n\nSalt.'],
    ['another template', 'Salt {{name}} harms.'],
    ['a template with arguments', 'Salt {{ref (7)}} harms.'],
    ['a citation between tags', 'Salt [ref]Osei, 2019[/ref] harms.'],
    ['other words in brackets', 'Salt [of the sea] harms (we think) [7].'],
  ])('%s is none', (_, source) => {
    expect(find(source)).toEqual([])
  })
})
