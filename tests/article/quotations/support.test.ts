import type { Quotation } from '../../../src/article/model.ts'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'

const list =
  '\n\n## References\n\n1. Bell R. Walking. 2019.\n2. Osei K. Sleep. 2011.\n3. Lind A. Winter. 2015.\n'

const read = (source: string): readonly Quotation[] => readArticle('example.md', source + list).quotations

const labelsOf = ({ citations }: Quotation): string[] =>
  citations.flatMap(({ labels }) => labels.map(({ label }) => label))

/** Support and labels of each quotation in marks, or of each block quotation. */
const supportOf = (source: string, block = false): string[] =>
  read(source)
    .filter(quotation => quotation.block === block)
    .map(quotation => `${quotation.support} ${labelsOf(quotation).join(' ')}`.trim())

describe('a quotation in marks', () => {
  test.each([
    ['right behind the mark', 'They said “walking eases the pain”[1] today.', 'direct 1'],
    ['after a space', 'They said “walking eases the pain” [1].', 'direct 1'],
    ['after the stop inside', 'They said “walking eases the pain.” [1]', 'direct 1'],
    ['several markers', 'They said “walking eases the pain” [1], [2].', 'direct 1 2'],
    ['inside, at the end', 'They said “walking eases the pain [1]”.', 'direct 1'],
    ['later in the sentence', 'They said “walking eases the pain” in a long talk [1].', 'sentence 1'],
    ['after the stop of the sentence', 'They said “walking eases the pain” in a talk. [1]', 'after-stop 1'],
    ['before it in the sentence', 'A survey [1] concluded, “walking eases the pain”.', 'sentence 1'],
    [
      'elsewhere in the paragraph, before',
      'Bell asked them [1]. It was cold. She says “walking eases pain”.',
      'paragraph 1',
    ],
    [
      'elsewhere in the paragraph, after',
      'Bell says “walking eases pain”. It was cold. Osei left [2].',
      'paragraph 2',
    ],
    ['nowhere near', 'Osei left [2].\n\nBell says “walking eases pain”.', 'none'],
  ])('is supported %s', (_, source, support) => {
    expect(supportOf(source)).toEqual([support])
  })

  test.each([
    [
      'in Markdown',
      '| What they write | Ref |\n| --- | --- |\n| They said “walking eases the pain” | [1] |\n| Osei | [2] |',
    ],
    [
      'in HTML',
      '<table>\n<tr><td>They said “walking eases the pain”</td><td>[1]</td></tr>\n<tr><td>Osei</td><td>[2]</td></tr>\n</table>',
    ],
  ])('is supported by another cell of its row %s', (_, source) => {
    expect(supportOf(source)).toEqual(['sentence 1'])
  })

  test('is not supported by another row', () => {
    expect(
      supportOf(
        '| What they write | Ref |\n| --- | --- |\n| Osei | [2] |\n| They said “walking eases the pain” | |',
      ),
    ).toEqual(['none'])
  })

  test('takes the marker of its own reporting clause, not the nearest after it', () => {
    expect(supportOf('A survey [1] concluded, “walking eases the pain”, and Osei [2] confirms it.')).toEqual([
      'sentence 1',
    ])
    expect(
      supportOf('A survey [1] concluded, “walking eases the pain.” Another review [2] confirms it.'),
    ).toEqual(['sentence 1'])
  })

  test('shares a marker with the quotation it is joined to', () => {
    expect(supportOf('They found “less pain in winter” and “more sleep in summer” [1].')).toEqual([
      'sentence 1',
      'direct 1',
    ])
    expect(supportOf('They found “less pain in winter” [1] and “more sleep in summer”.')).toEqual([
      'direct 1',
      'sentence 1',
    ])
  })

  test('does not take the marker of another report in the sentence', () => {
    expect(
      supportOf('Bell said “walking eases the pain” [1], while Osei wrote “rest eases the pain”.'),
    ).toEqual(['direct 1', 'paragraph 1'])
    expect(
      supportOf('Bell said “walking eases the pain”, while Osei wrote “rest eases the pain” [2].'),
    ).toEqual(['paragraph 2', 'direct 2'])
  })

  test('shares the marker of its other half', () => {
    expect(supportOf('“Walking eases the pain,” said Bell. “It lets them sleep at night.” [1]')).toEqual([
      'sentence 1',
      'direct 1',
    ])
    expect(supportOf('“Walking eases the pain,” said Bell [1]. “It lets them sleep at night.”')).toEqual([
      'sentence 1',
      'sentence 1',
    ])
  })

  test('takes the marker of the line that leads in or that signs', () => {
    expect(supportOf('Bell writes in her report [1]:\n\n“Walking eases the pain of most.”')).toEqual([
      'attribution 1',
    ])
    expect(
      supportOf('Bell wrote a report [1] last year. It was read.\n\n“Walking eases the pain of most.”'),
    ).toEqual(['attribution 1'])
    expect(supportOf('“Walking eases the pain of most.”\n\n— Ruth Bell [1]')).toEqual(['attribution 1'])
    expect(supportOf('The winter of the three was long [1].\n\n“Walking eases the pain of most.”')).toEqual([
      'none',
    ])
    expect(supportOf('Osei wrote of sleep [1].\n\n“Walking eases the pain of most,” says Bell.')).toEqual([
      'none',
    ])
  })

  test('is supported by its own cluster alone', () => {
    expect(supportOf('Bell said “walking eases the pain” [1]; Osei left [2].')).toEqual(['direct 1'])
  })

  test('is not supported by the markers of what it quotes', () => {
    expect(supportOf('Bell wrote: “walking eases the pain (42) of most adults, and rest does not”.')).toEqual(
      ['none'],
    )
  })
})

describe('a block quotation', () => {
  test.each([
    ['at its end', 'Bell writes:\n\n> Walking eases the pain. [1]', 'direct 1'],
    ['on its attribution line', '> Walking eases the pain.\n>\n> — Ruth Bell [1]', 'direct 1'],
    ['on the line below it', '> Walking eases the pain.\n\n— Ruth Bell [1]', 'attribution 1'],
    ['on the line below it', '> Walking eases the pain.\n\n-- Ruth Bell [1]', 'attribution 1'],
    ['on no line with a hyphenated word', '> Walking eases the pain.\n\n-based diets [1]', 'none'],
    [
      'behind its title',
      '> **Agency limits tablets** [1] [2]\n>\n> Nobody should take more than two.',
      'attribution 1 2',
    ],
    ['in the lead-in', 'Bell writes [1]:\n\n> Walking eases the pain.', 'attribution 1'],
    ['somewhere inside', 'Bell writes:\n\n> Walking eases [1] the pain of most.', 'paragraph 1'],
    [
      'not by the numbers of its source',
      'Bell writes:\n\n> Walking eases pain [1, 42] and so does sleep.',
      'none',
    ],
    [
      'not by a paragraph with a stop before it, when it is signed',
      'Bell writes of rest [1].\n\n> Walking eases the pain.\n>\n> — Walkers’ Health Board, 2024',
      'none',
    ],
    [
      'not by the marker of another quotation before it',
      'Bell says “rest eases the pain” [1].\n\n> Walking eases the pain.',
      'none',
    ],
    [
      'in a sentence of report before it',
      'Bell wrote of it [1].\n\n> Walking eases the pain.',
      'attribution 1',
    ],
    ['nowhere', 'Bell writes:\n\n> Walking eases the pain.\n>\n> It lets them sleep.', 'none'],
  ])('is supported %s', (_, source, support) => {
    expect(supportOf(source, true)).toEqual([support])
  })
})

describe('a line that names the source', () => {
  const claim = 'Bell said that “walking eases the pain of most adults at night”.'

  test.each([
    ['below the paragraph', `${claim}\n\nSource: [1]`, 'attribution 1'],
    ['below the paragraph, in emphasis', `${claim}\n\n*Sources: [1], [2]*`, 'attribution 1 2'],
    ['at the end of the paragraph', `${claim}\nSource: [2].`, 'attribution 2'],
    ['not further down', `${claim}\n\nRest helps.\n\nSource: [1]`, 'none'],
    [
      'not with a sentence before the marker',
      `${claim}\n\nSource: we know that many adults sleep badly at night [1]`,
      'none',
    ],
  ])('supports a quotation %s', (_, source, support) => {
    expect(supportOf(source)).toEqual([support])
  })
})

describe('the item above a nested list', () => {
  test.each([
    [
      'leads in to all of it',
      '- Bell found [1]:\n  - “walking eases the pain”\n  - “rest does not”',
      ['attribution 1', 'attribution 1'],
    ],
    ['not when it comes to a stop', '- Bell walked [1].\n  - “walking eases the pain”', ['none']],
    ['not when it cites nothing', '- Bell found:\n  - “walking eases the pain”', ['none']],
  ])('%s', (_, source, supports) => {
    expect(supportOf(source)).toEqual(supports)
  })
})
