import type { Article } from '../../src/article/model.ts'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readArticle } from '../../src/article/article.ts'
import { joinInspections, renderInspectionJson } from '../../src/report/inspect-json.ts'
import { renderInspection } from '../../src/report/terminal/inspect-pretty.ts'
import { colored } from '../../src/report/terminal/colored.ts'
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

/** The same article, had its last marker been a quoted source's own, and had something been left unjudged. */
const article: Article = {
  ...read,
  citations: read.citations.map((citation, index) => ({ ...citation, foreign: index === 1 })),
  abstentions: [
    { about: 'citations', reason: 'Numbers stand bare after words' },
    { about: 'a quotation', reason: 'Nobody is named', range: { start: 0, end: 2 } },
  ],
}

test('people see what is supported, what is missing, and what was left unjudged', () => {
  expect(`\n${renderInspection(article, plain)}`).toMatchInlineSnapshot(`
    "
    drafts/wait.md  Markdown
      2 of 2 markers are numbers in brackets, as in \`[1, 9]\`

      1 quotation
      1:37  claim  paragraph [1, 9]  Nobody should have to wait for this long.  length>=5, length>=7, q.titlecase=0

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
  const painted = renderInspection(article, colored)
  expect(painted).toMatch(/\p{Cc}\[/u)
  expect(painted.replaceAll(/\p{Cc}\[\d+m/gu, '')).toBe(renderInspection(article, plain))
})

test('pasted text is called so', () => {
  const file = new URL('../../fixtures/articles/pasted-draft.txt', import.meta.url)
  const pasted = readArticle('a.txt', readFileSync(file, 'utf8'))
  expect(renderInspection(pasted, plain)).toMatch(/^a\.txt {2}pasted text, read line by line\n/)
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
