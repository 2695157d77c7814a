import type { Prose } from '../model.ts'
import type { Candidate } from './candidate.ts'
import { opensNote } from './look-alikes.ts'
import { endsOf } from './schemes.ts'

/** Find the candidates that number authors, items and the notes of a table: all but the citations. */
export function findNumberings(all: readonly Candidate[]): Set<Candidate> {
  const candidates = all.filter(isRaisedOrParen)
  const others = new Set<Candidate>(findBracketed(all))
  if (candidates.length === 0) return others
  for (const block of groupByProse(candidates).values()) {
    const raised = block.filter(({ form }) => form === 'superscript')
    if (isAuthorLine(raised)) for (const candidate of raised) others.add(candidate)
    for (const candidate of findEnumerated(block.filter(({ notation }) => notation === 'paren')))
      others.add(candidate)
  }
  const notes = new Set(candidates.filter(opensNote).flatMap(nameOf))
  for (const candidate of candidates) if (isTableNote(candidate, notes)) others.add(candidate)
  return others
}

/** The numbers as written, with their parentheses: `<sup>(1)</sup>` means the note `(1)`. */
const nameOf = (candidate: Candidate): string[] =>
  endsOf(candidate).map(label => (isEnclosed(candidate) ? `(${label})` : label))

const isEnclosed = ({ prose, start, end }: Candidate): boolean => prose.text.slice(start, end).includes('(')

/** What marks affiliations and enumerates; most markers are neither. */
const isRaisedOrParen = ({ form, notation }: Candidate): boolean =>
  form === 'superscript' || notation === 'paren'

/**
 * `5 mg<sup>1</sup>` in a table means the note `<sup>1</sup> Twice a day` below it, and `<sup>(1)</sup>`, wherever it stands,
 * the note `(1) Twice a day`.
 */
const isTableNote = (candidate: Candidate, notes: ReadonlySet<string>): boolean =>
  candidate.form === 'superscript' &&
  (candidate.prose.kind === 'cell' || isEnclosed(candidate)) &&
  nameOf(candidate).every(label => notes.has(label))

function groupByProse(candidates: readonly Candidate[]): Map<Prose, Candidate[]> {
  const groups = new Map<Prose, Candidate[]>()
  for (const candidate of candidates) {
    const group = groups.get(candidate.prose)
    if (group) group.push(candidate)
    else groups.set(candidate.prose, [candidate])
  }
  return groups
}

/**
 * Find enumerations in running text: `(1) rest, (2) fluids and (3) salt`. The numbers of an enumeration count up
 * from 1 and each stands before its item; a citation stands after what it supports.
 *
 * @param candidates the numbers in parentheses of one block, in order
 */
function findEnumerated(candidates: readonly Candidate[]): Set<Candidate> {
  const enumerated = new Set<Candidate>()
  let run: Candidate[] = []
  const close = (): void => {
    if (run.length > 1 && run.every(isBeforeItem)) for (const member of run) enumerated.add(member)
    run = []
  }
  for (const candidate of candidates) {
    const number = readSingle(candidate)
    if (number !== run.length + 1) close()
    if (number === run.length + 1) run.push(candidate)
  }
  close()
  return enumerated
}

/** `[1] rest, [2] ice and [3] heat`: like the above, and each after the first stands behind a comma or an “and”. */
function findBracketed(all: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = []
  let run: Candidate[] = []
  const close = (): void => {
    if (run.length > 1) found.push(...run)
    run = []
  }
  for (const candidate of all) {
    if (candidate.notation !== 'bracket') continue
    const isNext =
      readSingle(candidate) === run.length + 1 &&
      run.every(({ prose }) => prose === candidate.prose) &&
      opensItem(candidate, run.length === 0)
    if (!isNext) close()
    if (isNext || (readSingle(candidate) === 1 && opensItem(candidate, true))) run.push(candidate)
  }
  close()
  return found
}

const opensItem = ({ prose, start, end }: Candidate, isFirst: boolean): boolean =>
  /^\s(?!(?:and|or|und|oder|et|ou|y|o|e|to|through|is|are|was|were|has|have|had)\s)\p{Ll}/u.test(
    prose.text.slice(end, end + 10),
  ) &&
  (isFirst ||
    /[,;]\s$|\s(?:and|or|und|oder|et|ou|y|o|e)\s$/u.test(prose.text.slice(Math.max(0, start - 6), start)))

function readSingle({ labels }: Candidate): number {
  const [only, second] = labels
  return only && !second && only.last === undefined ? Number(only.first) : 0
}

const isBeforeItem = ({ prose, end }: Candidate): boolean =>
  /^\s?[\p{L}\p{N}"“‘«*]/u.test(prose.text.slice(end, end + 2))

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
function isAuthorLine(candidates: readonly Candidate[]): boolean {
  if (candidates.length < 2) return false
  let from = 0
  return candidates.every(({ prose, start, end }) => {
    const between = prose.text.slice(Math.max(from, start - 80), start)
    from = end
    return authors.test(between)
  })
}
