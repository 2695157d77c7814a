import { expect, test } from 'vitest'
import { readArticle } from '../../../../src/article/article.ts'

/** What may stand around a line: the judgement of plain speech hangs on none of it. */
const settings: readonly (readonly [string, string])[] = [
  ['', '\n'],
  ['# Sleep\n\n', '\n'],
  ['# Sleep\n\nAdults need seven hours.\n\n', '\n\nChildren need more of it.\n'],
  ['# Sleep\n\n', '\n\n- Keep the room dark.\n- Keep it cool.\n'],
]

const tiersOf = (text: string): string[] =>
  settings.map(([before, after]) => {
    const [quotation] = readArticle('a.md', before + text + after).quotations
    return quotation!.kind !== 'claim' ? 'none' : quotation!.certain ? 'certain' : 'likely'
  })

test.each([
  'Dr Bell said: "Most of them woke up tired."',
  'Dr Bell said, "Most of them woke up tired."',
  '“Most of them woke up tired,” said Dr Bell.',
  'Professor Novak writes: “Most of the nurses woke up tired every morning.”',
  'Dr Anna Novak, a cardiologist, said: “Most of the nurses woke up tired every morning.”',
  '> Most of the nurses woke up tired every morning.\n>\n> — Dr A. Bell, cardiologist',
  '> Most of the nurses woke up tired every morning.\n> — Dr A. Bell, cardiologist',
  'The agency states: “Most of the nurses woke up tired every morning.”',
])('a claim, whatever stands around: %s', text => {
  expect(tiersOf(text)).not.toContain('none')
})

test.each([
  'My aunt always says: “I woke up tired every morning.”',
  '“I woke up tired every morning,” said one patient.',
  'You might think: “I woke up tired because of the coffee.”',
  'We call this “the tired morning” from now on.',
  '> **Tip:** Keep the room dark at night.',
])('no claim, whatever stands around: %s', text => {
  expect(tiersOf(text)).toEqual(['none', 'none', 'none', 'none'])
})
