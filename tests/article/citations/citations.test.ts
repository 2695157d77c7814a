import type { OpenReferenceList } from '../../../src/article/references/drafts.ts'
import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CitationOptions,
  collectCitations,
  findUnresolved,
} from '../../../src/article/citations/citations.ts'
import { parse } from '../../../src/article/parse/parse.ts'
import { collectProse } from '../../../src/article/text/prose.ts'
import { findQuotedSpans } from '../../../src/article/quotations/spans/quoted-spans.ts'
import { contains } from '../../../src/article/spans.ts'
import { listOf, upTo } from '../references/reference-lists.ts'

const five = (): OpenReferenceList[] => [listOf({ labels: upTo(5) })]

function collect(
  source: string,
  lists: readonly OpenReferenceList[] = five(),
  options: CitationOptions = {},
) {
  const { prose } = collectProse(parse(source), source)
  return collectCitations(prose, lists, findQuotedSpans(prose).spans, source, options)
}

/** Each citation as `form marker → labels`, unresolved labels with a question mark, foreign markers in angle quotes. */
function cite(source: string, lists?: readonly OpenReferenceList[], options?: CitationOptions): string[] {
  return collect(source, lists, options).citations.map(citation => {
    const { form, marker, range, labels, foreign, prose, start, end } = citation
    expect(source.slice(range.start, range.end)).toBe(marker)
    expect(contains(range, prose.toSource(start, end))).toBe(true)
    const unresolved = new Set(findUnresolved(citation))
    const named = labels.map(label => (unresolved.has(label) ? `${label.label}?` : label.label)).join(' ')
    return foreign ? `foreign ${marker}` : `${form} ${marker} → ${named}`
  })
}

describe('forms', () => {
  test.each([
    ['Salt [1].', 'bracket [1] → 1'],
    ['Salt \\[1\\].', 'bracket \\[1\\] → 1'],
    ['Salt [1, 2; 4].', 'bracket [1, 2; 4] → 1 2 4'],
    ['Salt [1-3].', 'bracket [1-3] → 1 2 3'],
    ['Salt [3–5].', 'bracket [3–5] → 3 4 5'],
    ['Salt.<sup>1</sup>', 'superscript <sup>1</sup> → 1'],
    ['Salt.<sup>1,2</sup>', 'superscript <sup>1,2</sup> → 1 2'],
    ['Salt.<sup>[1](#note1)</sup>', 'superscript <sup>[1](#note1)</sup> → 1'],
    ['Salt<sup>[[4](#ref-4)]</sup>', 'superscript <sup>[[4](#ref-4)]</sup> → 4'],
    ['Salt<sup>[1](#a)[2](#b)</sup>', 'superscript <sup>[1](#a)[2](#b)</sup> → 1 2'],
    ['Salt<sup>\\[5]</sup>', 'superscript <sup>\\[5]</sup> → 5'],
    ['Salt<sup><a href="#r2">2</a></sup>', 'superscript <sup><a href="#r2">2</a></sup> → 2'],
    ['Salt <a href="#ref1">1</a>.', 'link <a href="#ref1">1</a> → 1'],
    ['Salt.[<sup>1,2</sup>](#r1)', 'superscript [<sup>1,2</sup>](#r1) → 1 2'],
    ['Salt.[¹](https://a.example/x)', 'superscript [¹](https://a.example/x) → 1'],
    ['Salt<sup>ref 1</sup>', 'superscript <sup>ref 1</sup> → 1'],
    ['Salt<sup>1.</sup>', 'superscript <sup>1.</sup> → 1'],
    ['Salt [1.] and so on.', 'bracket [1.] → 1'],
    ['Salt.¹', 'superscript ¹ → 1'],
    ['Salt. ¹,⁴', 'superscript ¹,⁴ → 1 4'],
    ['Salt.¹⁻³', 'superscript ¹⁻³ → 1 2 3'],
    ['Salt.^1^', 'superscript ^1^ → 1'],
    ['Salt (1).', 'paren (1) → 1'],
    ['Salt [[1]](https://a.example/x).', 'link [[1]](https://a.example/x) → 1'],
    ['Salt [\\[1\\]](https://a.example/x).', 'link [\\[1\\]](https://a.example/x) → 1'],
    ['Salt ^[\\[1\\]](#fnx)^.', 'link ^[\\[1\\]](#fnx)^ → 1'],
    ['Salt [1](https://a.example/x).', 'link [1](https://a.example/x) → 1'],
    ['Salt [Source #5, #1].', 'source [Source #5, #1] → 5 1'],
    ['Salt [Source 1](https://a.example/x).', 'source [Source 1](https://a.example/x) → 1'],
    ['Salt【1】.', 'lenticular 【1】 → 1'],
    ['Salt [^4].', 'footnote [^4] → 4'],
    ['# Salt [2]', 'bracket [2] → 2'],
    ['| a | b |\n|---|---|\n| salt [2] | c |', 'bracket [2] → 2'],
    ['- salt **[2]**', 'bracket [2] → 2'],
  ])('%s', (source, expected) => {
    expect(cite(source)).toEqual([expected])
  })

  test('links side by side are one citation each', () => {
    expect(cite('Salt ([1](https://a.example), [2](https://b.example)).')).toEqual([
      'link [1](https://a.example) → 1',
      'link [2](https://b.example) → 2',
    ])
  })

  test('a chain that Markdown merges into a link keeps both numbers', () => {
    expect(cite('Salt [2][3].\n\n[3]: https://a.example')).toEqual(['reference-link [2][3] → 2 3'])
  })

  test('a chain without definitions is two citations', () => {
    expect(cite('Salt [2][3].')).toEqual(['bracket [2] → 2', 'bracket [3] → 3'])
  })

  test('a defined `[1]` leads where its definition does', () => {
    const [citation] = collect('Salt [1].\n\n[1]: https://a.example', []).citations
    expect(citation).toMatchObject({ form: 'reference-link', url: 'https://a.example' })
  })

  test('footnotes mean footnotes, without regard to case', () => {
    const notes = [listOf({ labels: ['1', 'Pain'], form: 'footnote' })]
    expect(cite('Salt[^1] and[^pain] and[^2].\n\n[^1]: A\n[^Pain]: B', notes)).toEqual([
      'footnote [^1] → 1',
      'footnote [^pain] → pain',
      'footnote [^2] → 2?',
    ])
  })

  test('each label knows its own place', () => {
    const source = 'Salt [1, 3–4].'
    const [citation] = collect(source).citations
    expect(citation!.labels.map(({ label, range }) => [label, source.slice(range.start, range.end)])).toEqual(
      [
        ['1', '1'],
        ['3', '3–4'],
        ['4', '3–4'],
      ],
    )
    expect(citation!.labelRanges).toEqual([{ first: '3', last: '4', range: { start: 9, end: 12 } }])
  })

  test('unwanted forms can be left out', () => {
    expect(cite('Salt [1] and pepper<sup>2</sup>.', five(), { citationForms: ['superscript'] })).toEqual([
      'superscript <sup>2</sup> → 2',
    ])
  })
})

describe('look-alikes, in an article that cites', () => {
  test.each([
    ['an interval', 'Salt [1]; risk 3 (95% CI [2-4]), 3.1 [1.3-7.2].'],
    ['an interval of whole numbers', 'Salt [1]; OR 4 [2-5], HR = 2 (1-3).'],
    ['a range of a value', 'Salt [1]; a score of 12 [0-20].'],
    ['a chemical name', 'Salt [1]; the [18]F-FDG tracer, [60]fullerene, 25(OH)D, 1(2H)-one.'],
    ['powers', 'Salt [1]; 10^6–10^8, 10², 5<sup>3</sup>.'],
    ['units', 'Salt [1]; 30 kg/m², 2 cm<sup>2</sup>, 4 mm^3^, g/m²/day.'],
    ['quantities', 'Salt [1]; R², I<sup>2</sup> and χ².'],
    ['ions', 'Salt [1]; Cu²⁺, Fe³⁺, Na<sup>+</sup>.'],
    ['isotopes', 'Salt [1]; ¹³C and <sup>3</sup>He.'],
    ['ordinals and dates', 'Salt [1]; 4<sup>e</sup>, 1<sup>st</sup>, <sup>2023-01</sup>.'],
    ['years', 'Salt [1]; [2019], (2019).'],
    ['telephone numbers', 'Salt [1]; call (902) 406-4424 or (02) 555 123.'],
    ['journal issues', 'Salt [1]; Lancet 22(1):3, 10.(3), 147 (2): 5.'],
    ['counts', 'Salt [1]; 13% (295), 4 (2%).'],
    ['numbered things', 'Salt [1]; Chapter [2](https://a.example/2), stage (3), Figure (2).'],
    ['editorial brackets', 'Salt [1]; [sic], […], [they], [J], [ ], [x].'],
    ['an enumeration', 'Salt [1]; rest: (1) sleep, (2) fluids and (3) salt.'],
    ['an enumeration in brackets', 'Salt [1].\n\nThe options are [1] sleep, [2] fluids and [3] salt.'],
    ['numbered things in brackets', 'Salt [1]. See Figure [2] and Table [3].'],
    ['several numbered things', 'Salt [1]; tomes [1](https://a.example/1) et [2](https://a.example/2).'],
    [
      'raised words that link',
      'Salt [1]; the [<sup>rest</sup>](#r1), [10²](https://a.example/x) and [<b>2</b>a](#r1).',
    ],
    ['figures that link', 'Salt [1]; in [15](https://a.example) countries, [#44](https://a.example/44).'],
    ['pages that link', 'Salt [1]; page [2](page-2.md) and [3](/3).'],
    ['links within the page', 'Salt [1]; see [9](#introduction).'],
    [
      'tags without a marker',
      'Salt [1]; <sup>1, <a>2</a>, <a href="x">two</a>, <sup>`1`</sup>, <sub>2</sub>.',
    ],
    ['tags far apart', `Salt [1]; <sup>1 ${'and so on '.repeat(20)}*x*</sup>.`],
    ['counted links', 'Salt [1]; in [150](https://a.example) countries, [2019](https://b.example).'],
    [
      'links without text or with too much',
      `Salt [1]; [](https://a.example) [${'1,'.repeat(40)}1](https://b.example).`,
    ],
    [
      'link text with words',
      'Salt [1]; [see (2) there](https://a.example), [Kuhl, 2005](https://b.example).',
    ],
    ['code', 'Salt [1]; `a[2]` and `[^3]`.'],
  ])('%s', (_, source) => {
    expect(cite(source)).toEqual(['bracket [1] → 1'])
  })

  test('a list number at the start of a block', () => {
    expect(cite('[2] A note of ours.\n\n(3) Another.\n\n¹ Department of Salt.\n\nSalt [1].')).toEqual([
      'bracket [1] → 1',
    ])
  })

  test('the notes of a table', () => {
    const table = '| a |\n|---|\n| 5 mg<sup>2</sup> |\n| salt<sup>1</sup> |'
    expect(cite(`${table}\n\n<sup>2</sup> Twice a day.`)).toEqual(['superscript <sup>1</sup> → 1'])
  })

  test('the notes of a table that share a block, and those in parentheses', () => {
    const table = '| a<sup>1</sup> | b² |\n|---|---|\n| 5 mg<sup>(3)</sup> | salt<sup>3</sup> |'
    const notes = '<sup>1</sup> Twice a day.\\\n² At night.\n\n(3) Or less.'
    expect(cite(`**Doses**<sup>(3)</sup>\n\n${table}\n\n${notes}`)).toEqual(['superscript <sup>3</sup> → 3'])
  })

  test('a number whose address a template fills in, where the article cites in another way', () => {
    const masked = '[(3)](\uFFFC)'
    expect(cite(`Salt [1]. Rye [2]. Oats [4]. Dose ${masked}.`)).toHaveLength(3)
    expect(cite(`Dose ${masked}.`)).toEqual([`link ${masked} → 3`])
  })

  test('a footnote definition without its colon', () => {
    expect(cite('Salt [1].\n\n[^7] Osei, Salt.')).toEqual(['bracket [1] → 1'])
  })

  test('affiliations of authors', () => {
    expect(cite('Ana Ruiz<sup>1,2</sup>, Jan de Wit<sup>3</sup>\n\nSalt.<sup>1</sup>')).toEqual([
      'superscript <sup>1</sup> → 1',
    ])
  })

  test('what looks like one of them and resolves is a marker after all', () => {
    expect(cite('It fell by 50% [2-4], in 2019.¹')).toEqual(['bracket [2-4] → 2 3 4', 'superscript ¹ → 1'])
  })
})

describe('what the article as a whole shows', () => {
  test('`(1)` is no marker without a numbered list', () => {
    expect(cite('Salt (1). Pepper (2).', [listOf({ labels: [undefined] })])).toEqual([])
  })

  test('`(14)` fills in for an entry that nothing else names', () => {
    const lists = [listOf({ labels: upTo(5) })]
    expect(cite('A [1]. B [2]. C [3]. D (3). E (5).', lists)).toEqual([
      'bracket [1] → 1',
      'bracket [2] → 2',
      'bracket [3] → 3',
      'paren (5) → 5',
    ])
  })

  test('a raised digit behind a mark is no power', () => {
    expect(cite('Land of 30 acres³ is “dear.”³')).toEqual(['superscript ³ → 3'])
  })

  test('few brackets within a sentence are figures where the article cites in another way', () => {
    const raised = 'A.<sup>1</sup> B.<sup>2</sup> C.<sup>3</sup>'
    expect(cite(`${raised} In all [5] died.`)).toHaveLength(3)
    expect(cite(`${raised} Salt is bad [5].`)).toHaveLength(4)
    expect(cite('Trials [1] and [2] and [3] agree.')).toHaveLength(3)
  })

  test('a linked number within a sentence is a figure where the article has notes', () => {
    const notes = [listOf({ labels: upTo(5), form: 'footnote' })]
    const text =
      'A.[^1] B.[^2] C.[^3] They saw [1](https://a.example) trial and [2](https://b.example) reviews'
    expect(cite(`${text}.`, notes)).toHaveLength(3)
    expect(cite(`${text} [4](https://c.example).`, notes)).toHaveLength(4)
    expect(cite(`${text}.`)).toHaveLength(5)
  })

  test('powers alone are no scheme', () => {
    expect(cite('Land of 30 acres² and 40 rods³ and.')).toEqual([])
  })

  test('a missing entry is reported where the article cites in brackets', () => {
    expect(cite('Salt [1]. Pepper [7].')).toEqual(['bracket [1] → 1', 'bracket [7] → 7?'])
  })

  test('a number far beyond the list is something else', () => {
    expect(cite('Salt [1]. We used [160] of them.')).toEqual(['bracket [1] → 1'])
  })

  test('markers without any list are still markers', () => {
    expect(cite('Salt [1]. Pepper [2].', [])).toEqual(['bracket [1] → 1?', 'bracket [2] → 2?'])
    expect(cite('Room [12] was used.', [])).toEqual([])
    expect(cite('A.<sup>1</sup> B.<sup>2</sup> C.<sup>3</sup>', [])).toHaveLength(3)
    expect(cite('A.<sup>1</sup> B.<sup>2</sup>', [])).toEqual([])
  })

  test('an unnumbered list resolves no number', () => {
    expect(cite('Salt [2].', [listOf({ labels: [undefined, undefined] })])).toEqual(['bracket [2] → 2?'])
  })

  test('a link carries its source with it', () => {
    const lists = [listOf({ labels: [undefined], urls: ['https://a.example/x'] })]
    expect(cite('Salt [1](https://a.example/x). Pepper [2](https://b.example).', lists)).toEqual([
      'link [1](https://a.example/x) → 1',
      'link [2](https://b.example) → 2',
    ])
    expect(lists[0]!.references[0]!.citations).toHaveLength(1)
  })

  test('a link within the page has to lead somewhere', () => {
    expect(cite('Salt <sup>[1](#r1)</sup>. Pepper <sup>[9](#r9)</sup>.')).toEqual([
      'superscript <sup>[1](#r1)</sup> → 1',
      'superscript <sup>[9](#r9)</sup> → 9?',
    ])
  })
})

describe('raised numbers', () => {
  test('beyond the list are dangling where most have an entry', () => {
    expect(cite('A.<sup>1</sup> B.<sup>2</sup> C.<sup>1</sup> D.<sup>8</sup> E.<sup>40</sup>')).toEqual([
      'superscript <sup>1</sup> → 1',
      'superscript <sup>2</sup> → 2',
      'superscript <sup>1</sup> → 1',
      'superscript <sup>8</sup> → 8?',
    ])
  })

  test('around a footnote leave it to the footnote', () => {
    const notes = [listOf({ labels: ['1'], form: 'footnote' })]
    expect(cite('Salt<sup>[^1]</sup>.\n\n[^1]: A', notes)).toEqual(['footnote [^1] → 1'])
  })
})

describe('links', () => {
  test('count as citations in mid-sentence where the article counts its sources', () => {
    expect(cite('A study [1](https://a.example) and another [2](https://b.example) agree.', [])).toEqual([
      'link [1](https://a.example) → 1',
      'link [2](https://b.example) → 2',
    ])
    expect(cite('In [12](https://a.example) countries.', [])).toEqual([])
    expect(cite('In [2](https://a.example) and [9](https://b.example) countries.', [])).toEqual([
      'link [2](https://a.example) → 2',
    ])
    expect(cite('A trial says so.[4](https://a.example)', [])).toEqual(['link [4](https://a.example) → 4'])
  })

  test('in HTML lead within the page or out of it', () => {
    expect(cite('Salt <a href="https://a.example">9</a>.', [])).toEqual([
      'link <a href="https://a.example">9</a> → 9',
    ])
    expect(cite('Salt <a href="#ref9">9</a>.')).toEqual(['link <a href="#ref9">9</a> → 9?'])
  })

  test('with a named definition are links', () => {
    expect(cite('Salt [3][osei].\n\n[osei]: https://a.example')).toEqual(['link [3][osei] → 3'])
  })
})

test('whatever the text, a marker is what its range cuts out', () => {
  const piece = constantFrom(
    '[1]',
    '\\[2\\]',
    '(3)',
    '<sup>',
    '</sup>',
    '1',
    '<a href="#4">',
    '</a>',
    '[5](u)',
    '[[1]](#1)',
    '[^1]',
    '^',
    '²',
    '[2][3]',
    '> ',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '*',
    '“',
    '”',
    '&amp;',
    '😀',
    '`',
    '\n\n[3]: u\n',
    '\n\n[^1]: u\n',
  )
  assert(
    property(array(piece, { maxLength: 30 }), pieces => {
      expect(() => cite(pieces.join(''))).not.toThrow()
    }),
    { numRuns: 1000 },
  )
})

describe('lists', () => {
  test('numbering that restarts resolves within its section', () => {
    const source = 'Salt [1] [2].\n\nPepper [1] [2].'
    const half = source.indexOf('Pepper')
    const [first, second] = [
      listOf({ labels: ['1', '2'], scope: { start: 0, end: half } }),
      listOf({ labels: ['1'], scope: { start: half, end: source.length } }),
    ]
    expect(cite(source, [first, second])).toEqual([
      'bracket [1] → 1',
      'bracket [2] → 2',
      'bracket [1] → 1',
      'bracket [2] → 2?',
    ])
    expect([first, second].map(list => list.references[0]!.citations.length)).toEqual([1, 1])
  })

  test('further reading comes last', () => {
    const [reading, list] = [listOf({ labels: ['1'], furtherReading: true }), listOf({ labels: ['1'] })]
    collect('Salt [1].', [reading, list])
    expect(list.references[0]!.citations).toHaveLength(1)
    expect(reading.references[0]!.citations).toHaveLength(0)
  })

  test('entries of the list hold no citations', () => {
    const source = 'Salt [1].\n\n1. Osei, vol. [2].\n'
    const { prose } = collectProse(parse(source), source)
    const lists = [listOf({ labels: ['1', '2'], prose: [prose[1]!] })]
    expect(collectCitations(prose, lists, [], source).citations).toHaveLength(1)
  })

  test('neither does its heading', () => {
    const source = '# Sources [1]\n\nSalt [1].'
    const { prose } = collectProse(parse(source), source)
    expect(
      collectCitations(prose, [listOf({ labels: ['1'], heading: prose[0]! })], [], source).citations,
    ).toHaveLength(1)
  })
})

describe('quoted numbering', () => {
  test('in a block quotation is foreign when the list lacks it', () => {
    expect(cite('Salt [1].\n\n> Exercise first [41, 42], then drugs [8] or surgery [2].')).toEqual([
      'bracket [1] → 1',
      'foreign [8]',
      'bracket [2] → 2',
    ])
  })

  test('at the end of a block quotation is the article’s own', () => {
    expect(cite('Salt [1].\n\n> Exercise first. [8]')).toEqual(['bracket [1] → 1', 'bracket [8] → 8?'])
  })

  test('in quotation marks is foreign, after them is not', () => {
    expect(cite('Salt [1]. They wrote: “Exercise first [8] always” [9].')).toEqual([
      'bracket [1] → 1',
      'foreign [8]',
      'bracket [9] → 9?',
    ])
  })
})
