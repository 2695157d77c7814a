import { defineRule, type Finding, object, positiveInteger, replace, words } from '../../src/core/rule.ts'
import { createMisspellingCollector, type Misspelling } from '../../src/terminology/collect-misspellings.ts'

const collectMisspellings = createMisspellingCollector()

export default defineRule({
  summary: 'Medical words are spelt right',
  severity: 'warning',
  options: object({
    ignore: words([], 'Words to leave alone, whatever they look like'),
    maxOccurrences: positiveInteger(3, 'A form used more often than this is a name or a coinage'),
  }),

  *check(article, { ignore, maxOccurrences }) {
    const ignored = new Set(ignore.map(word => word.toLowerCase()))
    for (const [form, occurrences] of groupByForm(collectMisspellings(article))) {
      if (ignored.has(form) || occurrences.length > maxOccurrences) continue
      if (occurrences.every(({ mayBeName }) => mayBeName)) continue
      yield* occurrences.map(report)
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

function report({ prose, start, written, suggestion }: Misspelling): Finding {
  const right = /^[A-Z]/.test(written) ? suggestion[0]!.toUpperCase() + suggestion.slice(1) : suggestion
  const at = { range: prose.toSource(start, start + written.length) }
  return {
    at,
    message: `“${written}” looks misspelt. Did you mean “${right}”?`,
    suggestions: [{ title: `Write “${right}”`, edits: [replace(at, right)] }],
  }
}
