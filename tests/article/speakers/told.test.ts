import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'
import type { Attribution } from '../../../src/article/model.ts'

/** Who speaks the last quotation of an article. */
function speakerOfLast(source: string): Attribution | undefined {
  const { quotations, speakers } = readArticle('a.md', source)
  return speakers.speakerOf(quotations.at(-1)!)
}

const say = (source: string): string => {
  const found = speakerOfLast(source)
  return found ? `${found.told}: ${found.speaker.name}, ${found.speaker.standing}` : 'nobody told'
}

describe('how the speaker is told', () => {
  test.each([
    [
      '“The risk is small,” said Nora Bell, a cardiologist at Kent Hospital.',
      'verb-after: Nora Bell, expert',
    ],
    [
      'Nora Bell is a surgeon. It went well.\n\n“The risk is small,” Bell said.',
      'verb-after: Nora Bell, expert',
    ],
    ['“I was tired of the pain,” said Ann Roe, 41, who works in a bank.', 'verb-after: Ann Roe, layperson'],
    [
      'Dr. Nora Bell treats runners. “The risk is small,” she said. “It stays small.”',
      'carried: Nora Bell, expert',
    ],
    [
      'The Kent Institute of Sport warned: “The risk is real.”',
      'verb-before: Kent Institute of Sport, source',
    ],
    ['According to Prof. Nora Bell, “the risk is real”.', 'according: Nora Bell, expert'],
    ['> “I could sleep again.”\n>\n> — R.B.', 'signature: R B, layperson'],
    ['> “I could sleep again.”\n> (Person with asthma)', 'signature: Person, layperson'],
    ['People might say: “It is all in the mind.”', 'verb-before: People, nobody'],
    ['My mother said: “It is all in the mind.”', 'verb-before: mother, layperson'],
    ['It is called “brain fog”.', 'nobody told'],
  ])('%s', (source, expected) => {
    expect(say(source)).toBe(expected)
  })
})
