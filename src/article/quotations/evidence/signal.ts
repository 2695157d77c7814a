import { is } from '../kind/words.ts'
import type { Word } from '../kind/vocabulary.ts'

/** Note a signal of a quotation, by its name or by its name and a value. */
export type Say = (name: string, value?: string | number | boolean) => void

/** Note which of some amounts a number reaches. */
export function sayLeast(say: Say, name: string, number: number, ...cuts: readonly number[]): void {
  for (const cut of cuts) if (number >= cut) say(`${name}>=${cut}`)
}

/**
 * Whether anybody asks for a signal, or for one of its values. What costs something to find out, such as an expression
 * over a long text, is only found out for a judge that learned to go by it; the trainer asks for all.
 */
export type Wants = (name: string) => boolean

type ClassName = keyof typeof is

const classNames = Object.keys(is) as ClassName[]

/** The names of the lists that a word is in, and the same with how far away the word is. */
interface ClassValues {
  readonly names: readonly ClassName[]
  readonly at: Readonly<Record<Distance, readonly string[]>>
}

/** How many words away: next to the quotation, within 3, within 7, or farther. */
export type Distance = 'adj' | 'close' | 'near' | 'far'

export const distanceOf = (words: number): Distance =>
  words < 1 ? 'adj' : words < 3 ? 'close' : words < 7 ? 'near' : 'far'

/** By the bits of `is`: as many as there are kinds of entries in the lexicons, some hundreds. */
const known = new Map<number, ClassValues>()

function valuesOf({ classes }: Word): ClassValues {
  let values = known.get(classes)
  if (!values) known.set(classes, (values = listValues(classes)))
  return values
}

function listValues(classes: number): ClassValues {
  const names = classNames.filter(name => (classes & is[name]) !== 0)
  const at = (distance: Distance): string[] => names.map(name => `${name}.${distance}`)
  return { names, at: { adj: at('adj'), close: at('close'), near: at('near'), far: at('far') } }
}

/** The names of the lists that a word is in. */
export const classesOf = (word: Word): readonly ClassName[] => valuesOf(word).names

/** The names of the lists that a word is in, each with its distance: `saying.adj`. */
export const classesAt = (word: Word, distance: Distance): readonly string[] => valuesOf(word).at[distance]
