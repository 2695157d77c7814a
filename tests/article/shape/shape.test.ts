import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'
import { recoverShape } from '../../../src/article/shape/shape.ts'
import { applyInsertions } from '../../../src/article/shape/shaped-tree.ts'

/** Paragraphs as people paste them: longer than any wrapped line, several sentences each. */
const walking =
  'Walking is the exercise that most people can do at once, without a plan and without equipment. It costs nothing. Half an hour on five days of the week is what most guidelines ask for [1].'
const swimming =
  'Swimming spares the joints, which is why it is often advised after an operation on the knee. Warm water helps. People who swam twice a week reported “less pain and better sleep than before” [2].'
const cycling =
  'Cycling comes close to it, provided that the saddle is set to the right height and the handlebar not too low. Start slowly. Ten minutes are enough in the first week, and nobody needs a racing bicycle.'
const wrapped =
  'These lines were wrapped by an editor at about\neighty columns, as lines of Markdown often are,\nand they are one paragraph. It has two sentences.'

const layOut = (source: string): string => applyInsertions(source, recoverShape(source).insertions)

/** The text is left as it is. */
const stays = (source: string): void => expect(layOut(source)).toBe(source)

describe('pasted text', () => {
  const pasted = [
    'How Much Exercise Is Enough?',
    walking,
    'Three kinds are advised most often:',
    '- walking, at any pace,',
    '- swimming, and',
    '- cycling [1]',
    swimming,
    'Where to Begin',
    cycling,
    'References',
    '[1]. Okoro, A. “Steps and Hearts: A Review.” Health Reports 2021, 3(2), 14',
    'https://example.org/steps#',
    '[2]. Lind, B. (2019). “Pools and Pain.” Aqua Letters.',
    'https://example.org/pools',
  ]

  test('gets blank lines and heading marks, and nothing else', () => {
    const [title, , leadIn, ...rest] = pasted
    const [first, second, third, , where, , references, one, url, two, last] = rest
    expect(layOut(pasted.join('\n'))).toBe(
      [
        [`# ${title}`],
        [walking],
        [leadIn],
        [first, second, third],
        [swimming],
        [`## ${where}`],
        [cycling],
        [`## ${references}`],
        [one, url],
        [two, last],
      ]
        .map(block => block.join('\n'))
        .join('\n\n'),
    )
  })

  test('is read as its lines say', () => {
    const { shape, prose, references } = readArticle('a.md', pasted.join('\n'))
    expect(shape.kind).toBe('pasted')
    expect(prose.filter(block => block.kind === 'heading').map(block => block.text)).toEqual([
      'How Much Exercise Is Enough?',
      'Where to Begin',
      'References',
    ])
    expect(references.map(reference => reference.label)).toEqual(['1', '2'])
  })

  test.each([
    ['CRLF', '\r\n'],
    ['a lone CR', '\r'],
  ])('keeps its line endings: %s', (_, ending) => {
    const fixed = layOut(pasted.join(ending))
    expect(fixed.split(ending).join('\n')).toBe(layOut(pasted.join('\n')))
  })

  test('may mix line endings', () => {
    const source = `${walking}\n${swimming}\r${cycling}\r\n${walking}`
    expect(layOut(source)).toBe(`${walking}\n\n${swimming}\r\r${cycling}\r\n\r\n${walking}`)
  })

  test('may begin with a byte order mark', () => {
    expect(layOut(`\uFEFFMoving More\n${walking}\n${swimming}`)).toBe(
      `\uFEFF# Moving More\n\n${walking}\n\n${swimming}`,
    )
  })

  test('may have front matter in TOML', () => {
    const front = '+++\ntitle = "Exercise"\n+++\n\n'
    expect(layOut(`${front}${walking}\n${swimming}`)).toBe(`${front}${walking}\n\n${swimming}`)
  })

  test('may have front matter, which has the title already', () => {
    const front = '---\ntitle: Exercise\n---\n'
    expect(layOut(`${front}Moving More\n${walking}\n${swimming}`)).toBe(
      `${front}## Moving More\n\n${walking}\n\n${swimming}`,
    )
  })
})

describe('what makes a text pasted', () => {
  test('hardly any blank lines', () => {
    expect(recoverShape(`${walking}\n${swimming}`).kind).toBe('pasted')
    expect(recoverShape(`${walking}\n\n${swimming}`).kind).toBe('markdown')
  })

  test('paragraph lines: wrapped text stays', () => stays(`Title\n=====\n${wrapped}\n${wrapped}`))

  test('paragraph lines: one sentence a line stays', () => {
    const sentence = `This is one long sentence ${'that goes on and on '.repeat(6)}until it stops.`
    stays(`${sentence}\n${sentence}\n${sentence}`)
  })

  test('no wrapping: a long line among wrapped lines does not make it pasted', () =>
    stays(`${wrapped}\n${walking}\n${wrapped}\n${wrapped}`))

  test('lines broken on purpose stay', () => stays(`${walking}  \n${swimming}\\\n${cycling}`))

  test('wide characters count twice', () => {
    const line = '運動は健康に良いことが知られています！水も飲みましょう🙂。'.repeat(3)
    expect(layOut(`${line}\n${line}`)).toBe(`${line}\n\n${line}`)
    stays(`${line.slice(0, 40)}\n${line.slice(0, 40)}`)
  })

  test.each(['', '\n', 'One line', '\uFEFF', '\r\n\r\n'])('%j has nothing to recover', stays)
})

describe('bare titles', () => {
  test('two of them make a text with blank lines pasted', () =>
    expect(layOut(`Moving More\n\n${walking}\n\nSwimming\n\n${swimming}\n\nIs It Safe?\n\n${cycling}`)).toBe(
      `# Moving More\n\n${walking}\n\n## Swimming\n\n${swimming}\n\n## Is It Safe?\n\n${cycling}`,
    ))

  test('they may touch their paragraphs', () =>
    expect(
      layOut(
        `Walking\n${walking}\n\nSwimming\n${swimming}\n\nReferences:\nLind B. Pools 2019\nOkoro A. Steps 2021`,
      ),
    ).toBe(
      `# Walking\n\n${walking}\n\n## Swimming\n\n${swimming}\n\n## References:\n\nLind B. Pools 2019\n\nOkoro A. Steps 2021`,
    ))

  test.each([
    ['one alone', `Swimming\n\n${walking}\n\n${swimming}`],
    ['questions', `What for?\n\n${walking}\n\nAnd then?\n\n${swimming}`],
    ['beside a heading with a mark', `# Sports\n\nWalking\n\n${walking}\n\nSwimming\n\n${swimming}`],
    [
      'beside a heading that is underlined',
      `Sports\n---\n\nWalking\n\n${walking}\n\nSwimming\n\n${swimming}`,
    ],
    ['beside a heading in bold', `**Sports**\n\nWalking\n\n${walking}\n\nSwimming\n\n${swimming}`],
    ['that end a block', `And so on.\nWalking\n\n${walking}\n\nAnd on.\nSwimming\n\n${swimming}`],
    ['above short paragraphs', 'Walking\n\nIt is free.\n\nSwimming\n\nIt is not.'],
  ])('%s do not', (_, text) => stays(text))
})

describe('blocks of pasted text', () => {
  const among = (...lines: string[]): string => {
    const fixed = layOut([cycling, walking, ...lines, swimming].join('\n'))
    return fixed.slice(fixed.indexOf(walking) + walking.length, fixed.length - swimming.length)
  }

  test('verse, addresses and lists without marks stay together', () => {
    expect(among('Health Walks,', '12 High Street', 'Leeds')).toBe(
      '\n\nHealth Walks,\n12 High Street\nLeeds\n\n',
    )
  })

  test('short paragraphs that end in a stop are parted', () => {
    const steps = 'Keep going, even on the days on which it rains and nobody is out.'
    const ease = 'After some weeks of it most people find that it gets easier.'
    expect(among(steps, ease)).toBe(`\n\n${steps}\n\n${ease}\n\n`)
  })

  test.each([
    [
      'verse with stops',
      ['The river sleeps.', 'The moon is low.', 'A night of silver', 'Falls on the snow.'],
    ],
    [
      'dialogue',
      [
        'Nurse: How did you sleep in the new bed with the hard mattress last night?',
        'Patient: I lay awake from two to five, and then it was time to get up.',
      ],
    ],
    ['ingredients', ['1 tsp. of salt.', '3 carrots', 'Boil all for an hour.']],
    ['a definition', ['Apnoea', ': a pause in breathing. It may be long.']],
    [
      'breaks in HTML',
      ['Breathe in, and count to four while the shoulders stay where they are.<br>', 'Breathe out.'],
    ],
  ])('%s stays together', (_, lines) => {
    expect(among(...lines)).toBe(`\n\n${lines.join('\n')}\n\n`)
  })

  test.each(['pre', 'textarea', 'script', 'style'])('nothing is put into <%s>', tag =>
    stays(`# A\n\n<${tag}>\na\n\n${walking}\n${swimming}\n</${tag}>\n`),
  )

  test('behind its end there is prose again', () => {
    const code = '<pre>\na\n\n</pre>'
    expect(layOut(`# A\n\n${code}\n\n${walking}\n${swimming}\n`)).toBe(
      `# A\n\n${code}\n\n${walking}\n\n${swimming}\n`,
    )
    stays(`# A\n\n<pre>a</pre>\n\n${walking}\n`)
  })

  test('shortcodes in pairs may touch', () => {
    const { shape } = readArticle(
      'a.md',
      `# A\n\n{{< card >}}${walking}{{< /card >}}\n{{< card >}}${swimming}{{< /card >}}\n`,
    )
    expect(shape.insertions).toEqual([])
  })

  test('entries without labels are parted, and keep their URLs', () =>
    expect(
      layOut(
        `${walking}\n${swimming}\nReferences\nOkoro A. Steps 2021\nhttps://example.org\nLind B. Pools 2019`,
      ),
    ).toBe(
      `${walking}\n\n${swimming}\n\n## References\n\nOkoro A. Steps 2021\nhttps://example.org\n\nLind B. Pools 2019`,
    ))

  test('bullets that are none in Markdown are parted', () =>
    expect(among('• walking', '• swimming')).toBe('\n\n• walking\n\n• swimming\n\n'))

  test('lines of no-break spaces part nothing, so they are set apart', () => {
    const fixed = layOut(`Moving More\n\u00A0\n${walking}\n\u00A0\n${swimming}`)
    expect(fixed).toBe(`# Moving More\n\n\u00A0\n\n${walking}\n\n\u00A0\n\n${swimming}`)
  })

  test('a line that was broken on purpose is not parted', () =>
    expect(among('Breathe in.  ', 'Breathe out.')).toBe('\n\nBreathe in.  \nBreathe out.\n\n'))

  test.each([
    ['a quotation', ['> Move more.', '> Sit less.']],
    ['a numbered list', ['1. Walk', '2. Swim']],
    ['a table', ['| sport | hours |', '| --- | --- |', '| rowing | 2 |']],
    ['a table without outer bars', ['sport | hours', '--- | ---', 'rowing | 2']],
    ['definitions', ['[1]: https://example.org/a', '[2]: https://example.org/b']],
  ])('%s is set apart as a whole', (_, lines) => {
    expect(among(...lines)).toBe(`\n\n${lines.join('\n')}\n\n`)
  })

  test.each([
    ['code', ['```', 'a = 1', 'b = 2', '```']],
    ['HTML', ['<div>', 'text', '</div>']],
    ['masked templating', ['\uFFFC\uFFFC\uFFFC']],
    ['an indented line', ['    four spaces are code or belong to the line before']],
    ['a heading', ['## Sports']],
  ])('%s is left alone', (_, lines) => expect(among(...lines)).toBe(`\n${lines.join('\n')}\n`))

  test('a break after a paragraph is no underline', () => expect(among('---')).toBe('\n\n---\n'))

  test('a short line keeps its underline', () => expect(among('Sports', '---')).toBe('\n\nSports\n---\n'))

  test('a fence of tildes ends with one of the same length', () =>
    expect(among('~~~~', '~~~', '~~~~')).toBe('\n~~~~\n~~~\n~~~~\n'))
})

describe('headings of pasted text', () => {
  const headings = (...lines: string[]): string[] =>
    layOut([walking, ...lines].join('\n'))
      .split('\n')
      .filter(line => line.startsWith('#'))

  test('section title: a title-like line above a paragraph', () =>
    expect(headings('Swimming and Sleep', swimming)).toEqual(['## Swimming and Sleep']))

  test('section title: a question', () =>
    expect(headings('Is It Safe?', swimming)).toEqual(['## Is It Safe?']))

  test('section title: above a short paragraph that ends in a stop', () =>
    expect(
      headings('Cost', 'It is free for everybody who lives in one of the four northern towns.', swimming),
    ).toEqual(['## Cost']))

  test.each([
    ['a sentence', 'It is good for you.'],
    ['a lead-in', 'Here is what one of them said:'],
    ['an exclamation', 'What a surprise that was!'],
    ['two sentences', 'It helps. Nobody knows why'],
    ['lower case', 'and so on'],
    ['a link', 'See https://example.org for more'],
    ['markup', '**Swimming**'],
    ['a byline', 'By Ana Lind'],
    ['a date', 'Last checked in March 2021'],
    ['many words', 'A line of so many short words that it is no title of a bit of text'],
  ])('no title: %s', (_, line) => expect(headings(line, swimming)).toEqual([]))

  test('no title: what a lead-in leads to', () =>
    expect(headings('She put it so:', 'Never again', swimming)).toEqual([]))

  test('no title: a line of verse, a term or an ingredient', () => {
    expect(headings('A night of silver', 'Falls on the snow.', swimming)).toEqual([])
    expect(
      headings('Apnoea', ': a pause in breathing that may be long. It is counted at night.', swimming),
    ).toEqual([])
    expect(headings('3 carrots', swimming)).toEqual([])
  })

  test('no title: the last line of an address', () =>
    expect(headings('12 High Street', 'Leeds', swimming)).toEqual([]))

  test('no title: a line above an entry, a list or another short line', () => {
    expect(headings('Swimming', '[3] Lind B. Pools. 2019', swimming)).toEqual([])
    expect(headings('Swimming', '- in a pool', '- in a lake')).toEqual([])
    expect(headings('Swimming', 'Cycling')).toEqual([])
  })

  test.each(['References', 'Literatur', 'Références', 'Fuentes', 'Bronnen', '参考文献'])(
    'reference title: %s',
    title => expect(headings(title, '1. Lind B. Pools. 2019')).toEqual([`## ${title}`]),
  )

  test('reference title: a word with other meanings needs an entry below', () => {
    expect(headings('Sources', '[1] Lind B. Pools. 2019')).toEqual(['## Sources'])
    expect(headings('Sources', 'Rice', 'Beans')).toEqual([])
  })

  test('titles of works are no headings', () =>
    expect(headings('References', 'Pools and Pain', `Lind B. ${swimming}`)).toEqual(['## References']))

  test('titles of works below a marked heading are no headings', () =>
    expect(headings('## References', 'Pools and Pain', `Lind B. ${swimming}`)).toEqual(['## References']))

  test('a section may follow a labelled list', () =>
    expect(
      headings('References', '[1] Lind B. Pools. 2019', 'About Us', swimming, 'Contact Us', cycling),
    ).toEqual(['## References', '## About Us', '## Contact Us']))

  test('a section may follow a section with a mark', () =>
    expect(headings('## Swimming', swimming, 'Cycling', cycling)).toEqual(['## Swimming', '## Cycling']))
})

describe('Markdown', () => {
  test('that is well formed stays', () =>
    stays(
      `# Exercise\n\n${wrapped}\n\n## Kinds\n\n- walking\n- swimming\n  in warm water\n\n> “Move.”\n\n## References\n\n1. Lind B.\n`,
    ))

  test('bare reference title: becomes a heading', () => {
    expect(layOut(`# A\n\n${wrapped}\n\nReferences\n\n1. Lind B. Pools.`)).toContain(
      '\n\n## References\n\n1.',
    )
    expect(layOut(`# A\n\n${wrapped}\nReferences\n1. Lind B. Pools.`)).toContain('\n\n## References\n\n1.')
  })

  test.each([
    ['with a colon', 'References:\n\n1. Lind B. Pools.'],
    ['in bold', '**References**\n\n1. Lind B. Pools.'],
    ['without entries', 'References\n\nThey were lost.'],
    ['at the end', 'References\n'],
    ['within a paragraph', 'He asked for\nReferences\n1. Lind B.'],
    ['with other meanings', 'Food sources\n\n- rice'],
    ['that is underlined', 'References\n---\n\n1. Lind B.'],
  ])('bare reference title: %s stays', (_, text) => stays(`# A\n\n${wrapped}\n\n${text}`))

  test('swallowed paragraph: is set apart from the list item', () =>
    expect(layOut(`# A\n\n${wrapped}\n\n- walking\n- swimming\n${walking}\n\nEnd.`)).toContain(
      `- swimming\n\n${walking}`,
    ))

  test.each([
    ['a wrapped item', '- swimming and cycling on\nevery day of the week'],
    ['an indented paragraph', `- swimming\n  ${walking}`],
    ['a long line that goes on', `- swimming\n${walking.toLowerCase()}`],
    ['a line after a break', `- swimming\\\n${walking}`],
  ])('swallowed paragraph: %s stays', (_, text) => stays(`# A\n\n${wrapped}\n\n${text}`))

  test('swallowed paragraph: a heading within an item swallows nothing', () =>
    stays(`# A\n\n- ### Baths\n${swimming}\n\n${walking}\n`))

  test('touching paragraphs: a line that goes on, and one that does not end, are none', () => {
    stays(`# A\n\n${walking}\n(see ${swimming}\n`)
    stays(`# A\n\n${walking} It goes on\n${swimming}\n`)
  })

  test('underlined paragraph: is no heading', () =>
    expect(layOut(`# A\n\n${wrapped}\n\n${cycling}\n---\n\nEnd.`)).toContain(`${cycling}\n\n---`))

  test('underlined paragraph: a line that may be a heading stays', () =>
    stays(`# A\n\n${wrapped}\n\nSwimming\n---\n\n${walking.slice(0, -5)}\n---\n`))

  test('touching paragraphs: are parted', () =>
    expect(layOut(`# A\n\n${wrapped}\n\n${walking}\n${swimming}\n\nEnd.`)).toContain(
      `${walking}\n\n${swimming}`,
    ))

  test.each([
    ['with a single sentence among them', `${walking}\n${swimming}\nAnd this is a line`],
    ['a picture and its caption', `![${walking}](a.png)\n${swimming}`],
    ['broken on purpose', `${walking}  \n${swimming}`],
  ])('touching paragraphs: %s stay', (_, text) => stays(`# A\n\n${wrapped}\n\n${text}\n\n${wrapped}\n\nEnd.`))

  test('prose indented by four columns stays code', () => stays(`# A\n\n    ${walking}\n\n    ${swimming}\n`))
})

describe('bullets of a word processor', () => {
  test.each([
    ['become items', '•\tRye\n•\tOats\n', '- Rye\n- Oats\n'],
    [
      'are nested by what they look like',
      '•\tRye\no\tOld\n▪\tDry\n•\tOats\n',
      '- Rye\n  - Old\n    - Dry\n- Oats\n',
    ],
    ['are nested by where they stand', '–\tRye\n\t–\tOld\n–\tOats\n', '- Rye\n  - Old\n- Oats\n'],
    ['may stand apart', '•\tRye\n\n•\tOats\n', '- Rye\n\n- Oats\n'],
    ['are set apart from what follows', '•\tRye\r\n•\tOats\r\nThen.\r\n', '- Rye\r\n- Oats\r\n\r\nThen.\r\n'],
  ])('%s', (_, source, expected) => expect(layOut(source)).toBe(expected))

  test.each([
    '•\tRye\n\nOats\n',
    'o Rye\no Oats\n',
    '• Rye\n\n• Oats\n',
    '```\n•\tRye\n•\tOats\n```\n',
    '•\t\n•\t\n',
  ])('%j stays', source => stays(source))

  test('keep the places of what follows', () => {
    const source = 'Ask:\n\n•\tRye [1]\no\tOats [2]\n'
    const { citations } = readArticle('a.md', source)
    expect(
      citations.map(({ range, prose }) => [source.slice(range.start, range.end), prose.container.type]),
    ).toEqual([
      ['[1]', 'listItem'],
      ['[2]', 'listItem'],
    ])
  })
})
