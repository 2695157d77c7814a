import { describe, expect, test } from 'vitest'
import {
  expandRange,
  findLabels,
  findRangeProblem,
  type ListedLabel,
  readLabelList,
} from '../../../src/article/citations/labels.ts'

const isList = (text: string): boolean => readLabelList(text, 0)?.end === text.length
const write = (labels: readonly ListedLabel[]): string[] =>
  labels.map(({ first, last, start, end }) => `${first}:${last ?? ''}@${start}-${end}`)

describe('a list of labels', () => {
  test.each(['1', '1,2', '1, 2; 4', '1-3', '3–5', '1, 3 – 5,9', '#5, #12', '1 and 2', '1、2', '999'])(
    '%s',
    text => {
      expect(isList(text)).toBe(true)
    },
  )

  test.each(['', '1.5', '2019', '1,', '95% CI', '0.51-147.0', 'a', '1 2', '1-2-3', '-1'])('not %s', text => {
    expect(isList(text)).toBe(false)
  })

  test('is read label by label, with places', () => {
    const expected = ['1:@0-1', '2:@4-5', '4:6@7-10']
    expect(write(readLabelList('1, #2; 4–6', 0)!.labels)).toEqual(expected)
    expect(write(findLabels('1, #2; 4–6', 0, 10))).toEqual(expected)
  })
})

test('a list of labels ends where the next thing is no label', () => {
  expect(readLabelList('1, 2–x', 0)).toMatchObject({ labels: { length: 2 }, end: 4 })
  expect(readLabelList('1 and2', 0)).toMatchObject({ labels: { length: 1 }, end: 1 })
})

describe('a range of labels', () => {
  test('stands for every number from the first to the last', () => {
    expect(expandRange('9', '12')).toEqual(['9', '10', '11', '12'])
    expect(expandRange('1', '50')).toHaveLength(50)
  })

  test.each([
    ['5', '2', 'reversed', ['5', '2']],
    ['3', '3', 'single', ['3']],
    ['1', '51', 'too-long', ['1', '51']],
  ] as const)('%s-%s is %s', (first, last, problem, labels) => {
    expect(findRangeProblem(first, last)).toBe(problem)
    expect(expandRange(first, last)).toEqual(labels)
  })
})
