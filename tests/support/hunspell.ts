import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const { resolve } = createRequire(import.meta.url)

/** One way in which an affix changes words. */
interface Affix {
  readonly isPrefix: boolean
  readonly strip: string
  readonly add: string
  readonly condition: RegExp
}

/**
 * The words of a dictionary in the form of Hunspell, each with one ending, and with one beginning, that its flags allow.
 *
 * @param forms `stems` for the words alone, where the forms of verbs would be millions
 */
export function* readHunspell(name: string, forms: 'all' | 'stems' = 'all'): Generator<string> {
  const folder = dirname(resolve(name))
  const { affixes, splitFlags } = readAffixes(readFileSync(join(folder, 'index.aff'), 'utf8'))
  for (const line of readFileSync(join(folder, 'index.dic'), 'utf8').split('\n').slice(1)) {
    const [word, flags = ''] = line.trim().split(/[\t ]/, 1)[0]!.split('/')
    if (!word) continue
    yield word
    if (forms === 'stems') continue
    for (const flag of splitFlags(flags))
      for (const affix of affixes.get(flag) ?? []) {
        const changed = change(word, affix)
        if (changed !== undefined) yield changed
      }
  }
}

function change(word: string, { isPrefix, strip, add, condition }: Affix): string | undefined {
  if (!condition.test(word)) return undefined
  return isPrefix ? add + word.slice(strip.length) : word.slice(0, word.length - strip.length) + add
}

function readAffixes(text: string) {
  const affixes = new Map<string, Affix[]>()
  const kind = /^FLAG (\w+)/m.exec(text)?.[1]
  const aliases = Array.from(text.matchAll(/^AF (\S+)/gm), ([, flags]) => flags!).slice(1)
  const split = (flags: string): string[] =>
    kind === 'num' ? flags.split(',') : kind === 'long' ? (flags.match(/../gu) ?? []) : Array.from(flags)
  for (const line of text.split('\n')) {
    const [type, flag, strip, added, condition] = line.trim().split(/\s+/)
    if ((type !== 'PFX' && type !== 'SFX') || condition === undefined) continue
    const isPrefix = type === 'PFX'
    const affix = {
      isPrefix,
      strip: strip === '0' ? '' : strip!,
      add: added!.split('/')[0]!.replace(/^0$/, ''),
      condition: new RegExp(isPrefix ? `^(?:${condition})` : `(?:${condition})$`, 'u'),
    }
    const known = affixes.get(flag!)
    if (known) known.push(affix)
    else affixes.set(flag!, [affix])
  }
  return {
    affixes,
    splitFlags: (flags: string) => split(aliases.length > 0 ? (aliases[Number(flags) - 1] ?? '') : flags),
  }
}
