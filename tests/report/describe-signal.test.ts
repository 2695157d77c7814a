import { expect, test } from 'vitest'
import { model } from '../../src/article/quotations/evidence/model.ts'
import { describeReasons, describeSignal } from '../../src/report/describe-signal.ts'

test.each([
  ['length>=7', 'it has 7 words or more'],
  ['block=false', 'it stands in quotation marks'],
  ['block=true', 'it is a block quotation'],
  ['lead=saying.adj', 'a verb of saying stands before it, right beside it'],
  ['after=sources', 'a study or a body stands after it'],
  ['told.standing=expert', 'its speaker is an expert'],
  ['told.standing.by=layperson verb-after', 'its speaker is a layperson'],
  ['q.last=.', 'it ends in “.”'],
  ['q.first=U', 'it begins with a capital letter'],
  ['blocks.signed>=0.3', 'what the article uses block quotations for'],
  ['2.section.mean3>=0.25', 'other quotations in its section may be claims'],
  ['2.all.max>=0.75', 'other quotations in the article are claims'],
  ['2.prev.alike>=0.1', 'what the quotations around it are'],
  ['today.kind=claim', 'rules of thumb take it for words of a source or a named person'],
  ['in-heading', 'it stands in a heading'],
  ['named-before-colon', 'the rule of thumb “named-before-colon” holds'],
])('%s: %s', (signal, words) => {
  expect(describeSignal(signal)).toBe(words)
})

test('every signal that the judge knows has words', () => {
  const described = model.signals.split('\n').map(signal => [signal, describeSignal(signal)] as const)
  expect(
    described.filter(([, words]) =>
      /undefined|^the rule of thumb|[a-z]\.[a-z]/.test(words.replace('et al.', '')),
    ),
  ).toEqual(described.filter(([signal]) => signal.startsWith('today.because=')))
})

test('reasons are told once for each question, for and against', () => {
  const because = [
    { signal: 'length>=7', weight: 0.4 },
    { signal: 'length>=5', weight: 0.3 },
    { signal: 'q.finite>=1', weight: -0.2 },
    { signal: 'verb.near=close', weight: 0.1 },
  ]
  expect(describeReasons(because)).toEqual({
    for: ['it has 7 words or more', 'how near the verb that presents it stands'],
    against: ['it has a finite verb'],
  })
})
