import type { Prose } from '../model.ts'
import { createWordCache } from '../quotations/kind/word-cache.ts'
import { isLearned, role, type RolePhrase, spacedRoles } from './lexicon/role-table.ts'
import type { ReadWords } from '../quotations/kind/words.ts'
import type { Word } from '../quotations/kind/vocabulary.ts'
import { lowerBound } from '../spans.ts'

/** The words of one block with what the lexicons say of them. */
export interface BlockWords {
  readonly prose: Prose
  readonly words: readonly Word[]
  /** The bits of `role` of a word; 0 outside of the block. A phrase is told at its first word. */
  roleAt(at: number): number
}

/** Nobody has asked yet what a word is. */
const unasked = -1

/** Reads its words when they are first asked for, and looks their roles up likewise: most are never asked about. */
class LazyBlock implements BlockWords {
  readonly prose: Prose
  readonly #readWords: ReadWords
  #words: readonly Word[] | undefined
  #roles: number[] | undefined

  constructor(prose: Prose, readWords: ReadWords) {
    this.prose = prose
    this.#readWords = readWords
  }

  get words(): readonly Word[] {
    return (this.#words ??= this.#readWords(this.prose.text, this.prose.text.length))
  }

  roleAt(at: number): number {
    const word = this.words[at]
    if (!word) return 0
    const roles = (this.#roles ??= Array.from(this.words, () => unasked))
    if (roles[at] === unasked) roles[at] = rolesAt(this.words, word, at)
    return roles[at]!
  }
}

/** The words of a block and the roles that they name, in time linear in its size. */
export const readBlock = (prose: Prose, readWords: ReadWords): BlockWords => new LazyBlock(prose, readWords)

const possessive = /'s?$/

/** What a word is, and the phrases that it may start. */
interface RoleEntry {
  readonly bits: number
  readonly phrases: readonly RolePhrase[] | undefined
}

const lookUp = createWordCache((lower): RoleEntry => {
  const { bits, phrases } = spacedRoles()
  return { bits: bits.get(lower) ?? lookUpParts(lower, bits), phrases: phrases.get(lower) }
})

/** A possessive, an elided article, or a phrase that other lexicons hold as one word. */
function lookUpParts(lower: string, bits: ReadonlyMap<string, number>): number {
  if (isLearned(lower)) return role.experts
  if (lower.includes("'"))
    return bits.get(lower.replace(possessive, '')) ?? bits.get(lower.slice(lower.indexOf("'") + 1)) ?? 0
  if (!lower.includes(' ')) return 0
  const [first, ...rest] = lower.split(' ')
  return (bits.get(first!) ?? 0) | (bits.get(rest.at(-1)!) ?? 0)
}

function rolesAt(words: readonly Word[], { lower }: Word, at: number): number {
  const { bits, phrases } = lookUp(lower)
  if (!phrases) return bits
  const longest = phrases.find(({ rest }) => rest.every((word, next) => words[at + 1 + next]?.lower === word))
  return bits | (longest?.bits ?? 0)
}

/** The index of the first word that starts at or behind an offset. */
export const wordFrom = ({ words }: BlockWords, offset: number): number =>
  lowerBound(words.length, at => words[at]!.start >= offset)
