import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'
import type { Attribution } from '../../../src/article/model.ts'
import { structures, tellers } from '../../../src/article/speakers/attribute.ts'

/** Names the language, and nobody. */
const rest = '\n\nThis is the end of the page, with a few more words for the reader of it.'

/** Who speaks the last quotation of an article. */
function tell(source: string): Attribution | undefined {
  const { quotations, speakers } = readArticle('a.md', source + rest)
  return speakers.speakerOf(quotations.at(-1)!)
}

/** For each heuristic: articles with whom it tells for the last quotation, and articles in which it tells nothing. */
const examples: Record<
  string,
  {
    readonly tells: readonly (readonly [source: string, speaker: string])[]
    readonly leaves: readonly string[]
  }
> = {
  'verb-after': {
    tells: [
      ['“The risk is small,” said Nora Bell, a cardiologist at Kent Hospital.', 'Nora Bell, expert'],
      ['Nora Bell is a surgeon. It went well.\n\n“The risk is small,” Bell said.', 'Nora Bell, expert'],
      ['“I was tired of the pain,” said Ann Roe, 41, who works in a bank.', 'Ann Roe, layperson'],
      ['Kent University is old. “The risk is small,” the university said.', 'Kent University, source'],
      ['“The risk is small,” said the cardiologist Nora Bell.', 'Nora Bell, expert'],
      ['“The risk is small,” said a spokesperson for the zoo.', 'spokesperson, official'],
      ['“The risk is small,” the patient Bell said.', 'Bell, layperson'],
      ['“The risk is small,” I said.', 'I, author'],
      ['“The risk is small,” said the nurse of the old ward, Nora Bell.', 'nurse, expert'],
      ['## A heading\n\n“The risk is small,” she said.', 'she, unknown'],
      ['Dr. Ann Roe met Dr. Nora Bell. It rained.\n\n“The risk is small,” she said.', 'Ann Roe, expert'],
      ['“The risk is small,” the agency said.', 'agency, source'],
      ['“The risk is small,” she said.', 'she, unknown'],
      ['“The risk is small.” The nurse said so.', 'nurse, expert'],
    ],
    leaves: [
      '“The risk is small,” and then Bell said that it was late.',
      '“The risk is small” (as Bell said).',
      '“The risk is small” as the years went by, one after the other, in all the towns, Bell said.',
      '“The risk is small.” These new trials of the last ten years say that it is.',
      '“The risk is small,” said.',
      '“The risk is small,” said, after a long while, the cardiologist.',
      '“The risk” said without a thought for the cardiologist.',
      '“The risk is small,” that said Bell.',
      '“The risk is small,” once again in winter said Bell.',
    ],
  },
  'according-after': {
    tells: [['“The risk is real”, according to Prof. Nora Bell.', 'Nora Bell, expert']],
    leaves: ['“The risk is real”, and it went on, according to Prof. Nora Bell.'],
  },
  label: {
    tells: [
      ['Dr. Nora Bell came in.\n\nNora Bell: “The risk is real.”', 'Nora Bell, expert'],
      ['American Academy of Sleep: “The risk is real.”', 'American Academy of Sleep, source'],
      ['Nurse: “The risk is real.”', 'Nurse, expert'],
    ],
    leaves: [
      'What the nurse of the old town told: “The risk is real.”',
      'Two: “The risk is real.”',
      '## Nora Bell: “The risk is real.”',
    ],
  },
  'verb-before': {
    tells: [
      ['The Kent Institute of Sport warned: “The risk is real.”', 'Kent Institute of Sport, source'],
      ['Nora Bell, a surgeon at the Kent Institute, said that “the risk is real”.', 'Nora Bell, expert'],
      ['The nurse from the Kent Institute said: “The risk is real.”', 'nurse, expert'],
      ['The surgeon Nora Bell said: “The risk is real.”', 'Nora Bell, expert'],
      ['People might say: “It is all in the mind.”', 'People, nobody'],
      ['A nurse might say: “It is all in the mind.”', 'nurse, nobody'],
      ['Patients say: “It is all in the mind.”', 'Patients, nobody'],
      ['A nurse might well say: “It is all in the mind.”', 'nurse, nobody'],
      ['The experiment said: “It is all in the mind.”', 'experiment, source'],
      ['The Kent Institute, which is old, said: “It is so.”', 'Kent Institute, source'],
      ['My mother said: “It is all in the mind.”', 'mother, layperson'],
      [
        'The hero said: “It is all in the novel.” Then the protagonist said: “It is all in the mind.”',
        'protagonist, fictional',
      ],
    ],
    leaves: [
      'The nurse said a word, and then we saw “it is all in the mind”.',
      'The nurse said it in the spring of a year in which all the others of the ward went away to a place by the sea where it is warm: “Mind.”',
      'She gave a say: “It is all in the mind.”',
      'Then said: “It is all in the mind.”',
      'The man who said: “It is all in the mind.”',
    ],
  },
  'according-before': {
    tells: [
      ['According to Prof. Nora Bell, “the risk is real”.', 'Nora Bell, expert'],
      ['According to the nurse, “the risk is real”.', 'nurse, expert'],
    ],
    leaves: ['According to nothing, “the risk is real”.'],
  },
  frame: {
    tells: [
      ['It is, in Bell’s words, a “very small risk”. Bell is a surgeon.', 'Bell, expert'],
      ['Dr. Bell calls it a “very small risk”.', 'Bell, expert'],
      ['We like Nora Bell’s “very small risk”.', 'Nora Bell, unknown'],
    ],
    leaves: [
      'It is, in other words, a “very small risk”.',
      'They like the words institutionalisation incomprehensibility deinstitutionalisation “very small risk”.',
      'We like the boys’ “very small risk”.',
    ],
  },
  colon: {
    tells: [['Dr. Bell puts the blame on the weather: “It was cold.”', 'Bell, expert']],
    leaves: [
      'We put the blame on the weather: “It was cold.”',
      'Dr. Bell puts it on the weather, “which was cold”.',
    ],
  },
  lead: {
    tells: [
      ['Dr. Bell wrote:\n\n> The risk is small in all of them.', 'Bell, expert'],
      ['According to Dr. Bell:\n\n> The risk is small in all of them.', 'Bell, expert'],
      [
        'From a talk by Dr. Nora Bell in the spring:\n\n> The risk is small in all of them.',
        'Nora Bell, expert',
      ],
      ['From the guideline:\n\n> The risk is small in all of them.', 'guideline, source'],
      [
        'From a talk at Kent University in spring:\n\n> The risk is small in all of them.',
        'Kent University, source',
      ],
      ['Patients in the ward:\n\n> The risk is small in all of them.', 'Patients, nobody'],
    ],
    leaves: [
      'It is like this:\n\n> The risk is small in all of them.',
      'Dr. Bell was here.\n\n> The risk is small.',
    ],
  },
  'sentence-before': {
    tells: [
      ['But Dr. Bell was sure of it. “The risk is small.” So it went on.', 'Bell, expert'],
      ['But the Kent Institute was sure. “The risk is small.” So it went on.', 'Kent Institute, source'],
    ],
    leaves: [
      'But we were sure of it. “The risk is small.” So it went on.',
      'Bell. Here “the risk is small”.',
    ],
  },
  signature: {
    tells: [
      ['> “I could sleep again.”\n>\n> — R.B.', 'R B, layperson'],
      ['> I could sleep again.\n> — R.B.', 'R B, layperson'],
      ['> “I could sleep again.”\n> (Person with asthma)', 'Person, layperson'],
      ['> I could sleep again. — Ruth', 'Ruth, layperson'],
      ['> “I could sleep again.” — sleepy_owl7', 'sleepy_owl7, layperson'],
      ['> “I could sleep again.” — Ann Roe, 41', 'Ann Roe, layperson'],
      ['> “I could sleep again.” — Ruth, 41 years', 'Ruth, 41 years, layperson'],
      ['> “All sleep again.” — Kent Times, 2019', 'Kent Times, source'],
      ['> “All sleep again.” — Kent Institute', 'Kent Institute, source'],
      ['> “All sleep again.” — A guideline of 2019', 'guideline, source'],
      ['> “All sleep again.” — Dr. Nora Bell', 'Nora Bell, expert'],
      ['> “All sleep again.” — Nora Bell', 'Nora Bell, unknown'],
      ['> “All sleep again.” **Lucretius.**', 'Lucretius., unknown'],
      ['> “All sleep again.” *Lucretius.*', 'Lucretius., unknown'],
      ['> “All sleep again.” — Nora Bell, patient', 'Nora Bell, layperson'],
      ['> “All sleep again.” — Our very own Nora Bell', 'Our very own Nora Bell, unknown'],
      ['“All sleep again.”\n\n— Nora Bell', 'Nora Bell, unknown'],
      ['> All sleep again. — Homer, 1999', 'Homer, 1999, source'],
    ],
    leaves: [
      '“All sleep again.” - I had a bad night.',
      '“All sleep again.” (not quite)',
      '“All sleep again,” it is.\n\n— Nora Bell',
      '“All sleep again.”\n\nNora Bell',
      `> All sleep again. — A ${'very '.repeat(50)}long line`,
      `“All sleep again.” — A ${'very '.repeat(50)}long line`,
    ],
  },
  carried: {
    tells: [
      ['Dr. Nora Bell treats runners. “The risk is small,” she said. “It stays small.”', 'Nora Bell, expert'],
      ['“The risk is small,” Dr. Bell said.\n\n“It stays small.”', 'Bell, expert'],
    ],
    leaves: [
      `“The risk is small,” Dr. Bell said. ${'It was a day like any other day. '.repeat(8)}Some call it “a very small risk”.`,
      '“The risk is small.”\n\n“It stays small.”',
    ],
  },
  around: {
    tells: [['Dr. Bell wrote:\n\n> It is a “very small risk” in all of them.', 'Bell, expert']],
    leaves: ['> It is a “very small risk” in all of them.'],
  },
  section: {
    tells: [
      ['## Testimonials\n\n“It is better now.”', 'people, layperson'],
      ['People describe their experiences.\n\n## Testimonials\n\n> It is better now.', 'people, layperson'],
    ],
    leaves: ['## Results\n\n“It is better now.”', '## Testimonials\n\nIt is a “new thing” now.'],
  },
  unspaced: {
    tells: [
      ['“风险很小，”王医生说。', '王医生, expert'],
      ['他的母亲说：“风险很小。”', '他的母亲, layperson'],
      ['研究人员写道：\n\n> 风险很小，大家都知道。', '研究人员, expert'],
      ['卫生部部长表示：“风险很小。”', '卫生部部长, official'],
      ['世界卫生组织表示：“风险很小。”', '世界卫生组织, source'],
      ['李明说：“风险很小。”', '李明, unknown'],
      ['人们说：“风险很小。”', '人们, nobody'],
      ['我说：“风险很小。”', '我, author'],
    ],
    leaves: [
      '“风险很小。”天气很好。',
      '说：“风险很小。”',
      '王医生说了很多话，后来我们走了很远的路去看“风险”。',
    ],
  },
}

const tellings = [...tellers, ...Object.values(structures)]

test('every heuristic has examples for and against, and a reason', () => {
  expect(tellings.map(({ name }) => name).toSorted()).toStrictEqual(Object.keys(examples).toSorted())
  for (const { reason, sureness } of tellings) {
    expect(reason).toMatch(/^\p{L}.*[^.]$/u)
    expect(sureness).toBeLessThanOrEqual(1)
  }
})

describe.each(Object.entries(examples))('%s', (name, { tells, leaves }) => {
  test.each(tells)('tells in %j', (source, speaker) => {
    const found = tell(source)
    expect(`${found?.because}: ${found?.speaker.name}, ${found?.speaker.standing}`).toBe(
      `${name}: ${speaker}`,
    )
  })

  test.each(leaves)('leaves %j', source => {
    expect(tell(source)?.because).not.toBe(name)
  })
})

test.each([
  [
    '“El riesgo es muy pequeño”, nos explica la doctora Nora Bell, que trabaja en el hospital con los niños y las madres.',
    'verb-after: Nora Bell, expert',
  ],
  [
    '„Das ist nicht wahr“, sagte die Ärztin Nora Bell, die in der Stadt für die Kranken da ist.',
    'verb-after: Nora Bell, expert',
  ],
  [
    'Lange hat man sich das in der Stadt gefragt, und dann sagte die Ärztin Nora Bell: „Das ist nicht wahr.“',
    'verb-before: Nora Bell, expert',
  ],
  [
    '« Le risque est faible », explique le docteur Nora Bell, qui est dans une ville du nord.',
    'verb-after: Nora Bell, expert',
  ],
  [
    '«Il rischio è basso», spiega la dottoressa Nora Bell, che è nella città con una collega.',
    'verb-after: Nora Bell, expert',
  ],
  [
    '“O risco é baixo”, explica a doutora Nora Bell, que está na cidade com uma colega.',
    'verb-after: Nora Bell, expert',
  ],
  [
    '“Het risico is klein”, zegt huisarts Nora Bell, die in de stad een praktijk heeft met haar collega.',
    'verb-after: Nora Bell, expert',
  ],
])('other languages: %s', (source, expected) => {
  const { quotations, speakers } = readArticle('a.md', source)
  const found = speakers.speakerOf(quotations[0]!)
  expect(`${found?.because}: ${found?.speaker.name}, ${found?.speaker.standing}`).toBe(expected)
})

test('nobody speaks in a reference list', () => {
  const source = `Dr. Nora Bell said so [1].${rest}\n\n## References\n\n1. Dr. Nora Bell said: “It is small.” 2019.`
  const { quotations, speakers } = readArticle('a.md', source)
  expect(speakers.speakerOf(quotations[0]!)).toBeUndefined()
  expect(speakers.all.map(({ name }) => name)).toStrictEqual(['Nora Bell'])
})

test.each([
  ['We went to the World Health Organization in spring.', ['World Health Organization: body, source']],
  ['We asked the Kent University Professor.', ['Kent University Professor: body, source']],
  ['We asked Kent University Professor Nora Bell.', ['Nora Bell: full, expert']],
  ['We saw Two Three Four Five Six Seven Eight there.', []],
  ['We saw J.K. at the MD and then the ABC.', ['J K: initials, unknown', 'ABC: single, unknown']],
  [
    'We saw Ann Roe, Bob Roe, Ann Bell and Roe.',
    ['Ann Roe: full, unknown', 'Bob Roe: full, unknown', 'Ann Bell: full, unknown', 'Ann Roe: full, unknown'],
  ],
  [
    'We saw Ann van der Roe and the National Board of Health.',
    ['Ann van der Roe: full, unknown', 'National Board of Health: body, source'],
  ],
  ['We saw Ann Roe and then Ann Roe again.', ['Ann Roe: full, unknown', 'Ann Roe: full, unknown']],
])('names in %j', (source, expected) => {
  const { prose, speakers } = readArticle('a.md', source + rest)
  expect(
    speakers
      .at(prose[0]!, 0, source.length)
      .map(({ name, shape, standing }) => `${name}: ${shape}, ${standing}`),
  ).toStrictEqual(expected)
})

test('a line in a block of another kind signs nothing', () => {
  const { quotations, speakers } = readArticle('a.md', `“All sleep again.”\n\n> — Nora Bell${rest}`)
  expect(speakers.speakerOf(quotations[0]!)).toBeUndefined()
})
