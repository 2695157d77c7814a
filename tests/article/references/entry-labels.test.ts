import { describe, expect, it } from 'vitest'
import { readAnchorLabel, readEntryLabel } from '../../../src/article/references/entry-labels.ts'

const read = (text: string): string | undefined => {
  const label = readEntryLabel(text)
  return label && `${label.style} ${label.label}|${text.slice(label.textStart)}`
}

describe('readEntryLabel', () => {
  it.each([
    ['[1] Novak', 'bracket 1|Novak'],
    ['[1]. Novak', 'bracket 1|Novak'],
    ['[1]Novak', 'bracket 1|Novak'],
    ['[1]: Novak', 'bracket 1|Novak'],
    ['[ 12 ] Novak', 'bracket 12|Novak'],
    ['[4a] Novak', 'bracket 4a|Novak'],
    ['【3】Novak', 'bracket 3|Novak'],
    ['［3］Novak', 'bracket 3|Novak'],
    ['[Source #2] Novak', 'bracket 2|Novak'],
    ['\uFFFC[1]\uFFFC Novak', 'bracket 1|Novak'],
    ['1. Novak', 'point 1|Novak'],
    ['1.Novak', 'point 1|Novak'],
    ['1) Novak', 'point 1|Novak'],
    ['1: Novak', 'point 1|Novak'],
    ['1、Novak', 'point 1|Novak'],
    ['(1) Novak', 'point 1|Novak'],
    ['• 1. Novak', 'point 1|Novak'],
    ['¹² Novak', 'raised 12|Novak'],
    ['\uFFFC7\uFFFC Novak', 'raised 7|Novak'],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    'Novak',
    '',
    '1.5 mg',
    '2019. Salt',
    '3 eggs',
    '[text] Novak',
    '[12345] Novak',
    '7\uFFFC Novak',
    '(2019) Novak',
  ])('finds no number in %j', text => {
    expect(read(text)).toBeUndefined()
  })

  it('says where the number and its marks stand', () => {
    expect(readEntryLabel('See\n[12] Novak', 4)).toMatchObject({
      start: 4,
      at: { start: 5, end: 7 },
      textStart: 9,
    })
  })
})

describe('readAnchorLabel', () => {
  it.each([
    ['ref-1', '1'],
    ['ref12', '12'],
    ['cite_3', '3'],
    ['fn:4', '4'],
    ['user-content-fn-5', '5'],
    ['6', '6'],
  ])('reads %s', (name, label) => {
    expect(readAnchorLabel(name)).toBe(label)
  })

  it.each(['top', 'step-1', 'ref', 'vitamin-b12', 'h2'])('finds none in %s', name => {
    expect(readAnchorLabel(name)).toBeUndefined()
  })
})
