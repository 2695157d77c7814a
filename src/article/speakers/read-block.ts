import type { Prose } from '../model.ts'
import { isLearned, role, spacedRoles } from './lexicon/role-table.ts'
import type { ReadWords } from '../quotations/kind/words.ts'
import type { Word } from '../quotations/kind/vocabulary.ts'
import { lowerBound } from '../spans.ts'

/** The words of one block with what the lexicons say of them. A phrase is told at its first word. */
export interface BlockWords {
  readonly prose: Prose
  readonly words: readonly Word[]
  /** For each word the bits of `role`. */
  readonly roles: readonly number[]
}

const possessive = /['’]s?$/

/** Read a block once: its words, and the roles that they name. Linear in its size. */
export function readBlock(prose: Prose, readWords: ReadWords): BlockWords {
  const words = readWords(prose.text, prose.text.length)
  const roles = words.map((_, at) => rolesAt(words, at))
  return { prose, words, roles }
}

function rolesAt(words: readonly Word[], at: number): number {
  const { lower } = words[at]!
  const { bits, phrases } = spacedRoles()
  let found = bits.get(lower)
  if (found === undefined && lower.includes(' ')) {
    const parts = lower.split(' ')
    found = (bits.get(parts[0]!) ?? 0) | (bits.get(parts.at(-1)!) ?? 0)
  }
  if (found === undefined && lower.includes("'"))
    found = bits.get(lower.replace(possessive, '')) ?? bits.get(lower.slice(lower.indexOf("'") + 1))
  const longer = phrases
    .get(lower)
    ?.find(({ rest }) => rest.every((word, next) => words[at + 1 + next]?.lower === word))
  return (found ?? (isLearned(lower) ? role.experts : 0)) | (longer?.bits ?? 0)
}

/** The index of the first word that starts at or behind an offset. */
export const wordFrom = ({ words }: BlockWords, offset: number): number =>
  lowerBound(words.length, at => words[at]!.start >= offset)
