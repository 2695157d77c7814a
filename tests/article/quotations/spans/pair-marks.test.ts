import { describe, expect, test } from 'vitest'
import { pairMarks } from '../../../../src/article/quotations/spans/pair-marks.ts'

const cutPairs = (text: string): string[] =>
  pairMarks(text).pairs.map(({ open, close }) => text.slice(open.at, close.at + close.length))

test('pairs come in the order in which they close', () => {
  expect(cutPairs('“a ‘b’ c” «d»')).toEqual(['‘b’', '“a ‘b’ c”', '«d»'])
})

test('what does not pair is told apart', () => {
  const { open, unclosed, unopened } = pairMarks('「a “b」 c” d „e')
  expect(unclosed.map(({ char }) => char)).toEqual(['“'])
  expect(unopened.map(({ char }) => char)).toEqual(['”'])
  expect(open.map(({ char }) => char)).toEqual(['„'])
})

test('a mark that lacks its partner does not shift the others', () => {
  expect(cutPairs('"a" "b "c" d" "e"')).toEqual(['"a"', '"c"', '"b "c" d"', '"e"'])
  expect(cutPairs('"a" "b and "c" and "e"')).toEqual(['"a"', '"c"', '"e"'])
  expect(cutPairs('"a" b" and "c" and "e"')).toEqual(['"a"', '"c"', '"e"'])
})

describe('a long text of marks', () => {
  test.each([
    '"',
    "'",
    '“',
    '“a ',
    '‘a ',
    "'a ",
    '"a ',
    'a" ',
    '« ',
    "''a ",
    "a'' ",
    '“a ‘b ',
    '„“',
    '「a',
    '5"',
    "s' a ",
  ])('%j pairs nothing', unit => {
    expect(pairMarks(unit.repeat(300_000 / unit.length)).pairs).toEqual([])
  })

  test.each(['“a” ', '"a" ', "'a' ", '«a» ', '”a” ', "''a'' ", '„a ‘b’“ '])('%j pairs every time', unit => {
    const times = Math.floor(300_000 / unit.length)
    expect(pairMarks(unit.repeat(times)).pairs.length).toBeGreaterThanOrEqual(times)
  })

  test('nested deeper than anybody nests, the innermost pair', () => {
    expect(pairMarks(`${'“a '.repeat(100_000)}${'a” '.repeat(100_000)}`).pairs).toHaveLength(100_000)
    expect(pairMarks(`${'“a '.repeat(10)}${'「a '.repeat(10)}a”`).pairs).toEqual([])
  })
})
