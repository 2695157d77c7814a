import type { Prose } from '../../../src/article/model.ts'
import fc from 'fast-check'
import type { Root, Text } from 'mdast'
import { expect, test } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'
import { createLocator } from '../../../src/article/locate.ts'
import { recoverShape } from '../../../src/article/shape/shape.ts'
import { applyInsertions, mapPositions, parseShaped } from '../../../src/article/shape/shaped-tree.ts'

const long = (text: string): string =>
  `${text} goes on and on, ${'and then for a while, '.repeat(6)}and ends. It has more to say.`

/** Lines of all kinds, as they meet in drafts. */
const line = fc.constantFrom(
  ...['Rest and Sleep', 'Is It Safe?', 'References', 'Sources', '## References', '# Rest', 'By Ana Lind'],
  ...[
    '[1]. Lind B. Rest. 2019',
    '[2] Osei K. Sleep 2020',
    '1. Moreau P.',
    '2) Sato M.',
    '[1]: https://example.org',
    '[^1]: A note',
  ],
  ...[
    '- an item',
    '* another one',
    '  - a third',
    '> “quoted words” [1]',
    '| a | b |',
    '|---|---|',
    'a | b',
    '--- | ---',
  ],
  ...[
    '---',
    '===',
    '***',
    '```',
    '~~~',
    '    indented',
    '\tindented',
    '<div>',
    '</div>',
    '\uFFFC',
    '**Bold**',
    '![a](b.png)',
  ],
  ...[
    'https://example.org/a#',
    'roses are red,',
    'A short one.',
    'He said:',
    'and so on',
    '&amp; *this* 🙂',
    ' ',
    '',
    '',
    '',
  ],
  ...[
    long('Rest'),
    long('Sleep'),
    `${long('A break')}  `,
    ` ${long('An indent')}`,
    long('one sentence').slice(0, 140),
  ],
)
const ending = fc.constantFrom('\n', '\n', '\r\n', '\r')
const draft = fc
  .tuple(
    fc.constantFrom('', '', '\uFEFF', '---\ntitle: a\n---\n'),
    fc.array(fc.tuple(line, ending), { maxLength: 12 }),
  )
  .map(([head, lines]) => head + lines.flat().join(''))

test('reading a draft and reading its fixed text give the same article', () => {
  fc.assert(
    fc.property(draft, source => {
      const { insertions } = recoverShape(source)
      const fixed = applyInsertions(source, insertions)
      const before = readArticle('a.md', source).prose
      const after = readArticle('a.md', fixed).prose
      expect(before.map(({ kind, depth, text }) => ({ kind, depth, text }))).toEqual(
        after.map(({ kind, depth, text }) => ({ kind, depth, text })),
      )
      const words = (text: string, block: Prose): string[] =>
        Array.from({ length: block.text.length }, (_, at) => {
          const { start, end } = block.toSource(at, at + 1)
          return text.slice(start, end)
        })
      expect(before.map(block => words(source, block))).toEqual(after.map(block => words(fixed, block)))
    }),
    { numRuns: 600 },
  )
})

test('a fixed text has nothing more to fix, and only line endings and heading marks were put in', () => {
  fc.assert(
    fc.property(draft, source => {
      const { insertions } = recoverShape(source)
      for (const { text } of insertions) expect(text).toMatch(/^(?:\r\n|\r|\n)?(?:#{1,2} )?$/)
      expect(recoverShape(applyInsertions(source, insertions)).insertions).toEqual([])
    }),
    { numRuns: 5000 },
  )
})

test('positions have the lines and columns of the text as it is', () => {
  const source = `Rest and Sleep\n${long('Rest')}\n- an item\n${long('Sleep')}`
  const tree = parseShaped(source, recoverShape(source))
  const locate = createLocator(source)
  expect(tree.children.map(node => node.type)).toEqual(['heading', 'paragraph', 'list', 'paragraph'])
  expect(tree.children.map(node => node.position?.start.line)).toEqual([1, 2, 3, 4])
  for (const { position } of tree.children) expect(locate(position!.start.offset!)).toEqual(position!.start)
  expect(tree.children[0]!.position!.start.offset).toBe(0)
})

test('nodes without a place stay without one', () => {
  const place = { line: 1, column: 2, offset: 1 }
  const unplaced: Text = { type: 'text', value: 'a' }
  const tree: Root = { type: 'root', children: [unplaced], position: { start: place, end: place } }
  mapPositions(tree, [{ offset: 0, text: '\n' }], 'a')
  expect(tree.position!.start.offset).toBe(0)
  expect(unplaced.position).toBeUndefined()
})

test('a text without insertions is parsed as it is', () =>
  expect(parseShaped('# A\n\nB', { kind: 'markdown', insertions: [] }).children).toHaveLength(2))
