import { describe, expect, test } from 'vitest'
import { chinese } from '../../../../src/article/quotations/lexicon/zh.ts'
import { dutch } from '../../../../src/article/quotations/lexicon/nl.ts'
import { english } from '../../../../src/article/quotations/lexicon/en.ts'
import { french } from '../../../../src/article/quotations/lexicon/fr.ts'
import { german } from '../../../../src/article/quotations/lexicon/de.ts'
import { italian } from '../../../../src/article/quotations/lexicon/it.ts'
import { japanese } from '../../../../src/article/quotations/lexicon/ja.ts'
import { portuguese } from '../../../../src/article/quotations/lexicon/pt.ts'
import { spanish } from '../../../../src/article/quotations/lexicon/es.ts'
import { readEntries } from '../../../../src/article/quotations/kind/vocabulary.ts'

const lexicons = { chinese, dutch, english, french, german, italian, japanese, portuguese, spanish }

describe.each(Object.entries(lexicons))('the %s lexicon', (_, lexicon) => {
  const lists = Object.entries(lexicon) as [string, string][]

  test.each(lists)('%s: an entry a line, sorted, each once', (_name, list) => {
    const entries = readEntries(list)
    expect(entries).toEqual([...new Set(entries)].toSorted())
  })

  test.each(lists)('%s: lower case and short, as texts are compared', (_name, list) => {
    for (const entry of readEntries(list)) {
      expect(entry).toMatch(/^\S+(?: \S+){0,3}$/)
      expect(entry).not.toContain('’')
      if (/^\p{Script=Latin}/u.test(entry) && ![chinese, japanese].includes(lexicon))
        expect(entry).toBe(entry.toLowerCase())
    }
  })
})
