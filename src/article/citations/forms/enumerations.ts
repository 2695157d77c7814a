import type { Candidate } from './candidate.ts'

/**
 * Find enumerations in running text: `(1) rest, (2) fluids and (3) salt`. The numbers of an enumeration count up
 * from 1 and each stands before its item; a citation stands after what it supports.
 *
 * @param candidates the numbers in parentheses of one block, in order
 */
export function findEnumerated(candidates: readonly Candidate[]): Set<Candidate> {
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

function readSingle({ labels }: Candidate): number {
  const [only, second] = labels
  return only && !second && only.last === undefined ? Number(only.first) : 0
}

const isBeforeItem = ({ prose, end }: Candidate): boolean =>
  /^\s?[\p{L}\p{N}"“‘«*]/u.test(prose.text.slice(end, end + 2))
