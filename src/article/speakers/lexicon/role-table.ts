import { chineseRoles } from './zh.ts'
import { dutchRoles } from './nl.ts'
import { englishRoles } from './en.ts'
import { frenchRoles } from './fr.ts'
import { germanRoles } from './de.ts'
import { italianRoles } from './it.ts'
import { japaneseRoles } from './ja.ts'
import { portugueseRoles } from './pt.ts'
import type { Roles } from './roles.ts'
import { spanishRoles } from './es.ts'

/** One bit for each list of roles, to be joined by `|`. */
export const role: Readonly<Record<keyof Roles, number>> = {
  expertTitles: 1 << 0,
  plainTitles: 1 << 1,
  experts: 1 << 2,
  officials: 1 << 3,
  laypeople: 1 << 4,
  kin: 1 << 5,
  ailing: 1 << 6,
  works: 1 << 7,
  bodies: 1 << 8,
  fictional: 1 << 9,
  testimonials: 1 << 10,
  mine: 1 << 11,
  byline: 1 << 12,
  framing: 1 << 13,
}

const roleNames = Object.keys(role) as (keyof Roles)[]

export const spaced: readonly Roles[] = [
  englishRoles,
  germanRoles,
  frenchRoles,
  spanishRoles,
  italianRoles,
  portugueseRoles,
  dutchRoles,
]
export const unspaced: readonly Roles[] = [chineseRoles, japaneseRoles]

/** The entries of a list. */
export const readRoles = (list: string): string[] =>
  list
    .trim()
    .split(/\s*\n\s*/)
    .filter(Boolean)

/** What words are, and the phrases that start with a word. */
export interface RoleTable {
  readonly bits: ReadonlyMap<string, number>
  /** For each first word of a phrase: the words that follow it in each phrase, longest first. */
  readonly phrases: ReadonlyMap<string, readonly RolePhrase[]>
}

export interface RolePhrase {
  readonly rest: readonly string[]
  readonly bits: number
}

let spacedTable: RoleTable | undefined
let unspacedBits: ReadonlyMap<string, number> | undefined

/** The roles in languages that part words by spaces. Read once, when first asked for. */
export const spacedRoles = (): RoleTable => (spacedTable ??= createTable(collectBits(spaced)))

/** The roles in Chinese and Japanese. Read once, when first asked for. */
export const unspacedRoles = (): ReadonlyMap<string, number> => (unspacedBits ??= collectBits(unspaced))

function collectBits(all: readonly Roles[]): Map<string, number> {
  const bits = new Map<string, number>()
  for (const roles of all)
    for (const name of roleNames)
      for (const entry of readRoles(roles[name])) bits.set(entry, (bits.get(entry) ?? 0) | role[name])
  return bits
}

function createTable(bits: ReadonlyMap<string, number>): RoleTable {
  const phrases = new Map<string, RolePhrase[]>()
  for (const [entry, value] of bits) {
    const [first, ...rest] = entry.split(' ') as [string, ...string[]]
    if (rest.length === 0) continue
    const known = phrases.get(first)
    if (known) known.push({ rest, bits: value })
    else phrases.set(first, [{ rest, bits: value }])
  }
  for (const known of phrases.values()) known.sort((a, b) => b.rest.length - a.rest.length)
  return { bits, phrases }
}

/** Endings of learned professions that European languages share: *-ologist*, *-ologe*, *-ólogo*, *-iatrist*. */
const learned =
  /.(?:olog(?:ist|ists|e|en|in|innen|ue|ues|o|a|i|he)|ólog(?:o|a|os|as)|óloga|ologista|ologistas|oloog|ologen|iatrist|iatrists|iatrician|iatra|iater|iaterin|iatre|opath|opathin|metrist)$/

/** Words that end so and are no professions. */
const unlearned =
  /^(?:technologies|psychopath|sociopath|homologue|analogue|catalogue|dialogue|monologue|prologue|epilogue|ideologue|technologue|analogo|catalogo|dialogo|prologo|epilogo|orologi|orologio|elogi.*|psicologia|biologi|neurologi|analog.*|homolog.*)$/

/** Whether a word in lower case ends as the names of learned professions do. */
export const isLearned = (lower: string): boolean =>
  lower.length > 6 && learned.test(lower) && !unlearned.test(lower)
