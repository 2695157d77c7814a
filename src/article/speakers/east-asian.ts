import { holdsHanOrKana } from '../characters.ts'
import type { Standing, Told } from '../model.ts'
import { is, isOf } from '../quotations/kind/words.ts'
import { role, unspacedRoles } from './lexicon/role-table.ts'
import type { Scene } from './attribute.ts'
import { textOf, type Window, wordsOf } from './place.ts'

/** Somebody named in Chinese or Japanese, in prose offsets. */
export interface EastAsianFound {
  readonly name: string
  readonly standing: Standing
  readonly told: Told
  readonly start: number
  readonly end: number
  readonly block: number
  readonly isPronoun: boolean
}

const pronoun = /^(?:他|她|他们|她们|他們|她們|彼|彼女|同氏)$/
const author = /^(?:我|私|僕|笔者|筆者)$/
const anybody = /你|您|人们|人們|有人|大家|很多人|某些人|别人|別人/
const longestSubject = 24

/** The speaker in a sentence without spaces: what stands between the last comma and the verb of saying. */
export function findEastAsian(scene: Scene): EastAsianFound | undefined {
  return (
    subjectBehind(scene) ??
    subjectBefore(scene.before, 'verb-before') ??
    (scene.lead && subjectBefore(scene.lead, 'lead'))
  )
}

function subjectBehind({ after }: Scene): EastAsianFound | undefined {
  const text = textOf(after)
  const lead = /^[\s，,。—–-]*/.exec(text)![0].length
  const verb = wordsOf(after).find(
    ({ start, classes }) => (classes & is.saying) !== 0 && start - after.start <= lead + longestSubject,
  )
  if (!verb || !holdsHanOrKana(verb.lower)) return undefined
  const subject = after.block.prose.text.slice(after.start + lead, verb.start)
  return describe(subject, after, after.start + lead, 'verb-after')
}

function subjectBefore(window: Window, told: Told): EastAsianFound | undefined {
  const verb = wordsOf(window).findLast(
    word => isOf(word, is.saying | is.according) && holdsHanOrKana(word.lower),
  )
  if (!verb) return undefined
  const { text } = window.block.prose
  const gap = text.slice(verb.end, window.end)
  if (!/^[^，,。；]{0,12}[：:，,]?\s*$/.test(gap)) return undefined
  const before = text.slice(window.start, verb.start)
  const start =
    window.start +
    Math.max(...['，', ',', '。', '；', '！', '？', ' '].map(mark => before.lastIndexOf(mark))) +
    1
  return describe(text.slice(start, verb.start), window, start, told)
}

function describe(subject: string, { block }: Window, start: number, told: Told): EastAsianFound | undefined {
  const name = subject.trim()
  if (name === '' || name.length > longestSubject || /[“”「」"]/.test(name)) return undefined
  const standing = author.test(name) ? 'author' : anybody.test(name) ? 'nobody' : standingIn(name)
  return {
    name,
    standing,
    told,
    start,
    end: start + subject.length,
    block: block.prose.index,
    isPronoun: pronoun.test(name),
  }
}

/** The standing that the words of a name with its titles tell: `王医生`, `研究人员`. */
function standingIn(name: string): Standing {
  let bits = 0
  for (const [phrase, value] of unspacedRoles()) if (name.includes(phrase)) bits |= value
  if ((bits & (role.laypeople | role.kin)) !== 0 && (bits & role.expertTitles) === 0) return 'layperson'
  if ((bits & (role.experts | role.expertTitles)) !== 0) return 'expert'
  if ((bits & role.officials) !== 0) return 'official'
  return (bits & (role.works | role.bodies)) !== 0 ? 'source' : 'unknown'
}
