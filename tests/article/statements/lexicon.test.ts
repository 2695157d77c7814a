import { describe, expect, test } from 'vitest'
import { readEntries } from '../../../src/article/quotations/kind/vocabulary.ts'
import { han } from '../../../src/article/statements/lexicon/han.ts'
import { statementLexicons } from '../../../src/article/statements/lexicon/lexicons.ts'
import { shared } from '../../../src/article/statements/lexicon/shared.ts'

describe.each(Object.entries({ ...statementLexicons, han, shared }))('the lexicon %s', (_, lexicon) => {
  test.each(Object.entries(lexicon))(
    '%s: an entry a line, sorted, each once, in lower case',
    (_name, list) => {
      const entries = readEntries(list)
      expect(entries).toEqual([...new Set(entries)].toSorted())
      for (const entry of entries) {
        expect(entry).toMatch(/^\S+(?: \S+){0,3}$/)
        expect(entry).not.toMatch(/’|\* ./)
        if (/^\p{Script=Latin}/u.test(entry) && lexicon !== han) expect(entry).toBe(entry.toLowerCase())
      }
    },
  )
})
