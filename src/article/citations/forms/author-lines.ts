import type { Candidate } from './candidate.ts'

const name = String.raw`(?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|di|da|del)`
const authors = new RegExp(
  String.raw`^(?:[\s,;&*†‡]|and\b|und\b|et\b|y\b)*${name}(?:\s${name}){1,5}[\s,]*$`,
  'u',
)

/**
 * Whether the raised numbers of a block mark affiliations: `Ana Ruiz<sup>1,2</sup>, Jan de Wit<sup>2</sup>`. Between
 * any two of them stands nothing but a name.
 *
 * @param candidates the raised numbers of one block, in order
 */
export function isAuthorLine(candidates: readonly Candidate[]): boolean {
  if (candidates.length < 2) return false
  let from = 0
  return candidates.every(({ prose, start, end }) => {
    const between = prose.text.slice(Math.max(from, start - 80), start)
    from = end
    return authors.test(between)
  })
}
