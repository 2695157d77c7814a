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
  doubled:
    'Unexpected second resolver or `doi:` before a DOI, expected one, as in `https://doi.org/10.1000/xyz123`',
  address:
    'Unexpected address of a page after the resolver, expected a DOI, as in `https://doi.org/10.1000/xyz123`',
  registrant: 'Unexpected prefix of a DOI, expected `10.` and four digits or more, as in `10.1000/xyz123`',
  query: 'Unexpected query of a page after a DOI, expected the DOI alone',
  junk: 'Unexpected rest of HTML after a DOI, expected the DOI alone',
}

/** What the DOI becomes when the part that does not belong is taken out; `undefined` where nobody can tell. */
const mend: Readonly<Record<DoiProblem, (written: string) => string | undefined>> = {
  suffix: () => undefined,
  space: written => written.replace(/\s+/g, ''),
  prefix: lastDoi,
  doubled: lastDoi,
  address: lastDoi,
  registrant: () => undefined,
  query: written => written.replace(/\?.*$/, ''),
  junk: written => written.replace(/&.*$/, ''),
}

function lastDoi(written: string): string | undefined {
  const at = written.lastIndexOf('10.')
  return at < 0 ? undefined : written.slice(at).replace(/%2f/i, '/')
}

function suggest(place: Identifier, problem: DoiProblem): { suggestions?: Suggestion[] } {
  const text = mend[problem](place.written)
  return text === undefined
    ? {}
    : { suggestions: [{ title: `Write \`${text}\``, edits: [replace(place, text)] }] }
}
