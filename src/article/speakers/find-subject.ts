import type { Attribution, Speaker, Standing } from '../model.ts'
import { is, isOf } from '../quotations/kind/words.ts'
import { lowerBound } from '../spans.ts'
import { sentenceAt } from '../text/within-block.ts'
import { role } from './lexicon/role-table.ts'
import type { Mention, People } from './people.ts'
import type { Window } from './place.ts'

/** Somebody or something that may be the subject of a verb of saying, in prose offsets. */
export interface Candidate {
  readonly speaker: Speaker
  readonly by: Attribution['by']
  readonly block: number
  readonly start: number
  readonly end: number
}

const authorPronouns = new Set('i ich je yo io eu ik'.split(' '))
const things = new Set('it es which that what who we you'.split(' '))
const describing =
  role.expertTitles |
  role.experts |
  role.officials |
  role.laypeople |
  role.works |
  role.bodies |
  role.fictional
/** How far back a pronoun or *the agency* may lead. */
export const blocksBack = 3
const namesBack = 40

/** Finds who is meant by names, pronouns and descriptions in a stretch of text. */
export class Subjects {
  readonly #people: People
  readonly #described = new Map<string, Speaker>()

  constructor(people: People) {
    this.#people = people
  }

  /** All that may be meant in a stretch, in order. */
  in(window: Window): Candidate[] {
    const { block, from, to } = window
    const { index } = block.prose
    const mentions = this.#people.mentionsIn(index)
    const found: Candidate[] = []
    let next = lowerBound(mentions.length, place => mentions[place]!.run.from >= from)
    for (let at = from; at < to; at++) {
      while (next < mentions.length && mentions[next]!.run.from < at) next++
      const mention = mentions[next]
      if (mention?.run.from === at) {
        if (this.#isSomebody(mention.speaker)) found.push(byName(mention, index))
        at = Math.min(mention.run.to, to) - 1
        continue
      }
      if (mention && mention.run.titleStart <= block.words[at]!.start) continue
      const candidate = this.#describe(window, at)
      if (candidate) found.push(candidate)
    }
    return found
  }

  /** The person that *he* or *she* means: the first one named in the nearest sentence before that names any. */
  personBefore(index: number, offset: number): Candidate | undefined {
    for (let at = index; at >= Math.max(0, index - blocksBack); at--) {
      const mentions = this.#before(at, index, offset).filter(
        ({ speaker }) => isPerson(speaker) && this.#people.acts(speaker),
      )
      const last = mentions.at(-1)
      if (!last) continue
      const { start } = sentenceAt(this.#people.blocks[at]!.prose.sentences, last.run.start)
      return byName(
        mentions.find(({ run }) => run.start >= start)!,
        at,
      )
    }
    return undefined
  }

  /** The last names of a block, up to an offset in the block where somebody is looked for. */
  #before(at: number, index: number, offset: number): readonly Mention[] {
    const mentions = this.#people.mentionsIn(at)
    const end =
      at < index ? mentions.length : lowerBound(mentions.length, place => mentions[place]!.run.end > offset)
    return mentions.slice(Math.max(0, end - namesBack), end)
  }

  /** A single word with a capital is only a name when it is seen to do something. */
  #isSomebody(speaker: Speaker): boolean {
    return speaker.shape !== 'single' || this.#people.acts(speaker)
  }

  /** The body that *the agency* means: the last one named. */
  bodyBefore(index: number, offset: number): Candidate | undefined {
    for (let at = index; at >= Math.max(0, index - blocksBack); at--) {
      const last = this.#before(at, index, offset).findLast(({ speaker }) => speaker.shape === 'body')
      if (last) return byName(last, at)
    }
    return undefined
  }

  #describe({ block, from }: Window, at: number): Candidate | undefined {
    const word = block.words[at]!
    const bits = block.roleAt(at)
    const place = { block: block.prose.index, start: word.start, end: word.end }
    const text = block.prose.text.slice(word.start, word.end)
    if (authorPronouns.has(word.lower) && isOf(word, is.firstPerson))
      return { ...place, by: 'pronoun', speaker: this.#describedAs('I', 'author') }
    if (isOf(word, is.pronouns) && !things.has(word.lower)) {
      const meant = this.personBefore(place.block, word.start)
      return { ...place, by: 'pronoun', speaker: meant?.speaker ?? this.#describedAs(word.lower, 'unknown') }
    }
    const standing = standingOf(bits, at > from ? block.roleAt(at - 1) : 0, word.classes, text)
    if (standing === undefined) return undefined
    if (
      (bits & role.bodies) !== 0 &&
      isOf(block.words[at - 1], is.articles) &&
      !isOf(block.words[at - 1], is.indefinite)
    ) {
      const meant = this.bodyBefore(place.block, word.start)
      if (meant) return { ...place, by: 'description', speaker: meant.speaker }
    }
    return { ...place, by: 'description', speaker: this.#describedAs(text, standing) }
  }

  /** Somebody without a name. */
  #describedAs(name: string, standing: Standing): Speaker {
    const key = `${standing} ${name.toLowerCase()}`
    let speaker = this.#described.get(key)
    if (!speaker) {
      speaker = {
        name,
        shape: standing === 'unknown' ? 'pronoun' : 'described',
        standing,
        because: 'description',
        introduced: undefined,
        mentions: [],
      }
      this.#described.set(key, speaker)
    }
    return speaker
  }

  describedAs(name: string, standing: Standing): Speaker {
    return this.#describedAs(name, standing)
  }
}

export const isPerson = ({ shape, standing }: Speaker): boolean =>
  shape === 'full' || (shape === 'single' && standing !== 'unknown' && standing !== 'source')

const byName = ({ run, speaker }: Mention, block: number): Candidate => ({
  speaker,
  by: 'name',
  block,
  start: run.start,
  end: run.end,
})

function standingOf(bits: number, before: number, classes: number, text: string): Standing | undefined {
  if ((bits & role.kin) !== 0 && (before & role.mine) !== 0) return 'layperson'
  if ((bits & describing) === 0) {
    if ((classes & is.anyone) !== 0 && (classes & is.pronouns) === 0) return 'nobody'
    return (classes & is.sources) !== 0 && text !== 'who' ? 'source' : undefined
  }
  if ((bits & role.fictional) !== 0) return 'fictional'
  if ((bits & role.laypeople) !== 0) return 'layperson'
  if ((bits & (role.experts | role.expertTitles)) !== 0) return 'expert'
  return (bits & role.officials) !== 0 ? 'official' : 'source'
}
