import { describe, expect, test } from 'vitest'
import { findQuotedSpans } from '../../../../src/article/quotations/spans/quoted-spans.ts'
import { proseOf } from '../../../support/read-prose.ts'

const read = (markdown: string) => findQuotedSpans(proseOf(markdown))

/** What is quoted, marks included, cut from the source. */
const quotedIn = (markdown: string): string[] =>
  read(markdown).spans.map(({ range }) => markdown.slice(range.start, range.end))

const straysIn = (markdown: string): string[] =>
  read(markdown).strayMarks.map(({ mark, problem, range }) => `${problem} ${mark} at ${range.start}`)

describe('styles of marks', () => {
  test.each([
    ['“Walk daily,” she wrote.', 'double', 'Walk daily,'],
    ['The so-called "brain fog" lifts.', 'double', 'brain fog'],
    ['The so-called "brain fog” lifts.', 'double', 'brain fog'],
    ['The so-called “brain fog" lifts.', 'double', 'brain fog'],
    ['Den så kallade ”hjärndimman” lättar.', 'double', 'hjärndimman'],
    ['The “brain fog“ lifts.', 'double', 'brain fog'],
    ['The ”brain fog“ lifts.', 'double', 'brain fog'],
    ['The ‘brain fog’ lifts.', 'single', 'brain fog'],
    ["The 'brain fog' lifts.", 'single', 'brain fog'],
    ["The ‘brain fog' lifts.", 'single', 'brain fog'],
    ['En ’hjärndimma’ lättar.', 'single', 'hjärndimma'],
    ["The ''brain fog'' lifts.", 'doubled-single', 'brain fog'],
    ["The ``brain fog'' lifts.", 'doubled-single', 'brain fog'],
    ['The ‘‘brain fog’’ lifts.', 'doubled-single', 'brain fog'],
    ['Le « brouillard cérébral » se lève.', 'guillemets', 'brouillard cérébral'],
    ['Le «\u00A0brouillard\u00A0» se lève.', 'guillemets', 'brouillard'],
    ['Le «\u202Fbrouillard\u202F» se lève.', 'guillemets', 'brouillard'],
    ['Der »Nebel« lichtet sich.', 'guillemets', 'Nebel'],
    ['Der ›Nebel‹ lichtet sich.', 'guillemets', 'Nebel'],
    ['Le ‹brouillard› se lève.', 'guillemets', 'brouillard'],
    ['Der „Nebel“ lichtet sich.', 'low-high', 'Nebel'],
    ['Der „Nebel" lichtet sich.', 'low-high', 'Nebel'],
    ['Tak zwana „mgła” mija.', 'low-high', 'mgła'],
    ['Der ‚Nebel‘ lichtet sich.', 'low-high', 'Nebel'],
    ['いわゆる「霧」が晴れる。', 'corner', '霧'],
    ['いわゆる『霧』が晴れる。', 'corner', '霧'],
    ['所谓“脑雾”消散了。', 'double', '脑雾'],
    ['所谓‘脑雾’消散了。', 'single', '脑雾'],
    ['所谓"脑雾"消散了。', 'double', '脑雾'],
  ])('%s', (markdown, style, text) => {
    const { spans, strayMarks } = read(markdown)
    expect(spans).toMatchObject([{ style, text }])
    expect(strayMarks).toEqual([])
  })

  test('book-title brackets name a work and quote nothing', () => {
    expect(quotedIn('参见《健康手册》。')).toEqual([])
  })

  test('arrows of navigation quote nothing', () => {
    expect(quotedIn('Home › Health › Sleep. Read more »')).toEqual([])
  })

  test('a frame of marks quotes nothing', () => {
    expect(quotedIn('A line of """""""""" and """""""""" again.')).toEqual([])
  })

  test('an empty pair quotes nothing', () => {
    expect(quotedIn('Leave "" or " " empty, or \'\'.')).toEqual([])
  })

  test('doubled marks are one quotation', () => {
    expect(read('The ""brain fog"" lifts.').spans).toMatchObject([{ text: '"brain fog"' }])
  })
})

describe('apostrophes, elisions, possessives and primes', () => {
  test.each([
    "Don't ask the patient's sister; it isn't hers.",
    'L’eau d’ici, aujourd’hui, n’est pas bonne.',
    "Rock ’n’ roll of the ’70s, and rock 'n' roll of the '80s.",
    "'Tis late, get 'em home, 'cause they can't walk.",
    "The patients' beds and the nurses' rooms.",
    'The patients’ beds and the nurses’ rooms.',
    'He is 5\'11" tall, she is 5’10” and the bed is 72" long.',
    'At 46° 12\' 30" north.',
    'She is 5′ 10″ tall.',
    'The scholar ‘Abd al-Latif wrote in Qur’anic Arabic.',
  ])('%s', markdown => {
    expect(read(markdown)).toEqual({ spans: [], strayMarks: [] })
  })

  test.each([
    [
      'a possessive does not close what goes on',
      "It kept 'records of the clinics' decisions and costs' for years.",
      ["'records of the clinics' decisions and costs'"],
    ],
    ['an s before a verb closes', 'The ‘vitamins’ are sugar, say the doctors’ own notes.', ['‘vitamins’']],
    [
      'an s before a noun closes when nothing else does',
      'The ‘vitamins’ sold here are sugar.',
      ['‘vitamins’'],
    ],
    [
      'a possessive before a quotation',
      'The patients’ “right to know” and the patients\' "duty".',
      ['“right to know”', '"duty"'],
    ],
    [
      'a far possessive is no closing mark',
      "He was 'appy to be back with everyone at home after weeks and weeks, in the parents' house.",
      [],
    ],
    ['an elided word may be quoted', "Write 'cause' on the form.", ["'cause'"]],
    ['an elided word within a quotation', "'Take 'em home,' she said.", ["'Take 'em home,'"]],
    [
      'an elided article before a mark',
      'Contre l\'"effet de mode" et d’« effet ».',
      ['"effet de mode"', '« effet »'],
    ],
    ['inches within a quotation', '"a 10" pipe" and “a 12” pipe”', ['"a 10" pipe"', '“a 12” pipe”']],
    ['a number at the end of a quotation', '"in 2019" and “by 1990”', ['"in 2019"', '“by 1990”']],
    ['double primes as closing marks', 'Set “10″ and “20″ there.', ['“10″', '“20″']],
  ])('%s', (_, markdown, expected) => {
    expect(quotedIn(markdown)).toEqual(expected)
  })
})

describe('spaces that are missing or too many', () => {
  test.each([
    ['He said "walk more. " Then "sleep ."', ['"walk more. "', '"sleep ."']],
    ['He said "walk"and "sleep" often.', ['"walk"', '"sleep"']],
    ['The ‘lock’and the ‘key’.', ['‘lock’', '‘key’']],
    ["'Walk more,'he said.", ["'Walk more,'"]],
    ['The ‘lock’and key’ opens.', ['‘lock’and key’']],
    ['The ‘phone wasn’t there and isn’t here.', []],
    ['他说："好。"他又说："走，""快。"', ['"好。"', '"走，"', '"快。"']],
    ['So“ they said” again.', ['“ they said”']],
    ['A “well known“ thing and“ another ” thing.', ['“well known“', '“ another ”']],
  ])('%s', (markdown, expected) => {
    expect(quotedIn(markdown)).toEqual(expected)
  })
})

describe('nesting', () => {
  test('single in double, double in single, each knows its outer quotation', () => {
    const { spans } = read('“She said ‘no’ twice,” and ‘he said “yes” once’.')
    expect(spans.map(({ text, outer }) => [text, outer?.text])).toEqual([
      ['She said ‘no’ twice,', undefined],
      ['no', 'She said ‘no’ twice,'],
      ['he said “yes” once', undefined],
      ['yes', 'he said “yes” once'],
    ])
  })

  test.each([
    ['"He said "walk" to me" and "sleep".', ['"He said "walk" to me"', '"walk"', '"sleep"']],
    ['« Elle dit “non” et « oui » ».', ['« Elle dit “non” et « oui » »', '“non”', '« oui »']],
    ['‘He said ‘walk’ to me’ twice.', ['‘He said ‘walk’ to me’', '‘walk’']],
    ['“He said "walk” to me.', ['“He said "walk”']],
    ['“He said "walk” to me”.', ['“He said "walk” to me”', '"walk”']],
    ['“He said “walk” and "sleep".', ['“walk”', '"sleep"']],
    ["The ''brain'' fog'' lifts.", ["''brain''"]],
    ['「『語』と言う」', ['「『語』と言う」', '『語』']],
    ["''He said 'walk' ''", ["''He said 'walk' ''", "'walk'"]],
    ['“He said ‘she said ‘walk’’”', ['“He said ‘she said ‘walk’’”', '‘she said ‘walk’’', '‘walk’']],
  ])('%s', (markdown, expected) => {
    expect(quotedIn(markdown)).toEqual(expected)
  })
})

describe('places', () => {
  test('emphasis, links, entities and line breaks inside', () => {
    const markdown =
      'She wrote “*walk* [daily](https://example.org)  \nand &ldquo;sleep&rdquo; `well`” to us.'
    const { spans } = read(markdown)
    expect(quotedIn(markdown)).toEqual([
      '“*walk* [daily](https://example.org)  \nand &ldquo;sleep&rdquo; `well`”',
      '&ldquo;sleep&rdquo;',
    ])
    expect(spans[0]).toMatchObject({ text: 'walk daily\nand “sleep” \uFFFC', wordCount: 4 })
  })

  test('marks outside emphasis and links, and against brackets and notes', () => {
    expect(
      quotedIn('A (“word”) **"bold"** ["link"](https://example.org), "note"[^1]—“dash”.\n\n[^1]: Note.'),
    ).toEqual(['“word”', '"bold"', '"link"', '"note"', '“dash”'])
  })

  test('prose offsets are those of the marks and of the words', () => {
    const [span] = read('Le « *sel* » nuit.').spans
    expect(span).toMatchObject({ start: 3, end: 10, textStart: 5, textEnd: 8, text: 'sel', wordCount: 1 })
  })

  test('marks in headings, cells and list items', () => {
    expect(quotedIn('# A "b"\n\n- “c”\n\n| “d” |\n| --- |\n| «e» |\n')).toEqual(['"b"', '“c”', '“d”', '«e»'])
  })
})

describe('quotations over several blocks', () => {
  test.each([
    ['each paragraph opens again', '“One.\n\n“Two.\n\n“Three.” End.', ['“One.\n\n“Two.\n\n“Three.”']],
    [
      'it holds many whole paragraphs',
      '“One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.”',
      ['“One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.”'],
    ],
    ['an omission stands between', '"One.\n\n…\n\n"Two."', ['"One.\n\n…\n\n"Two."']],
    [
      'it closes in a later paragraph',
      'He: “One.\n\nTwo.\n\nThree ‘b’.” End.',
      ['“One.\n\nTwo.\n\nThree ‘b’.”', '‘b’'],
    ],
    [
      'a list stands inside',
      'He: “One:\n\n- a\n- b\n- c\n- d\n- e\n\nTwo.”',
      ['“One:\n\n- a\n- b\n- c\n- d\n- e\n\nTwo.”'],
    ],
    ['it closes in a list', 'He: “One:\n\n- a\n- b”\n\nTwo.', ['“One:\n\n- a\n- b”']],
    [
      'in the paragraphs of an HTML element',
      '<div>\n<p>“One.</p>\n<p>“Two.”</p>\n</div>',
      ['“One.</p>\n<p>“Two.”'],
    ],
    ['in guillemets', '« Un.\n\n« Deux. »', ['« Un.\n\n« Deux. »']],
  ])('%s', (_, markdown, expected) => {
    expect(quotedIn(markdown)).toEqual(expected)
    expect(straysIn(markdown)).toEqual([])
  })

  test('the inner quotation knows the outer one', () => {
    const { spans } = read('“One ‘a’.\n\n“Two ‘b’.”')
    expect(spans.map(({ outer }) => outer)).toEqual([undefined, spans[0], spans[0]])
    expect(spans[0]).toMatchObject({ text: 'One ‘a’.\n“Two ‘b’.', wordCount: 4, start: 0, end: 10 })
    expect(spans[0]!.prose).toHaveLength(2)
  })

  test.each([
    ['a heading ends it', 'He: “One.\n\n# Two\n\nThree.”', []],
    ['the next quotation opens', 'He: “One.\n\nShe: “Two.\n\nThree.”', ['“Two.\n\nThree.”']],
    ['it closes too far away', 'He: “One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.”', []],
    ['the block quotation ends', '> He: “One.\n\nTwo.”', ['> He: “One.']],
    ['the closing mark stands in another quotation', 'He: “One.\n\n‘Two” three.’', ['‘Two” three.’']],
    ['each item of an HTML list stands alone', '<ul><li>“One.</li><li>“Two.”</li></ul>', ['“Two.”']],
    ['single marks never run on', 'He: ‘One.\n\nTwo.’', []],
  ])('not over blocks: %s', (_, markdown, expected) => {
    expect(quotedIn(markdown)).toEqual(expected)
  })
})

describe('block quotations', () => {
  test('from the first > to the end of the last line, lazy lines included', () => {
    const markdown = 'Lead:\n\n> One\n> two.\nThree.\n\nAfter.'
    expect(quotedIn(markdown)).toEqual(['> One\n> two.\nThree.'])
    expect(read(markdown).spans).toMatchObject([{ style: 'block', text: 'One\ntwo.\nThree.', wordCount: 3 }])
  })

  test('all blocks inside are its prose, and marks inside stand in it', () => {
    const { spans } = read('> # One\n>\n> “Two”\n>\n> - three\n')
    expect(spans).toMatchObject([
      { style: 'block', text: 'One\n“Two”\nthree' },
      { style: 'double', outer: spans[0] },
    ])
    expect(spans[0]!.prose).toHaveLength(3)
  })

  test('nested block quotations, outer before inner', () => {
    const { spans } = read('> One\n>\n> > Two\n>\n> Three')
    expect(spans.map(({ text }) => text)).toEqual(['One\nTwo\nThree', 'Two'])
    expect(spans[1]!.outer).toBe(spans[0])
  })

  test('HTML block quotations', () => {
    expect(read('<blockquote>\n<p>One two.</p>\n</blockquote>\n').spans).toMatchObject([
      { style: 'block', wordCount: 2 },
    ])
  })

  test('one without prose is none', () => {
    expect(read('> ```\n> code\n> ```\n').spans).toEqual([])
  })
})

describe('stray marks', () => {
  test.each([
    ['He said “walk and sleep.', ['unclosed “ at 8']],
    ['He said "walk and sleep.', ['unclosed " at 8']],
    ['He said walk and sleep”.', ['unopened ” at 22']],
    ['He said walk" and "sleep".', ['unopened " at 12']],
    ['A "b" and "c d and "e".', ['unclosed " at 10']],
    ['He said „walk “and” ‘sleep.', ['unclosed „ at 8']],
    ['いわゆる「霧が晴れる。', ['unclosed 「 at 4']],
    ['いわゆる霧」が晴れる。', ['unopened 」 at 5']],
    ['「He said “walk」 now.', ['unclosed “ at 9']],
  ])('%s', (markdown, expected) => {
    expect(straysIn(markdown)).toEqual(expected)
  })

  test.each([
    "A ‘b and ’c and 'd and « e and f » and ›g.",
    'Between words"like these nobody knows.',
    'A mark " between spaces.',
    'A 12" board and a 10” board and a 9″ board.',
    '“One.\n\n“Two.\n\nThree.',
  ])('never in doubt: %s', markdown => {
    expect(straysIn(markdown)).toEqual([])
  })
})

test.each(['“One.\n\n', 'He: "One.\n\n', '- “One.\n'])('unclosed in every block: %j', unit => {
  expect(read(unit.repeat(5000)).spans).toEqual([])
})
