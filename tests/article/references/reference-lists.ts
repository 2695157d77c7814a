import type { Prose, Range, ReferenceForm } from '../../../src/article/model.ts'
import type { OpenReference, OpenReferenceList } from '../../../src/article/references/drafts.ts'

interface ListParts {
  readonly labels: readonly (string | undefined)[]
  readonly form?: ReferenceForm
  readonly scope?: Range
  readonly furtherReading?: boolean
  readonly urls?: readonly string[]
  readonly prose?: readonly Prose[]
  readonly heading?: Prose
}

/** A reference list built by hand: one entry for each label. */
export function listOf({
  labels,
  form = 'ordered',
  urls = [],
  prose = [],
  ...parts
}: ListParts): OpenReferenceList {
  const references: OpenReference[] = []
  const range = { start: 0, end: 0 }
  const list: OpenReferenceList = {
    range,
    heading: parts.heading,
    furtherReading: parts.furtherReading ?? false,
    references,
    scope: parts.scope ?? { start: 0, end: Infinity },
  }
  for (const label of labels)
    references.push({
      range,
      label,
      labelRange: undefined,
      text: '',
      urls,
      doi: undefined,
      pmid: undefined,
      pmcid: undefined,
      form,
      list,
      citations: [],
      prose,
    })
  return list
}

/** The labels from 1 to `last`. */
export const upTo = (last: number): string[] => Array.from({ length: last }, (_, index) => String(index + 1))
