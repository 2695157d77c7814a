import { expect, test } from 'vitest'
import { renderCsv } from '../../../src/report/tables/csv.ts'

test('writes CSV by RFC 4180', () => {
  const rows = [
    ['plain', 'a, b', 'says “so”'],
    ['a "b"', 'one\ntwo', ''],
  ]
  expect(renderCsv(['x', 'y', 'z'], rows)).toBe(
    'x,y,z\r\nplain,"a, b",says “so”\r\n"a ""b""","one\ntwo",\r\n',
  )
})

test.each([
  ['=HYPERLINK("https://evil.example")', `"'=HYPERLINK(""https://evil.example"")"`],
  ['+1', `'+1`],
  ['-1', `'-1`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['\tx', `'\tx`],
  ['\r=1', `"'\r=1"`],
  ['  =1', `'  =1`],
  ['＝1', `'＝1`],
  ['– said', '– said'],
  ['1=1', '1=1'],
])('%j is written as %j, which no spreadsheet runs', (cell, written) => {
  expect(renderCsv(['x'], [[cell]])).toBe(`x\r\n${written}\r\n`)
})
