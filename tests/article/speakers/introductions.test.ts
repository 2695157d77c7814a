import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'
import { introductions } from '../../../src/article/speakers/introductions.ts'

/** Names the language, and nobody. */
const rest = '\n\nThis is the end of the page, with a few more words for the reader of it.'

/** For each heuristic: texts whose `Bell` it introduces, and texts like them in which it does not. */
const examples: Record<
  string,
  { readonly introduces: readonly string[]; readonly leaves: readonly string[] }
> = {
  title: {
    introduces: ['We met Dr. Nora Bell in the clinic.', 'We met Prof Bell in the clinic.'],
    leaves: ['We met Mrs. Nora Bell in the clinic.'],
  },
  degree: {
    introduces: ['The talk by Nora Bell, MD, was long.', 'We met Nora Bell, Ph.D. in the clinic.'],
    leaves: ['The talk by Nora Bell, MP, was long.'],
  },
  'role-before': {
    introduces: [
      'We asked cardiologist Nora Bell about it.',
      'We asked President Nora Bell about it.',
      'We asked the patient Nora Bell about it.',
      'In it the fictional Bell is never tired.',
    ],
    leaves: ['The cardiologist, Nora Bell says, was late.', 'Cardiologist. Nora Bell was late.'],
  },
  'role-behind': {
    introduces: [
      'We asked Nora Bell, a cardiologist of long standing.',
      'We asked Nora Bell, the long-time director of the zoo.',
      'We asked Nora Bell, a patient of the clinic.',
      'We asked Nora Bell, a patient advocate.',
      'We asked Nora Bell, a patient',
    ],
    leaves: [
      'We asked Nora Bell, who saw a cardiologist.',
      'We asked Nora Bell, said a cardiologist.',
      'We asked Nora Bell, and (after a while) a cardiologist.',
      'We asked Nora Bell.',
    ],
  },
  'is-role': {
    introduces: ['Nora Bell is a well-known surgeon.', 'Nora Bell was the first surgeon here.'],
    leaves: ['Nora Bell is not a surgeon.', 'Nora Bell is tired of it all, which no surgeon has known.'],
  },
  affiliation: {
    introduces: ['We asked Nora Bell of Kent University.', 'We asked Nora Bell (University of Kent).'],
    leaves: ['We asked Nora Bell of Kent.', 'We asked Nora Bell about the university.'],
  },
  'study-of': {
    introduces: [
      'This was shown by Nora Bell and colleagues.',
      'This was shown by Bell et al. in spring.',
      'The work was led by Nora Bell in spring.',
      'We like Nora Bell’s team a lot.',
    ],
    leaves: ['This was shown to Nora Bell and children.', 'We like Bell’s team a lot.'],
  },
  age: {
    introduces: [
      'We met Nora Bell, 41, at home.',
      'We met Nora Bell (41) at home.',
      'We met Nora Bell, a 41-year-old from Kent.',
      'We met 41-year-old Nora Bell at home.',
    ],
    leaves: ['We met Nora Bell, 41 miles from home.', 'We met Nora Bell, 5, at home.'],
  },
  ailing: {
    introduces: ['Nora Bell was diagnosed with asthma.', 'Nora Bell, who lives with asthma, is here.'],
    leaves: [
      'Nora Bell said that somebody was diagnosed with asthma.',
      'Nora Bell came and somebody was diagnosed with asthma.',
    ],
  },
  kin: {
    introduces: [
      'We asked my mother Nora Bell.',
      'We asked Nora Bell, my aunt.',
      'We asked my dear aunt Nora Bell.',
    ],
    leaves: [
      'We asked the aunt Nora Bell.',
      'We asked Nora Bell',
      'We asked Nora Bell, my love.',
      'Mother Bell was here.',
    ],
  },
  referenced: {
    introduces: ['Bell tried it in spring.\n\n## References\n\n1. Bell N, Roe A. Walking. 2019.'],
    leaves: ['Bell tried it in spring.\n\n## References\n\n1. Roe A. Walking. 2019.'],
  },
}

function introductionOf(source: string): string | undefined {
  const { prose, speakers } = readArticle(
    'a.md',
    `${source.replace('\n\n## References', `${rest}$&`)}${rest}`,
  )
  const bell = speakers.at(prose[0]!, 0, prose[0]!.text.length).find(({ name }) => name.endsWith('Bell'))
  return bell!.because
}

test('every heuristic has examples for and against, and a reason', () => {
  expect(introductions.map(({ name }) => name).toSorted()).toStrictEqual(Object.keys(examples).toSorted())
  for (const { reason } of introductions) expect(reason).toMatch(/^\p{L}.*[^.]$/u)
})

describe.each(Object.entries(examples))('%s', (name, { introduces, leaves }) => {
  test.each(introduces)('introduces in %j', source => {
    expect(introductionOf(source)).toBe(name)
  })

  test.each(leaves)('leaves %j', source => {
    expect(introductionOf(source)).not.toBe(name)
  })
})

test('the strongest introduction anywhere in the article counts, and its place is told', () => {
  const source = `Nora Bell, 41, was late. Later we asked Dr. Bell about it.${rest}`
  const { speakers } = readArticle('a.md', source)
  const bell = speakers.all.find(({ name }) => name === 'Nora Bell')!
  expect(bell).toMatchObject({ standing: 'expert', because: 'title' })
  expect(source.slice(bell.introduced!.start, bell.introduced!.end)).toBe('Dr. Bell')
  expect(bell.mentions.map(({ start, end }) => source.slice(start, end))).toStrictEqual(['Nora Bell', 'Bell'])
})
