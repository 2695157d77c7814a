// From the body of an article, its markers and its lists to the one way in which it cites. Rules ask it before they ask
// for a number.

import type {
  Abstention,
  Citation,
  CitationForm,
  Convention,
  ConventionKind,
  Prose,
  Range,
  ReferenceList,
} from '../model.ts'
import { findAuthorYears } from './author-year.ts'
import { isAfterMark } from './bare-digits.ts'
import type { Candidate } from './candidate.ts'
import { findKeys } from './citation-keys.ts'

/** What a convention is told from. */
export interface CitingEvidence {
  /** The blocks that belong to no list. */
  readonly body: readonly Prose[]
  readonly citations: readonly Citation[]
  /** What is written like a marker and was not taken for one. */
  readonly rejected: readonly Candidate[]
  readonly lists: readonly ReferenceList[]
  readonly source: string
  /** The source with templating hidden. */
  readonly text: string
}

/** What is left unjudged needs this many traces: one or two are chance. */
const enough = 3

/** Tell how an article cites, why that is thought, and whether numbers can be asked for. */
export function readConvention(evidence: CitingEvidence): Convention {
  return (
    readKeys(evidence) ??
    readAuthorYear(evidence) ??
    readNumbers(evidence) ??
    readUnclear(evidence) ??
    nothing
  )
}

const nothing: Convention = {
  kind: 'none',
  judged: true,
  reason: 'Nothing in the text is a citation',
  places: [],
  lists: [],
}

function readKeys({ body, source, text }: CitingEvidence): Convention | undefined {
  const { places, isSure } = findKeys(body, source, text)
  if (places.length === 0 || (!isSure && places.length < 2)) return undefined
  return leave(
    'keys',
    places,
    source,
    example => `Sources are cited by key, as in ${example}, and the list is made elsewhere`,
  )
}

/**
 * Names and years decide where there are more of them than markers, and some are surely citations. Beside markers, a name
 * in the sentence, `Okafor (2016) found`, tells nothing: there the marker is the citation.
 */
function readAuthorYear({ body, citations, lists, source }: CitingEvidence): Convention | undefined {
  const references = lists.flatMap(list => list.references)
  const traces = findAuthorYears(body, references, new Set(citations.map(({ prose }) => prose))).filter(
    ({ isEnclosed }) => isEnclosed || citations.length === 0,
  )
  const sure = traces.filter(({ isSure }) => isSure)
  const isEnough = sure.length > 1 || sure[0]?.isEnclosed
  if (!isEnough || traces.length <= citations.length) return undefined
  return leave(
    'author-year',
    sure.map(({ range }) => range),
    source,
    example => `Sources are cited by author and year, as in ${example}, so that no number can be asked for`,
  )
}

const kinds: Readonly<Record<CitationForm, ConventionKind>> = {
  bracket: 'brackets',
  lenticular: 'brackets',
  source: 'brackets',
  superscript: 'superscript',
  footnote: 'notes',
  paren: 'parentheses',
  link: 'links',
  'reference-link': 'links',
}

const names: Partial<Record<ConventionKind, string>> = {
  brackets: 'numbers in brackets',
  superscript: 'raised numbers',
  notes: 'notes',
  parentheses: 'numbers in parentheses',
  links: 'links to the sources',
}

/** An article has one convention when this share of its markers follows it. */
const share = 0.8

function readNumbers({ citations, lists }: CitingEvidence): Convention | undefined {
  const own = citations.filter(({ foreign }) => !foreign)
  if (own.length === 0) return undefined
  const groups = new Map<ConventionKind, Citation[]>()
  for (const citation of own) {
    const group = groups.get(kinds[citation.form])
    if (group) group.push(citation)
    else groups.set(kinds[citation.form], [citation])
  }
  const [[kind, most]] = [...groups].toSorted((a, b) => b[1].length - a[1].length) as [
    [ConventionKind, Citation[]],
  ]
  const isMixed = most.length < own.length * share
  return {
    kind: isMixed ? 'mixed' : kind,
    judged: true,
    reason: isMixed
      ? `Markers are of several kinds: ${Array.from(groups, ([each, { length }]) => `${length} ${names[each]}`).join(', ')}`
      : `${most.length} of ${own.length} markers are ${names[kind]}, as in \`${shorten(most[0]!.marker)}\``,
    places: most.slice(0, enough).map(({ range }) => range),
    lists: lists.filter(({ references }) => references.some(({ citations: { length } }) => length > 0)),
  }
}

/** A numbered list that nothing leads to: numbers stand bare after words, or where no marker can be told. */
function readUnclear({ rejected, lists, source }: CitingEvidence): Convention | undefined {
  if (!lists.some(isNumbered)) return undefined
  const bare = rejected.filter(candidate => candidate.notation === 'bare' && isAfterMark(candidate))
  if (bare.length >= enough)
    return leave(
      'unclear',
      bare.map(widenToWord),
      source,
      example => `Numbers stand bare after words, as in ${example}, and cannot be told from figures`,
    )
  const others = rejected.filter(({ notation }) => notation !== 'bare')
  if (others.length < enough) return undefined
  return leave(
    'unclear',
    others.map(({ range }) => range),
    source,
    example => `Numbers stand where citations could, as in ${example}, but too few of them have an entry`,
  )
}

/** The digits and the word before them: `again.4`. */
const widenToWord = ({ prose, start, end }: Candidate): Range =>
  prose.toSource(
    Math.max(0, start - 20) + prose.text.slice(Math.max(0, start - 20), start).search(/\S+$/),
    end,
  )

const isNumbered = ({ references }: ReferenceList): boolean =>
  references.some(({ label }) => /^\d{1,3}$/.test(label ?? ''))

/** A way of citing that is left unjudged, with the article's own example. */
function leave(
  kind: ConventionKind,
  found: readonly Range[],
  source: string,
  explain: (example: string) => string,
): Convention {
  const places = found.slice(0, enough)
  const { start, end } = places[0]!
  return {
    kind,
    judged: false,
    reason: explain(`\`${shorten(source.slice(start, end))}\``),
    places,
    lists: [],
  }
}

const longest = 60

const shorten = (written: string): string => {
  const line = written
    .replace(/[\s\uFFFC]+/g, ' ')
    .replaceAll('`', "'")
    .trim()
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}

const subjects: Partial<Record<ConventionKind, string>> = {
  keys: 'citations by key',
  'author-year': 'citations by author and year',
  unclear: 'numbers that may be citations',
}

/** What the convention and the lists leave unjudged, for reports. */
export function listAbstentions(
  { kind, judged, reason, places }: Convention,
  lists: readonly ReferenceList[],
): Abstention[] {
  if (!judged) return [{ about: subjects[kind]!, reason, range: places[0]! }]
  const ambiguous = lists.filter(list => list.ambiguous)
  if (ambiguous.length === 0) return []
  const label = ambiguous[0]!.references.find(reference => reference.label !== undefined)!.label!
  return [
    {
      about: 'lists with the same numbers',
      reason: `${ambiguous.length} lists have an entry ${label}, and nothing tells which of them the text means`,
      range: ambiguous[1]!.range,
    },
  ]
}
