import { describe, expect, test } from 'vitest'

interface Narrowing {
  readonly narrowExpressions: (code: string) => string
  readonly rangesOf: (name: string) => string
}

const script = new URL('../scripts/narrow-expressions.mjs', import.meta.url).href
const { narrowExpressions, rangesOf } = (await import(script)) as Narrowing

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

describe('an expression', () => {
  const ranges = rangesOf('Lu')

  test('has the ranges in brackets, and bare in brackets of its own', () => {
    expect(narrowExpressions(String.raw`x=/^\p{Lu}[\p{Lu}\d]/u`)).toBe(
      String.raw`x=/^[${ranges}][${ranges}\d]/u`,
    )
    expect(narrowExpressions(String.raw`x=/[^\]\p{Lu}]\[\p{Lu}/u`)).toBe(
      String.raw`x=/[^\]${ranges}]\[[${ranges}]/u`,
    )
  })

  test('is told from what stands before it in its line', () => {
    expect(narrowExpressions(String.raw`a[b/2?/[/]/.test(c)&&/\p{Lu}/u:d]`)).toBe(
      String.raw`a[b/2?/[/]/.test(c)&&/[${ranges}]/u:d]`,
    )
    expect(narrowExpressions('x=String.raw`[a]\\p{Lu}`')).toBe(`x=String.raw\`[a][${ranges}]\``)
  })

  test('is left alone in what it does not know, and in a text with backslashes of its own', () => {
    for (const code of [String.raw`/\p{Script=Han}/u`, String.raw`new RegExp("\\p{Lu}","u")`])
      expect(narrowExpressions(code)).toBe(code)
  })

  test('must start somewhere', () => {
    expect(() => narrowExpressions(String.raw`\p{Lu}`)).toThrow('No expression starts')
  })
})
