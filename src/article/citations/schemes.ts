// From all candidates to how the article uses each notation. `marker-tests.ts` asks it next.

import type { ReferenceIndex } from './reference-index.ts'
import type { Candidate, Notation } from './candidate.ts'

/** How an article uses one notation, before anything is decided. */
export interface Scheme {
  readonly total: number
  /** How many have an entry for every label. */
  readonly resolved: number
  /** The labels named, each once. */
  readonly labels: ReadonlySet<string>
}

/** The ways of citing that an article may use, and which of them is its own. */
export interface Schemes {
  /** Only of a notation that some candidate has. */
  of(notation: Notation): Scheme
  /** Whether another notation than this one is how the article cites: three or more of that kind resolve. */
  hasOther(notation: Notation): boolean
  /** Whether another notation is how the article cites, and far more often than in this one. */
  isOutnumbered(notation: Notation): boolean
  /** Whether a marker of another notation names this label. */
  isNamedElsewhere(label: string, notation: Notation): boolean
}

export function readSchemes(candidates: readonly Candidate[]): Schemes {
  const schemes = new Map<Notation, { total: number; resolved: number; labels: Set<string> }>()
  for (const candidate of candidates) {
    let scheme = schemes.get(candidate.notation)
    if (!scheme) schemes.set(candidate.notation, (scheme = { total: 0, resolved: 0, labels: new Set() }))
    scheme.total++
    if (candidate.resolved) scheme.resolved++
    for (const { first, last } of candidate.labels) {
      scheme.labels.add(first)
      if (last !== undefined) scheme.labels.add(last)
    }
  }
  const hasOther = (notation: Notation, isMeant: (scheme: Scheme) => boolean): boolean => {
    for (const [name, scheme] of schemes) if (name !== notation && isMeant(scheme)) return true
    return false
  }
  return {
    of: notation => schemes.get(notation)!,
    hasOther: notation => hasOther(notation, ({ resolved }) => resolved >= 3),
    isOutnumbered: notation => {
      const { total } = schemes.get(notation)!
      return hasOther(notation, ({ resolved }) => resolved >= Math.max(3, 3 * total))
    },
    isNamedElsewhere: (label, notation) => hasOther(notation, ({ labels }) => labels.has(label)),
  }
}

/** The labels as written: of a range, both ends. */
export function endsOf({ labels }: Candidate): string[] {
  const ends: string[] = []
  for (const { first, last } of labels) {
    ends.push(first)
    if (last !== undefined) ends.push(last)
  }
  return ends
}

/** Whether the reference list has every label of a candidate. */
export const resolvesAll = (candidate: Candidate, index: ReferenceIndex): boolean =>
  candidate.labels.every(
    ({ first, last }) =>
      resolves(first, candidate, index) && (last === undefined || resolves(last, candidate, index)),
  )

/** Whether the reference list has one of the labels of a candidate. */
export const resolvesSome = (candidate: Candidate, index: ReferenceIndex): boolean =>
  candidate.labels.some(
    ({ first, last }) =>
      resolves(first, candidate, index) || (last !== undefined && resolves(last, candidate, index)),
  )

const resolves = (label: string, { form, range }: Candidate, index: ReferenceIndex): boolean =>
  index.resolve(label, range.start, form === 'footnote') !== undefined
