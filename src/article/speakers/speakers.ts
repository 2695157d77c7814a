// In: prose, quoted spans and reference lists. Out: the people and bodies of the article, and who speaks a quotation.
// Next: quotations/evidence/ weighs it; rules may ask.
import type {
  Attribution,
  Located,
  Prose,
  QuotedSpan,
  Reference,
  ReferenceList,
  Speaker,
  Speakers,
} from '../model.ts'
import type { ArticleLanguage, Language } from '../language.ts'
import { chooseReader } from '../quotations/kind/words.ts'
import { findLeads, leadsIn } from '../quotations/leads.ts'
import { referenceProse } from '../references/references.ts'
import { sentenceAt } from '../text/within-block.ts'
import { type Found, type Scene, structures, tellers, type Telling } from './attribute.ts'
import { holdsHanOrKana } from '../characters.ts'
import { findEastAsian } from './east-asian.ts'
import { blocksBack, Subjects } from './find-subject.ts'
import { role } from './lexicon/role-table.ts'
import { People } from './people.ts'
import { placeOf, type Window, windowOf } from './place.ts'
import { findSignature, readSignature } from './signature.ts'

/** What is left of the sureness when a speech goes on in the next block. */
const acrossBlocks = 0.5
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
  #near: Near | undefined
  #whole: State | undefined

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
    return this.#readAll().people.all.filter(({ standing }) => standing !== 'unknown')
  }

  /** Who is named in a stretch of a block, in order. Offsets are prose offsets. */
  at(prose: Prose, start: number, end: number): readonly Speaker[] {
    const near = this.#readNear()
    const { people } = near.blocks.has(prose.index) ? near.state : this.#readAll()
    return people
      .mentionsIn(prose.index)
      .filter(({ run }) => run.start < end && start < run.end)
      .map(({ speaker }) => speaker)
  }

  speakerOf({ range }: Located): Attribution | undefined {
    return this.#readNear().told.get(range.start)
  }

  /** What is near quotations: all that their speakers are told by. */
  #readNear(): Near {
    return (this.#near ??= readNear(this.#prose, this.#spans, this.#lists, this.#language.known))
  }

  #readAll(): State {
    return (this.#whole ??= createState(this.#prose, this.#spans, this.#lists, this.#language.known))
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

interface Near {
  readonly state: State
  /** The places of the blocks whose names are known. */
  readonly blocks: ReadonlySet<number>
  readonly told: ToldSoFar
}

function readNear(
  prose: readonly Prose[],
  spans: readonly QuotedSpan[],
  lists: readonly ReferenceList[],
  language: Language,
): Near {
  const blocks = placesNear(spans, findLeads(prose))
  const state = createState(prose, spans, lists, language, blocks)
  const told = new Map<number, Attribution | undefined>()
  for (const [at, span] of spans.entries())
    if (!state.listed.has(span.prose[0]!)) told.set(span.range.start, attribute(state, spans, at, told))
  return { state, blocks, told }
}

/** The blocks in which the speakers of quotations are looked for, and those to which a pronoun there may lead back. */
function placesNear(spans: readonly QuotedSpan[], leads: readonly (Prose | undefined)[]): Set<number> {
  const places = new Set<number>()
  const add = (index: number): void => {
    for (let at = index; at >= Math.max(0, index - blocksBack); at--) places.add(at)
  }
  for (const { prose } of spans) {
    for (const { index } of prose) add(index)
    const lead = leads[prose[0]!.index]
    if (lead) add(lead.index)
    // A signature stands behind it.
    add(prose.at(-1)!.index + 1)
  }
  return places
}

interface State {
  /** The blocks of reference entries: nobody speaks there. */
  readonly listed: ReadonlySet<Prose>
  readonly prose: readonly Prose[]
  readonly people: People
  readonly subjects: Subjects
  readonly leads: readonly (Prose | undefined)[]
  readonly headings: readonly (Prose | undefined)[]
}

function createState(
  prose: readonly Prose[],
  spans: readonly QuotedSpan[],
  lists: readonly ReferenceList[],
  language: Language,
  near?: ReadonlySet<number>,
): State {
  const reader = chooseReader(language)
  const listed = referenceProse(lists)
  const quoting = new Set(spans.flatMap(span => span.prose))
  const people = new People(
    prose,
    reader,
    surnamesOf(lists.flatMap(({ references }) => references)),
    block => !listed.has(block) && (isRunning(block) || quoting.has(block)),
    near && (({ index }) => near.has(index)),
  )
  let heading: Prose | undefined
  return {
    prose,
    listed,
    people,
    subjects: new Subjects(people),
    leads: findLeads(prose),
    headings: prose.map(block => (block.kind === 'heading' ? (heading = block) : heading)),
  }
}

/** Tables and headings name many, and introduce nobody. */
const isRunning = ({ kind }: Prose): boolean => kind === 'paragraph' || kind === 'html'

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
  if (signed && own?.told !== 'verb-after') return build(state, span, signed, structures.signature)
  if (own && own.sureness > 0.6) return own
  return (
    carried(state, span, earlier, told) ??
    own ??
    around(span, told) ??
    (scene.opens || span.style === 'block' ? bySection(scene, state, span) : undefined)
  )
}

function toldBy(scene: Scene, state: State, span: QuotedSpan): Attribution | undefined {
  const near = span.prose[0]!.text.slice(Math.max(0, span.start - 30), span.start + 12)
  if (holdsHanOrKana(near)) {
    const found = findEastAsian(scene)
    if (found) return buildEastAsian(state, span, found)
  }
  for (const teller of tellers) {
    if (span.style === 'block' && teller.told !== 'lead') continue
    const found = teller.find(scene)
    if (found) return build(state, span, found, teller)
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
    because: structures.unspaced.name,
    by: 'name',
    distance: distanceOf(span, block, start, end),
    range: prose[block]!.toSource(start, end),
    sureness: structures.unspaced.sureness,
  }
}

function build(
  { prose }: State,
  span: QuotedSpan,
  { candidate, standing }: Found,
  { name, told, sureness }: Telling,
): Attribution {
  const { block, start, end, by, speaker } = candidate
  return {
    speaker:
      standing === undefined || standing === speaker.standing
        ? speaker
        : { ...speaker, standing, because: name },
    told,
    because: name,
    by,
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
    because: structures.carried.name,
    distance: before.distance + (sameBlock ? span.start - earlier.end : 100),
    sureness: before.sureness * (sameBlock ? structures.carried.sureness : acrossBlocks),
  }
}

function around({ outer }: QuotedSpan, told: ToldSoFar): Attribution | undefined {
  const speech = outer && told.get(outer.range.start)
  return (
    speech && {
      ...speech,
      told: 'around',
      because: structures.around.name,
      sureness: speech.sureness * structures.around.sureness,
    }
  )
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
      if ((block.roleAt(at) & role.testimonials) !== 0)
        return {
          speaker: subjects.describedAs('people', 'layperson'),
          told: 'section',
          because: structures.section.name,
          by: 'description',
          distance: 100 * (span.prose[0]!.index - block.prose.index),
          range: prose[block.prose.index]!.range,
          sureness: structures.section.sureness,
        }
  }
  return undefined
}

/** The quoted words are those of somebody who speaks of himself or herself. */
const speaksOfItself = ({ text }: QuotedSpan): boolean =>
  firstPerson.test(text.slice(0, 400)) || firstPersonEastAsian.test(text.slice(0, 200))
