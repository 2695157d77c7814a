import type { ReferenceList } from '../../../src/article/model.ts'
import { parse } from '../../../src/article/parse/parse.ts'
import { collectProse } from '../../../src/article/text/prose.ts'
import { collectReferences, type ReferenceOptions } from '../../../src/article/references/references.ts'

/** The reference lists of a Markdown text. */
export const readLists = (source: string, options?: ReferenceOptions): ReferenceList[] => {
  const { prose, definitions } = collectProse(parse(source), source)
  return collectReferences(prose, definitions, source, options)
}

/** Label and text of every entry, list by list: `1: Smith`; an entry without a number starts with `-`. */
export const readEntries = (source: string, options?: ReferenceOptions): string[] =>
  readLists(source, options).flatMap(({ references }) =>
    references.map(({ label, text }) => `${label ?? '-'}: ${text}`),
  )
