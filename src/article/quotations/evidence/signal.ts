import { is } from '../kind/words.ts'
import type { Word } from '../kind/vocabulary.ts'

/** Note a signal of a quotation, by its name or by its name and a value. */
export type Say = (name: string, value?: string | number | boolean) => void

/** Note which of some amounts a number reaches. */
export function sayLeast(say: Say, name: string, number: number, ...cuts: readonly number[]): void {
  for (const cut of cuts) if (number >= cut) say(`${name}>=${cut}`)
}

type ClassName = keyof typeof is

const classNames = Object.keys(is) as ClassName[]

/** The names of the lists that a word is in. */
export const classesOf = ({ classes }: Word): readonly ClassName[] =>
  classes === 0 ? noClasses : classNames.filter(name => (classes & is[name]) !== 0)

const noClasses: readonly ClassName[] = []
