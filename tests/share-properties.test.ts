import { runInThisContext } from 'node:vm'
import { describe, expect, test } from 'vitest'

interface Sharing {
  readonly definitions: (names: ReadonlySet<string>) => string
  readonly rangesOf: (name: string) => string
  readonly shareProperties: (code: string) => { readonly code: string; readonly names: ReadonlySet<string> }
}

const script = new URL('../scripts/share-properties.mjs', import.meta.url).href
const { definitions, rangesOf, shareProperties } = (await import(script)) as Sharing

const classOf = (name: string): RegExp => new RegExp(`[${rangesOf(name)}]`, 'u')
const propertyOf = (name: string): RegExp => new RegExp(`\\p{${name}}`, 'u')

/** The character of each code unit that is not half of a pair. */
const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
  character => !/\p{Cs}/u.test(character),
)

describe('the characters of a property', () => {
  test.each(['L', 'Lo', 'Lu', 'Ll', 'N', 'P', 'S'])('%s is told exactly in the alphabets of Europe', name => {
    const [written, asked] = [classOf(name), propertyOf(name)]
    const wrong = characters.slice(0, 0x530).filter(each => written.test(each) !== asked.test(each))
    expect(wrong).toEqual([])
  })

  test.each(['L', 'Lo', 'N', 'P', 'S'])(
    '%s is told exactly from general punctuation to the last ideograph',
    name => {
      const [written, asked] = [classOf(name), propertyOf(name)]
      const wrong = characters.filter(each => each >= '\u2000' && written.test(each) !== asked.test(each))
      expect(wrong).toEqual([])
    },
  )

  test.each(['L', 'Lo', 'N', 'P', 'S'])('%s misses none in all others', name => {
    const [written, asked] = [classOf(name), propertyOf(name)]
    expect(characters.filter(each => asked.test(each) && !written.test(each))).toEqual([])
  })

  test('emoji are symbols', () => {
    expect(classOf('S').test('😀')).toBe(true)
    expect(classOf('L').test('😀')).toBe(false)
  })
})

/** What some code of the command comes to once its expressions share their ranges. */
function run(code: string): unknown {
  const shared = shareProperties(code)
  return runInThisContext(`(() => {${definitions(shared.names)}${shared.code}})()`)
}

describe('an expression', () => {
  const ranges = rangesOf('Lu')

  test('has the ranges in brackets, and bare in brackets of its own', () => {
    expect(run(String.raw`return [/^\p{Lu}[\p{Lu}\d]/u, /[^\]\p{Lu}]\[\p{Lu}/iu]`)).toEqual([
      new RegExp(String.raw`^[${ranges}][${ranges}\d]`, 'u'),
      new RegExp(String.raw`[^\]${ranges}]\[[${ranges}]`, 'iu'),
    ])
  })

  test('is told from a division and from what looks like one in a text', () => {
    expect(run(String.raw`const a=4,b="/\\p{Lu}/u";return [a/2/1, b, /"\p{Lu}"/u.source]`)).toEqual([
      2,
      String.raw`/\p{Lu}/u`,
      `"[${ranges}]"`,
    ])
  })

  test('may be put together from raw texts, within and outside of brackets', () => {
    expect(run('const x="a";return String.raw`[${x}\\p{Lu}]\\p{Lu}\\d`')).toBe(
      String.raw`[a${ranges}][${ranges}]\d`,
    )
  })

  test('in a function is made once, but for one that keeps a place, which is made anew', () => {
    const [kept, anew] = run(
      String.raw`const f=()=>/\p{Lu}/u,g=()=>/\p{Lu}/gu;return [f()===f(),g()===g()]`,
    ) as boolean[]
    expect([kept, anew]).toEqual([true, false])
  })

  test('is left alone in what it does not know, and in a text with backslashes of its own', () => {
    for (const code of [String.raw`/\p{Script=Han}/u`, String.raw`new RegExp("\\p{Lu}","u")`]) {
      const shared = shareProperties(code)
      expect(shared.code).toBe(code)
      expect(definitions(shared.names)).toBe('')
    }
  })
})
