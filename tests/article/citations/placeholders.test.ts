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
    ['Salt harms :antCitation[]{citations="7f"} you.', 'residue :antCitation[]{citations="7f"}'],
    ['Salt harms [3†L10-L20].', 'residue [3†L10-L20]'],
    ['Salt harms [12:0†source].', 'residue [12:0†source]'],
    ['Salt harms 【turn0search1】.', 'residue 【turn0search1】'],
    ['Salt harms citeturn2view3turn1search0.', 'residue citeturn2view3turn1search0'],
    [
      'Salt harms \uE200cite\uE202turn0search1\uE202turn0news2\uE201.',
      'residue \uE200cite\uE202turn0search1\uE202turn0news2\uE201',
    ],
    ['Salt harms turn0search1.', 'residue turn0search1'],
    ['Salt harms (turn0search1).', 'residue turn0search1'],
    ['Salt harms contentReference[oaicite:0].', 'residue contentReference[oaicite:0]'],
    ['Salt harms [cite: 3, 5-7].', 'residue [cite: 3, 5-7]'],
    ['Salt harms [cite: the survey].', 'residue [cite: the survey]'],
    ['Salt harms [citation:4].', 'residue [citation:4]'],
    ['Salt harms <grok-card data-id="7f"></grok-card>.', 'residue <grok-card data-id="7f"></grok-card>'],
    ['Salt harms <grok-card data-id="7f" data-type="x">.', 'residue <grok-card data-id="7f" data-type="x">'],
    ['Salt harms (ref).', 'note (ref)'],
    ['Salt harms (Refs).', 'note (Refs)'],
    ['Salt harms (ref #).', 'note (ref #)'],
    ['Salt harms (reference).', 'note (reference)'],
    ['Salt harms (citation).', 'note (citation)'],
    ['Salt harms [ref 1?].', 'note [ref 1?]'],
    ['Salt harms [XX].', 'note [XX]'],
    ['Salt harms [ref XX].', 'note [ref XX]'],
    ['Salt harms (TODO: source).', 'note (TODO: source)'],
    ['Salt harms (todo: look up).', 'note (todo: look up)'],
    ['Salt harms (ref: TBC).', 'note (ref: TBC)'],
    ['Salt harms [Author, Year].', 'note [Author, Year]'],
    ['Salt harms (Author et al., Year).', 'note (Author et al., Year)'],
    ['Salt harms [Source, Year].', 'note [Source, Year]'],
    ['Salt harms (Author, 20XX).', 'note (Author, 20XX)'],
    ['Salt harms (Osei et al., 20XX).', 'note 20XX'],
    ['Salt harms. [INSERT QUOTE HERE from a nurse]', 'note [INSERT QUOTE HERE from a nurse]'],
    ['Salt harms. [Add expert quote]', 'note [Add expert quote]'],
    ['Salt harms (insert link).', 'note (insert link)'],
    ['Salt harms (link to study).', 'note (link to study)'],
    ['Salt harms [link].', 'note [link]'],
    ['Salt harms [source name].', 'note [source name]'],
  ])('%s', (source, found) => {
    expect(find(source)).toEqual([found])
  })

  test('a number with an entry is a marker', () => {
    expect(find('Salt harms (ref 1). Rye does not (ref 2).\n\n## References\n\n1. Osei.\n2. Sato.')).toEqual(
      [],
    )
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
    ['a group that others are compared with', 'The odds were 1.00 (ref) in nurses and 1.31 in cooks.'],
    ['a group in words', 'Odds ratios: nurses (reference), cooks 1.31.'],
    ['a group in a table', '| group | odds |\n| --- | --- |\n| nurses (ref) | 1 |'],
    ['all of it, in Spanish', 'Duele (todo el día) y [todo el año].'],
    ['a page in Roman numerals', 'See the preface [xx] and the chromosomes (XX).'],
    ['a key of Org mode', 'Salt harms [cite:@osei2019].'],
    ['a turn', 'At turn 3 they stop; a return0 is code.'],
    ['other words in brackets', 'Salt [of the sea] harms (we think) [7].'],
  ])('%s is none', (_, source) => {
    expect(find(source)).toEqual([])
  })
})
