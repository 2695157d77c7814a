import { describe, expect, test } from 'vitest'
import { indexReferences } from '../../../src/article/citations/reference-index.ts'
import { listOf, upTo } from '../references/reference-lists.ts'

describe('the entry a label means', () => {
  test('without any list there is none', () => {
    const index = indexReferences([])
    expect(index).toMatchObject({ hasLists: false, largest: 0 })
    expect(index.resolve('1', 0, false)).toBeUndefined()
  })

  test('numbers count, words and missing labels do not', () => {
    expect(indexReferences([listOf({ labels: [undefined, 'osei', '3', '7', '2011'] })]).largest).toBe(7)
  })

  test('footnotes and entries are kept apart where there are both', () => {
    const [notes, entries] = [listOf({ labels: ['1', '2'], form: 'footnote' }), listOf({ labels: ['1'] })]
    const index = indexReferences([notes, entries])
    expect(index.resolve('1', 0, true)).toBe(notes.references[0])
    expect(index.resolve('1', 0, false)).toBe(entries.references[0])
    expect(index.resolve('2', 0, false)).toBeUndefined()
  })

  test('either stands in for the other where there is only one', () => {
    const [notes, entries] = [listOf({ labels: ['1'], form: 'footnote' }), listOf({ labels: ['1'] })]
    expect(indexReferences([notes]).resolve('1', 0, false)).toBe(notes.references[0])
    expect(indexReferences([entries]).resolve('1', 0, true)).toBe(entries.references[0])
  })

  test('the first of two entries with one number is meant', () => {
    const list = listOf({ labels: ['1', '1'] })
    expect(indexReferences([list]).resolve('1', 0, false)).toBe(list.references[0])
  })

  test('a section’s own list goes before that of the article, whichever stands first', () => {
    const article = listOf({ labels: upTo(3) })
    const section = listOf({ labels: upTo(2), scope: { start: 100, end: 200 } })
    for (const lists of [
      [article, section],
      [section, article],
    ]) {
      const index = indexReferences(lists)
      expect(index.resolve('1', 150, false)).toBe(section.references[0])
      expect(index.resolve('1', 200, false)).toBe(article.references[0])
      expect(index.resolve('3', 150, false)).toBe(article.references[2])
    }
  })

  test('further reading is meant only where nothing else is', () => {
    const reading = listOf({ labels: upTo(2), furtherReading: true })
    const list = listOf({ labels: ['1'] })
    for (const lists of [
      [reading, list],
      [list, reading],
    ]) {
      const index = indexReferences(lists)
      expect(index.resolve('1', 0, false)).toBe(list.references[0])
      expect(index.resolve('2', 0, false)).toBe(reading.references[1])
    }
  })

  test('the first entry that gives an address is found by it', () => {
    const list = listOf({ labels: [undefined, undefined], urls: ['https://a.example'] })
    const index = indexReferences([list])
    expect(index.findByUrl('https://a.example')).toBe(list.references[0])
    expect(index.findByUrl('https://b.example')).toBeUndefined()
  })
})
