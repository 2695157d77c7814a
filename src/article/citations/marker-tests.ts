import type { ReferenceIndex } from './reference-index.ts'
import { enclosing } from '../text/containers.ts'
import type { Candidate, Notation } from './candidate.ts'
import { endsOf, resolvesSome, type Scheme, type Schemes } from './schemes.ts'

type Test = (candidate: Candidate, index: ReferenceIndex, schemes: Schemes) => boolean

const always: Test = () => true

/**
 * `[7]` is a marker when it resolves, where a citation stands if the article mostly cites in another way. When it does not,
 * it is a dangling one if the article cites in brackets, or cites in no other way and seems to count its sources.
 */
const isBracketMarker: Test = (candidate, index, schemes) => {
  if (candidate.resolved) return isAtClauseEnd(candidate) || !schemes.isOutnumbered(candidate.notation)
  if (!isNearList(candidate, index)) return false
  const scheme = schemes.of(candidate.notation)
  return (
    scheme.resolved > 0 ||
    (!schemes.hasOther(candidate.notation) && (index.hasLists || countsFromOne(scheme)))
  )
}

/**
 * `<sup>1</sup>` is a marker when it resolves, or when raised numbers are how the article cites. Without a
 * numbered list, only a series from 1 of three or more is.
 */
const isRaisedMarker: Test = (candidate, index, schemes) => {
  const scheme = schemes.of(candidate.notation)
  if (index.largest === 0) return countsFromOne(scheme) && scheme.labels.size >= 3
  if (candidate.resolved) return true
  return isWithinList(candidate, index) || (mostResolve(scheme) && isNearList(candidate, index))
}

/**
 * `²` and `³` are rather powers of units that no test of the surroundings knows, so a series needs more than them, unless
 * they stand right behind a mark, where no power does: `well.”³`.
 */
const isRaisedCharacterMarker: Test = (candidate, index, schemes) => {
  const scheme = schemes.of(candidate.notation)
  if (!mostResolve(scheme)) return false
  const hasMoreThanPowers = [...scheme.labels].some(label => label !== '2' && label !== '3')
  return (hasMoreThanPowers || isBehindMark(candidate)) && isRaisedMarker(candidate, index, schemes)
}

/** Behind the end of a clause or of quoted words. */
const isBehindMark = ({ prose, start }: Candidate): boolean =>
  /[.,;:!?”’»"]/.test(prose.text.charAt(start - 1))

/**
 * `(1)` is a marker only in an article whose list shows it: most of them resolve and one stands where a citation
 * does; one alone within a list is a figure. Where the article cites in another way, `(14)` may still fill in for an entry that nothing else names.
 */
const isParenMarker: Test = (candidate, index, schemes) => {
  const scheme = schemes.of('paren')
  if (index.largest === 0 || !mostResolve(scheme) || !isWithinList(candidate, index)) return false
  if (!schemes.hasOther('paren'))
    return scheme.labels.size > 1 || (isAtClauseEnd(candidate) && !enclosing(candidate.prose, 'listItem'))
  return candidate.resolved && endsOf(candidate).every(label => !schemes.isNamedElsewhere(label, 'paren'))
}

/**
 * `[1](https://…)` carries its source with it. A link to a place within a page has to name the number, one to
 * another page of the site is paging through chapters, and a lone large number is a figure in the sentence:
 * `in [15](url) countries`. So is any number in the midst of one, where the article cites in another way: a note of that
 * number says nothing of it.
 */
const isLinkMarker: Test = (candidate, index, schemes) => {
  const url = candidate.url!
  const labels = endsOf(candidate)
  if (index.findByUrl(url)) return true
  if (url.startsWith('#')) return resolvesSome(candidate, index) || labels.some(label => url.includes(label))
  if (!/^(?:https?:)?\/\//i.test(url)) return false
  if (index.hasEntries && resolvesSome(candidate, index)) return true
  if (isAtClauseEnd(candidate) || touchesWord(candidate)) return true
  const scheme = schemes.of('link')
  return !schemes.hasOther('link') && countsFromOne(scheme) && labels.every(label => isDense(label, scheme))
}

/**
 * `[[1]](url)`: brackets within a link tell a marker. Where a template fills in all of its address, `[(3)]({{ section }})`, it
 * has to be how the article cites.
 */
const isBracketedLinkMarker: Test = ({ url, resolved, notation }, _, schemes) =>
  !/^\uFFFC+$/.test(url!) || (resolved && !schemes.hasOther(notation))

const tests: Readonly<Record<Notation, Test>> = {
  bracket: isBracketMarker,
  lenticular: isBracketMarker,
  'sup-tag': isRaisedMarker,
  caret: isRaisedCharacterMarker,
  'sup-character': isRaisedCharacterMarker,
  paren: isParenMarker,
  link: isLinkMarker,
  'bracketed-link': isBracketedLinkMarker,
  'reference-link': always,
  bare: always, // Asked only where the list bears them out.
  footnote: always,
  'inline-note': always,
  source: always,
}

/** Whether a candidate is a marker, seen what the whole article does. */
export const isMarker: Test = (candidate, index, schemes) =>
  tests[candidate.notation](candidate, index, schemes)

const mostResolve = ({ total, resolved }: Scheme): boolean => resolved * 2 > total

/** Whether labels look like the start of a count: there is a 1, or a 2 or 3 and something else. */
const countsFromOne = ({ labels }: Scheme): boolean =>
  labels.has('1') || ((labels.has('2') || labels.has('3')) && labels.size > 1)

/** Sources are counted without great gaps: ten labels do not reach to 150. */
const isDense = (label: string, { labels }: Scheme): boolean => Number(label) <= labels.size + 5

const isWithinList = (candidate: Candidate, { largest }: ReferenceIndex): boolean =>
  areWithin(candidate, largest)

const areWithin = ({ labels }: Candidate, limit: number): boolean =>
  labels.every(
    ({ first, last }) =>
      isWithin(Number(first), limit) && (last === undefined || isWithin(Number(last), limit)),
  )

const isWithin = (number: number, limit: number): boolean => number >= 1 && number <= limit

/** Not absurd for a list of this length: a slip of the pen, or an entry that was lost. */
function isNearList(candidate: Candidate, index: ReferenceIndex): boolean {
  const limit = index.largest === 0 ? 200 : 2 * index.largest + 10
  return resolvesSome(candidate, index) || areWithin(candidate, limit)
}

/** `word[11](u)`: no writer puts a figure so close. */
const touchesWord = ({ prose, start }: Candidate): boolean =>
  /\p{Ll}{2}$/u.test(prose.text.slice(Math.max(0, start - 2), start))

/** Whether a candidate stands where a clause ends, as a citation does and a figure in a sentence does not. */
const isAtClauseEnd = ({ prose, start, end }: Candidate): boolean =>
  /^\s*(?:$|[.,;:!?)\]。，；”"»])/u.test(prose.text.slice(end, end + 3)) ||
  /[.!?”"»。]\s?$/u.test(prose.text.slice(Math.max(0, start - 2), start))
