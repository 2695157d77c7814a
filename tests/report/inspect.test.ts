import type { Article } from '../../src/article/model.ts'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readArticle } from '../../src/article/article.ts'
import { joinInspections, renderInspectionJson } from '../../src/report/inspect-json.ts'
import { renderInspection } from '../../src/report/terminal/inspect-pretty.ts'
import { createColored } from '../../src/report/terminal/colored.ts'
import { plain } from '../../src/report/terminal/style.ts'

const source = [
  'We agree [1, 9]. The minister said: “Nobody should have to wait for this long.” He left. Nobody replied [1].',
  '',
  '## References',
  '',
  '1. Osei K. Exercise. 2011.',
  '2. Lindqvist A. Rest. 2014.',
  '',
  '## Further reading',
  '',
  '- Moreau P. A book. 2017.',
  '',
].join('\n')

const read = readArticle('drafts/wait.md', source)

/**
 * The same article, had its last marker been a quoted source's own, had something been left unjudged, and whatever the
 * judge makes of it.
 */
const article: Article = {
  ...read,
  quotations: read.quotations.map(quotation => ({
    ...quotation,
    confidence: 0.93,
    certain: true,
    because: [
      { signal: 'length>=7', weight: 0.5 },
      { signal: 'after=anyone.close', weight: -0.1 },
    ],
  })),
  citations: read.citations.map((citation, index) => ({ ...citation, foreign: index === 1 })),
  abstentions: [
    { about: 'citations', reason: 'Numbers stand bare after words' },
    { about: 'a quotation', reason: 'Nobody is named', range: { start: 0, end: 2 } },
  ],
}

test('people see what is supported, what is missing, and what was left unjudged', () => {
  expect(`\n${renderInspection(article, plain)}`).toMatchInlineSnapshot(`
    "
    drafts/wait.md  Markdown, language en
      2 of 2 markers are numbers in brackets, as in \`[1, 9]\`

      1 quotation
      1:37  claim, 93 %  paragraph [1, 9]  Nobody should have to wait for this long.
          for a claim: it has 7 words or more
          against: nobody in particular stands after it, close to it
          speaker: minister (speaks for a body)

      2 citations
      1:10   [1, 9]  no entry for 9
      1:105  [1]     the quoted source's own number

      3 references
      5:1   1  cited 2 times  Osei K. Exercise. 2011.
      6:1   2  never cited    Lindqvist A. Rest. 2014.
      10:1  –  unnumbered     Moreau P. A book. 2017.

      Left unjudged
      citations    Numbers stand bare after words
      a quotation  Nobody is named
    "
  `)
})

test('colour adds escapes and nothing else', () => {
  const painted = renderInspection(article, createColored())
  expect(painted).toMatch(/\p{Cc}\[/u)
  expect(painted.replaceAll(/\p{Cc}\[\d+m/gu, '')).toBe(renderInspection(article, plain))
})

test('pasted text is called so', () => {
  const file = new URL('../../fixtures/articles/pasted-draft.txt', import.meta.url)
  const pasted = readArticle('a.txt', readFileSync(file, 'utf8'))
  expect(renderInspection(pasted, plain)).toMatch(/^a\.txt {2}pasted text, read line by line, language en\n/)
})

test('JSON places what was left unjudged where there is a place', () => {
  expect(JSON.parse(joinInspections([renderInspectionJson(article)]))).toMatchObject({
    articles: [
      {
        citations: [{ unresolved: ['9'] }, { unresolved: [] }],
        references: [
          { label: '1', cited: true },
          { label: '2', cited: false },
          { label: null, cited: false },
        ],
        abstentions: [
          { about: 'citations', reason: 'Numbers stand bare after words' },
          { about: 'a quotation', start: { line: 1, column: 1 }, end: { line: 1, column: 3 } },
        ],
      },
    ],
  })
})

/** The article of docs/inspect.md, and what the page says is printed of it. */
const page = readFileSync(new URL('../../docs/inspect.md', import.meta.url), 'utf8')
const block = (info: string): string => page.split(`\n\`\`\`${info}\n`)[1]!.split('\n```')[0]!
const documented = readArticle('drafts/sleep.md', `${block('md article')}\n`)

test('the document shows what is printed, but for how sure the judge is', () => {
  const [shown, printed] = [
    JSON.parse(block('json')),
    JSON.parse(joinInspections([renderInspectionJson(documented)])),
  ]
  for (const { quotations, statements } of [shown.articles[0], printed.articles[0]]) {
    for (const statement of statements) {
      expect(statement.certain).toBe(true)
      delete statement.confidence
      delete statement.because
    }
    for (const quotation of quotations) {
      expect(quotation.confidence).toBeGreaterThan(0.8)
      expect(quotation.because).toContain('told.standing=expert')
      delete quotation.confidence
      delete quotation.because
    }
  }
  expect(shown).toEqual(printed)
  const settle = (text: string): string => text.trim().replaceAll(/ \d+ %|for a claim:.*/g, '')
  expect(settle(renderInspection(documented, plain))).toBe(settle(block('text')))
})

test('the document names every field', () => {
  const names = new Set<string>()
  JSON.stringify(JSON.parse(renderInspectionJson(documented)), (key: string, value: unknown) => {
    if (key !== '' && !/^\d+$/.test(key)) names.add(key)
    return value
  })
  const table = page.slice(page.indexOf('| Field |'))
  expect(
    [...names].filter(name => !table.includes(name) && !['quotations', 'line', 'column'].includes(name)),
  ).toEqual([])
})

test('words, people and reasons of quotations that are no claims', () => {
  const mixed = readArticle(
    'drafts/mixed.md',
    [
      '# “Sleeping well”',
      '',
      'Dr. Ana Berg calls it “slow sleep”. My mother says: “I wake up at four and never sleep again.”',
      '',
      'Ask yourself: “Do I need a nap after lunch every day?”',
      '',
    ].join('\n'),
  )
  const shown = renderInspection(mixed, plain)
  expect(shown).toMatch(/3:23 {2}term .*slow sleep\n {6}against: it has one or two words\n {2}3:/)
  expect(shown).toMatch(/testimonial, \d+ % a claim .*I wake up at four/)
  expect(shown).toContain('speaker: mother (layperson)')
  expect(shown).toContain('1 person or body\n  3:1  expert  Ana Berg\n')
  const { quotations, speakers } = JSON.parse(renderInspectionJson(mixed))
  expect(quotations).toMatchObject([
    { text: 'Sleeping well', speaker: null },
    { text: 'slow sleep', kind: 'term', speaker: null },
    { speaker: { name: 'mother', standing: 'layperson' } },
    { text: 'Do I need a nap after lunch every day?', kind: 'speech' },
  ])
  expect(speakers).toMatchObject([{ name: 'Ana Berg', standing: 'expert' }])
})

test('a language that nothing tells is none, and what is likely says so', () => {
  const unknown = { ...read, language: undefined }
  expect(JSON.parse(renderInspectionJson(unknown))).toMatchObject({ language: null })
  expect(renderInspection(unknown, plain)).toMatch(/^drafts\/wait\.md {2}Markdown\n/)
  const likely = {
    ...read,
    quotations: read.quotations.map(each => ({ ...each, certain: false, confidence: 0.5 })),
  }
  expect(renderInspection(likely, plain)).toContain('likely a claim, 50 %')
})

test('an article without anything is an article all the same', () => {
  expect(joinInspections([])).toBe('{"articles":[]}\n')
  expect(`\n${renderInspection(readArticle('empty.md', ''), plain)}`).toMatchInlineSnapshot(`
    "
    empty.md  Markdown
      Nothing in the text is a citation

      0 quotations

      0 citations

      0 references
    "
  `)
})
