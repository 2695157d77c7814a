import type { DoiProblem, Identifier } from '../../src/article/model.ts'
import { defineRule, replace, type Suggestion } from '../../src/core/rule.ts'

export default defineRule({
  summary: 'A DOI is well formed',
  severity: 'error',

  *check({ identifiers }) {
    for (const identifier of identifiers) {
      if (!identifier.problem) continue
      yield {
        at: identifier,
        message: messages[identifier.problem],
        ...suggest(identifier, identifier.problem),
      }
    }
  },
})

const messages: Readonly<Record<DoiProblem, string>> = {
  suffix: 'Unexpected DOI without a suffix, expected one such as `10.1000/xyz123`',
  space: 'Unexpected space in a DOI, expected one such as `10.1000/xyz123`',
  prefix: 'Unexpected `doi:` after the resolver, expected `https://doi.org/10.1000/xyz123`',
  junk: 'Unexpected rest of HTML after a DOI, expected the DOI alone',
}

/** What the DOI becomes when the part that does not belong is taken out. */
const mended: Readonly<Record<Exclude<DoiProblem, 'suffix'>, (written: string) => string>> = {
  space: written => written.replace(/\s+/g, ''),
  prefix: written => written.replace(/^doi:\s?/i, ''),
  junk: written => written.replace(/&.*$/, ''),
}

function suggest(place: Identifier, problem: DoiProblem): { suggestions?: Suggestion[] } {
  if (problem === 'suffix') return {}
  const text = mended[problem](place.written)
  return { suggestions: [{ title: `Write \`${text}\``, edits: [replace(place, text)] }] }
}
