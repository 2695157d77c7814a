import { expect, test } from 'vitest'
import { renderPage } from '../../../src/report/terminal/page.ts'
import { createColored } from '../../../src/report/terminal/colored.ts'
import { plain } from '../../../src/report/terminal/style.ts'

test('a page is laid out for the terminal', () => {
  const page = [
    '# links/valid-url',
    '',
    'A **URL** can be [followed](https://example.org/why), see [another page](other.md) and `a[1](b)`.',
    '',
    '| Option | Meaning |',
    '| --- | --- |',
    '| `a` | either `x` \\| `y` |',
    '',
    '<!-- rule -->',
    '',
    '## Incorrect',
    '',
    '```md',
    '# A title',
    '',
    '| a | b |',
    '```',
    '',
    '```report',
    '1:1-1:2 Unexpected title, expected none',
    '```',
    '',
    '````json options',
    '{}',
    '````',
  ].join('\n')
  expect(renderPage(page, plain)).toBe(
    [
      'links/valid-url',
      '',
      'A URL can be followed (https://example.org/why), see another page and `a[1](b)`.',
      '',
      '    Option  Meaning',
      '    `a`     either `x` \\| `y`',
      '',
      'Incorrect',
      '',
      '    # A title',
      '',
      '    | a | b |',
      '',
      '  reports:',
      '    1:1-1:2 Unexpected title, expected none',
      '',
      '  with the options:',
      '    {}',
      '',
    ].join('\n'),
  )
  expect(renderPage('# a/b', createColored())).toBe('\u001B[1ma/b\u001B[22m\n')
})

test('prose is broken anew for a terminal, examples are not', () => {
  const page = [
    'Words of a paragraph that go on',
    'and on for `a while`, then end.',
    '',
    '- An item with words that go on',
    '  and on',
    '- Another',
    '',
    '1. A step with words that go on and on',
    '',
    '```md',
    'An example with words that go on and on and on',
    '```',
  ].join('\n')
  expect(renderPage(page, plain, 24)).toBe(
    [
      'Words of a paragraph',
      'that go on and on for `a',
      'while`, then end.',
      '',
      '- An item with words',
      '  that go on and on',
      '- Another',
      '',
      '1. A step with words',
      '   that go on and on',
      '',
      '    An example with words that go on and on and on',
      '',
    ].join('\n'),
  )
})
