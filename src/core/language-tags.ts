/** Tags of languages as RFC 5646 has them, `en-GB`; `en_GB` is understood too. */
const tagForm = /^[a-z]{2,3}(?:[-_][a-z\d]{1,8})*$/i

/** Whether a text has the form of a tag, and its language has no shorter one: `eng` is written `en`. */
export const isLanguageTag = (text: string): boolean =>
  tagForm.test(text) && toShortest(text) === text.split(/[-_]/, 1)[0]!.toLowerCase()

const toShortest = (tag: string): string => {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).language
  } catch {
    return ''
  }
}

/** Languages that people name instead of tagging them. */
const named = 'ar cs da de el en es fi fr he hi hu it ja ko nl no pl pt ro ru sv tr uk zh'.split(' ')

/** The tag of a language that somebody named in English or in the language itself, or `undefined`. */
export function findLanguageTag(text: string): string | undefined {
  if (tagForm.test(text)) return toShortest(text) || undefined
  const name = text.trim().toLowerCase()
  return named.find(tag =>
    ['en', tag].some(within => {
      const known = new Intl.DisplayNames([within], { type: 'language' }).of(tag)!.toLowerCase()
      return name.split(/[\s(,]+/).includes(known)
    }),
  )
}
