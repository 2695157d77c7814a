import { expect, test } from 'vitest'
import { readCredits } from '../../src/project/credits.ts'

test.each([
  ['---\nauthor: Anna Berg\n---\n', { authors: ['Anna Berg'] }],
  ['---\nauthors:\n  - Anna Berg\n  - {name: Bo Chen, url: x}\n---\n', { authors: ['Anna Berg', 'Bo Chen'] }],
  ['---\nauthors:\n  - given-names: Anna\n    family-names: Berg\n---\n', { authors: ['Anna Berg'] }],
  ['---\nBy: By Anna Berg; Bo Chen\n---\n', { authors: ['Anna Berg', 'Bo Chen'] }],
  [
    '---\nmedically_reviewed_by: "Dr Tom Lee"\nlastUpdated: 2024/3/1\ndate: 2020-01-01\n---\n',
    { reviewers: ['Dr Tom Lee'], date: '2024-03-01' },
  ],
  ['---\ndate: 12 March 2024\n---\n', { date: '2024-03-12' }],
  ['---\ndate: Mar 3rd 2024\npublished: Sept. 5, 2023\n---\n', { date: '2023-09-05' }],
  ['---\r\ndate: 2022-07-07T01:50:00+08:00\r\n---\r\n', { date: '2022-07-07' }],
  [
    '+++\nauthor = "Anna Berg"\ndate = 2024-03-12T08:00:00Z\n[params]\nreviewer = ["Tom Lee"]\n[author]\n+++\n',
    { authors: ['Anna Berg'], reviewers: ['Tom Lee'], date: '2024-03-12' },
  ],
  [
    '+++\nlastmod = 2024-03-12\n[author]\nname = "Anna Berg"\n+++\n',
    { authors: ['Anna Berg'], date: '2024-03-12' },
  ],
  [
    '{\n  "author": {"name": "Anna Berg"}, "reviewedBy": "Tom Lee"\n}\n\nText',
    { authors: ['Anna Berg'], reviewers: ['Tom Lee'] },
  ],
])('%j says %j', (source, credits) => {
  expect(readCredits(`${source}\nText.\n`)).toEqual(credits)
})

test.each([
  '# Author: nobody\n',
  '---\ntitle: A\n---\n',
  '---\nauthor:\n---\n',
  '---\nauthor: 7\ndate: soon\nreviewer: []\n---\n',
  '---\nauthor: [unclosed\n---\n',
  '---\nauthor: *nobody\n---\n',
  `---\nauthor: ${'x'.repeat(200)}\ndate: 2024-13-40\n---\n`,
  `---\nauthor: ${'['.repeat(20_000)}\n---\n`,
  '+++\nauthor\n+++\n',
  '+++\n__proto__ = {author = "x"}\n+++\n',
])('%j says nothing', source => {
  expect(readCredits(`${source}\nText.\n`)).toEqual({})
})
