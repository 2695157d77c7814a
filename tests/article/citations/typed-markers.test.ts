import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTypedMarkers, type TypedMarker } from '../../../src/article/citations/typed-markers.ts'

function readAll(text: string): TypedMarker[] {
  const markers: TypedMarker[] = []
  const next = findTypedMarkers(text)
  for (let marker = next(); marker; marker = next()) markers.push(marker)
  return markers
}

const find = (text: string): string[] =>
  readAll(text).map(
    ({ notation, start, end, labels }) =>
      `${notation} ${text.slice(start, end)} ${labels.map(({ first, last }) => (last ? `${first}-${last}` : first)).join(' ')}`,
  )

describe('what is typed like a marker', () => {
  test.each([
    ['salt [1].', 'bracket [1] 1'],
    ['salt [1, 2; 4]', 'bracket [1, 2; 4] 1 2 4'],
    ['salt [1-3]', 'bracket [1-3] 1-3'],
    ['salt [3–5, 9]', 'bracket [3–5, 9] 3-5 9'],
    ['salt ［7］', 'bracket ［7］ 7'],
    ['salt (1, 2)', 'paren (1, 2) 1 2'],
    ['salt^1,2^', 'caret ^1,2^ 1 2'],
    ['salt ¹,²', 'sup-character ¹,² 1 2'],
    ['salt¹⁻³.', 'sup-character ¹⁻³ 1-3'],
    ['salt¹²', 'sup-character ¹² 12'],
    ['salt [Source #5, #12]', 'source [Source #5, #12] 5 12'],
    ['salt [Ref. 3]', 'source [Ref. 3] 3'],
    ['salt【1】', 'lenticular 【1】 1'],
    ['salt [^4]', 'footnote [^4] 4'],
    ['salt [^matrix]', 'footnote [^matrix] matrix'],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual([expected])
  })

  test('chains are several markers', () => {
    expect(find('salt [6][7]')).toEqual(['bracket [6] 6', 'bracket [7] 7'])
  })

  test.each([
    '[2019]',
    '[sic]',
    '[…]',
    '[they]',
    '[J]',
    '[ ]',
    '[x]',
    '[95% CI]',
    '[0.51-147.0]',
    '[1081-0641]',
    '[^ x]',
    '(2019)',
    '(n = 4)',
    'x^y^',
    '¹²³⁴',
    '【56†source】',
    '[source]',
    '[Source]',
    '[^]',
    '[1',
    '(1',
    '^1',
  ])('not %s', text => {
    expect(find(text)).toEqual([])
  })

  test('every marker is cut from the text it was found in', () => {
    const piece = constantFrom(
      '[1]',
      '(2)',
      '¹',
      '^3^',
      '[^4]',
      '[',
      '(',
      '^',
      '【5】',
      ' ',
      'a',
      '😀',
      '1',
      ',',
      '-',
    )
    assert(
      property(array(piece), pieces => {
        const text = pieces.join('')
        let last = 0
        for (const { start, end, labels } of readAll(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          last = end
          for (const label of labels) expect(start <= label.start && label.end <= end).toBe(true)
        }
      }),
    )
  })
})
