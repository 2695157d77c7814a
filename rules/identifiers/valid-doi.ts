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
  suffix: 'This DOI has nothing after its slash. Write all of it, such as 10.1000/xyz123',
  space: 'There is a space in this DOI. Take it out',
  prefix: 'This address has “doi:” in it. Write it as https://doi.org/10.1000/xyz123',
  doubled: 'This DOI is introduced twice. Write it as https://doi.org/10.1000/xyz123',
  address: 'The address of a page stands in place of the DOI. Write https://doi.org/ and the DOI alone',
  registrant: 'No DOI begins like this. After 10. come four digits or more, as in 10.1000/xyz123',
  query: 'Part of the address of a page hangs on this DOI. Take it out',
  junk: 'A rest of HTML hangs on this DOI. Take it out',
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
    : { suggestions: [{ title: `Write ${text}`, edits: [replace(place, text)] }] }
}
