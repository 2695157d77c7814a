import {
  defineRule,
  type Finding,
  flag,
  object,
  positiveInteger,
  replace,
  words,
} from '../../src/core/rule.ts'
import { createMisspellingCollector, type Misspelling } from '../../src/terminology/collect-misspellings.ts'

const collectMisspellings = createMisspellingCollector()

export default defineRule({
  summary: 'Medical words are spelt right',
  severity: 'warning',
  options: object({
    ignore: words([], 'Words to leave alone, whatever they look like'),
    quotations: flag(false, 'Words within quotations are told too'),
    maxOccurrences: positiveInteger(20, 'A form used more often than this is a name or a coinage'),
  }),

  *check(article, { ignore, quotations, maxOccurrences }) {
    const ignored = new Set(ignore.map(word => word.toLowerCase()))
    const told = collectMisspellings(article).filter(({ isQuoted }) => quotations || !isQuoted)
    for (const [form, occurrences] of groupByForm(told)) {
      if (ignored.has(form) || occurrences.length > maxOccurrences) continue
      if (occurrences.every(({ mayBeName }) => mayBeName)) continue
      if (occurrences.length > few) yield report(occurrences)
      else yield* occurrences.map(each => report([each]))
    }
  },
})

function groupByForm(misspellings: readonly Misspelling[]): Map<string, Misspelling[]> {
  const forms = new Map<string, Misspelling[]>()
  for (const misspelling of misspellings) {
    const same = forms.get(misspelling.form)
    if (same) same.push(misspelling)
    else forms.set(misspelling.form, [misspelling])
  }
  return forms
}

/** Up to this many places of a word are told one by one; more of them are one finding, for it was learned wrong once. */
const few = 3

/** One finding for all the places of a word. */
function report(occurrences: readonly Misspelling[]): Finding {
  const [first, ...others] = occurrences as [Misspelling, ...Misspelling[]]
  const right = correct(first)
  const times = others.length > 0 ? `, ${occurrences.length} times` : ''
  const mendable = occurrences.filter(({ isInFrontMatter }) => !isInFrontMatter)
  const places = mendable.length > 1 ? ` in all ${mendable.length} places` : ''
  const edits = mendable.map(each => replace(each, correct(each)))
  return {
    at: first,
    message: `“${first.written}” looks misspelt${times}. Did you mean “${right}”?`,
    ...(edits.length > 0 && { suggestions: [{ title: `Write “${right}”${places}`, edits }] }),
    related: others.map(({ range, written }) => ({ range, message: `“${written}” again` })),
  }
}

const correct = ({ written, suggestion }: Misspelling): string =>
  /^[A-Z]/.test(written) ? suggestion[0]!.toUpperCase() + suggestion.slice(1) : suggestion
