import type {
  Attribution,
  Located,
  Prose,
  QuotedSpan,
  Reference,
  ReferenceList,
  Speaker,
  Speakers,
  Told,
} from '../model.ts'
import type { ArticleLanguage, Language } from '../language.ts'
import { chooseReader } from '../quotations/kind/words.ts'
import { findLeads, leadsIn } from '../quotations/leads.ts'
import { sentenceAt } from '../text/within-block.ts'
import { type Found, type Scene, tellers } from './attribute.ts'
import { eastAsian, findEastAsian } from './east-asian.ts'
import { Subjects } from './find-subject.ts'
import { role } from './lexicon/role-table.ts'
import { People } from './people.ts'
import { placeOf, type Window, windowOf } from './place.ts'
import { findSignature, readSignature } from './signature.ts'

/** Characters between two quotations of one speech. */
const longestBetween = 220
const firstPerson =
  /(?:^|[^\p{L}])(?:I|I['’]\p{L}+|my|me|ich|mein\p{L}*|mir|mich|je|j['’]\p{L}*|mon|ma|mes|yo|mi|mis|me|io|mio|mia|eu|meu|minha|ik|mijn|我|私)(?![\p{L}])/u
const firstPersonEastAsian = /[我私僕]/

/**
 * Who speaks in an article: the people and bodies that it names, each with a standing, and the speaker of each
 * quotation. Comes from prose, quotations and references; goes to the judgement of quotations, and to rules.
 * Nothing is computed before it is asked for.
 */
class ArticleSpeakers implements Speakers {
  readonly #prose: readonly Prose[]
  readonly #spans: readonly QuotedSpan[]
  readonly #lists: readonly ReferenceList[]
  readonly #language: ArticleLanguage
  readonly #told = new Map<number, Attribution | undefined>()
  #state: State | undefined

  constructor(
    prose: readonly Prose[],
    spans: readonly QuotedSpan[],
    lists: readonly ReferenceList[],
    language: ArticleLanguage,
  ) {
    this.#prose = prose
    this.#spans = spans
    this.#lists = lists
    this.#language = language
  }

  /** The people and bodies whose standing the article tells, in the order in which they are first named. */
  get all(): readonly Speaker[] {
    return this.#read().people.all.filter(({ standing }) => standing !== 'unknown')
  }

  /** Who is named in a stretch of a block, in order. Offsets are prose offsets. */
  at(prose: Prose, start: number, end: number): readonly Speaker[] {
    return this.#read()
      .people.mentionsIn(prose.index)
      .filter(({ run }) => run.start < end && start < run.end)
      .map(({ speaker }) => speaker)
  }

  speakerOf({ range }: Located): Attribution | undefined {
    this.#read()
    return this.#told.get(range.start)
  }

  #read(): State {
    if (!this.#state) {
      this.#state = createState(this.#prose, this.#lists, this.#language.known)
      for (const [at, span] of this.#spans.entries())
        this.#told.set(span.range.start, attribute(this.#state, this.#spans, at, this.#told))
    }
    return this.#state
  }
}

/** Find who speaks in an article. Pure; linear in the size of the text; nothing is read before it is asked for. */
export const collectSpeakers = (
  prose: readonly Prose[],
  spans: readonly QuotedSpan[],
  lists: readonly ReferenceList[],
  language: ArticleLanguage,
): Speakers => new ArticleSpeakers(prose, spans, lists, language)

/** By the place where a quotation starts: no two start in one. */
type ToldSoFar = ReadonlyMap<number, Attribution | undefined>

interface State {
  readonly prose: readonly Prose[]
  readonly people: People
  readonly subjects: Subjects
  readonly leads: readonly (Prose | undefined)[]
  readonly headings: readonly (Prose | undefined)[]
}

function createState(prose: readonly Prose[], lists: readonly ReferenceList[], language: Language): State {
  const reader = chooseReader(language)
  const people = new People(prose, reader, surnamesOf(lists.flatMap(({ references }) => references)))
  let heading: Prose | undefined
  return {
    prose,
    people,
    subjects: new Subjects(people),
    leads: findLeads(prose),
    headings: prose.map(block => (block.kind === 'heading' ? (heading = block) : heading)),
  }
}

/** The surnames that entries of the reference list start with. */
function surnamesOf(references: readonly Reference[]): Set<string> {
  const surnames = new Set<string>()
  for (const { text } of references)
    for (const [, surname] of text
      .slice(0, 120)
      .matchAll(/(?:^|[,;&]\s|and\s)(\p{Lu}[\p{L}'’-]+),?\s(?:\p{Lu}\.?[\s-]?){1,3}(?=[,.;&\s]|$)/gu))
      surnames.add(surname!.toLowerCase())
  return surnames
}

function attribute(
  state: State,
  spans: readonly QuotedSpan[],
  at: number,
  told: ToldSoFar,
): Attribution | undefined {
  const span = spans[at]!
  const { people, subjects } = state
  const earlier = neighbour(spans, at, -1)
  const scene = sceneOf(state, span, earlier, neighbour(spans, at, 1))
  const signature = findSignature(span, people)
  const signed = signature && readSignature(signature, subjects, people, speaksOfItself(span))
  const own = toldBy(scene, state, span)
  if (signed && own?.told !== 'verb-after') return build(state, span, signed, 'signature', 0.9)
  if (own && own.sureness > 0.6) return own
  return (
    carried(state, span, earlier, told) ??
    own ??
    around(span, told) ??
    (scene.opens || span.style === 'block' ? bySection(scene, state, span) : undefined)
  )
}

function toldBy(scene: Scene, state: State, span: QuotedSpan): Attribution | undefined {
  if (span.style !== 'block') {
    const near = span.prose[0]!.text.slice(Math.max(0, span.start - 30), span.end + 12)
    if (eastAsian.test(near)) {
      const found = findEastAsian(scene)
      if (found) return buildEastAsian(state, span, found)
    }
  }
  for (const { told, sureness, find } of tellers) {
    if (span.style === 'block' && told !== 'lead') continue
    const found = find(scene)
    if (found) return build(state, span, found, told, sureness)
  }
  return undefined
}

function buildEastAsian(
  { prose, subjects }: State,
  span: QuotedSpan,
  { name, standing, told, start, end, block }: NonNullable<ReturnType<typeof findEastAsian>>,
): Attribution {
  return {
    speaker: subjects.describedAs(name, standing),
    told,
    by: 'name',
    distance: distanceOf(span, block, start, end),
    range: prose[block]!.toSource(start, end),
    sureness: 0.85,
  }
}

function build(
  { prose, subjects }: State,
  span: QuotedSpan,
  { candidate, standing }: Found,
  told: Told,
  sureness: number,
): Attribution {
  const { block, start, end, by, speaker } = candidate
  return {
    speaker:
      standing === undefined || standing === speaker.standing
        ? speaker
        : { ...speaker, standing, because: told },
    told,
    by: by === 'name' && speaker === subjects.describedAs(speaker.name, speaker.standing) ? 'name' : by,
    distance: distanceOf(span, block, start, end),
    range: prose[block]!.toSource(start, end),
    sureness,
  }
}

function distanceOf({ prose, start, end }: QuotedSpan, block: number, from: number, to: number): number {
  const [first, last] = [prose[0]!.index, prose.at(-1)!.index]
  if (block === first && to <= start) return start - to
  if (block === last && from >= end) return from - end
  return 100 * Math.max(first - block, block - last, 0)
}

/** The next quotation in marks that does not stand within this one, nor holds it. */
function neighbour(spans: readonly QuotedSpan[], at: number, step: 1 | -1): QuotedSpan | undefined {
  const span = spans[at]!
  for (let next = at + step; next >= 0 && next < spans.length && Math.abs(next - at) < 6; next += step) {
    const other = spans[next]!
    if (
      other.style !== 'block' &&
      other.outer !== span &&
      span.outer !== other &&
      other.outer?.style !== 'double'
    )
      return other
  }
  return undefined
}

function sceneOf(
  { people, leads, headings, subjects }: State,
  span: QuotedSpan,
  earlier: QuotedSpan | undefined,
  later: QuotedSpan | undefined,
): Scene {
  const place = placeOf(span, earlier, later, people)
  const first = span.prose[0]!
  const leader = leads[first.index]
  const isLed =
    leader !== undefined &&
    leader !== first &&
    (place.opens || span.style === 'block') &&
    leadsIn(leader.text)
  const heading = headings[first.index]
  return {
    ...place,
    subjects,
    lead: isLed ? lastSentence(people, leader) : undefined,
    heading: heading && windowOf(people.blocks[heading.index]!, 0, heading.text.length),
  }
}

function lastSentence(people: People, prose: Prose): Window {
  const end = prose.text.trimEnd().length
  return windowOf(people.blocks[prose.index]!, sentenceAt(prose.sentences, end - 1).start, end)
}

/** A quotation goes on with what the one before it began: `“…,” she said. “…”` */
function carried(
  { prose }: State,
  span: QuotedSpan,
  earlier: QuotedSpan | undefined,
  told: ToldSoFar,
): Attribution | undefined {
  const before = earlier && told.get(earlier.range.start)
  if (!before || span.style === 'block') return undefined
  const [last, first] = [earlier.prose.at(-1)!, span.prose[0]!]
  const sameBlock = last === first && span.start - earlier.end <= longestBetween && span.start >= earlier.end
  const nextBlock =
    last.index + 1 === first.index &&
    span.start < 4 &&
    before.told === 'verb-after' &&
    prose[last.index]!.container === first.container
  if (!sameBlock && !nextBlock) return undefined
  return {
    ...before,
    told: 'carried',
    distance: before.distance + (sameBlock ? span.start - earlier.end : 100),
    sureness: before.sureness * (sameBlock ? 0.9 : 0.5),
  }
}

function around({ outer }: QuotedSpan, told: ToldSoFar): Attribution | undefined {
  const speech = outer && told.get(outer.range.start)
  return speech && { ...speech, told: 'around', sureness: speech.sureness * 0.8 }
}

/** A heading or lead line says that people tell of their experience. */
function bySection(
  { heading, lead }: Scene,
  { subjects, prose }: State,
  span: QuotedSpan,
): Attribution | undefined {
  for (const window of [lead, heading]) {
    if (!window) continue
    const { block } = window
    for (let at = window.from; at < window.to; at++)
      if ((block.roles[at]! & role.testimonials) !== 0)
        return {
          speaker: subjects.describedAs('people', 'layperson'),
          told: 'section',
          by: 'description',
          distance: 100 * (span.prose[0]!.index - block.prose.index),
          range: prose[block.prose.index]!.range,
          sureness: 0.7,
        }
  }
  return undefined
}

/** The quoted words are those of somebody who speaks of himself or herself. */
const speaksOfItself = ({ text }: QuotedSpan): boolean =>
  firstPerson.test(text.slice(0, 400)) || firstPersonEastAsian.test(text.slice(0, 200))
