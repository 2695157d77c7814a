import * as fc from 'fast-check'
import tokens from './tokens.json' with { type: 'json' }

/** A paragraph as people write it, so that most texts hold some. */
const sentence = fc.constantFrom(
  'Most adults sleep for seven hours, and one in three sleeps less than that. The reasons differ [1].',
  'She said: “The best drug for sleep is a dark room.” [2]',
  'See [the guide](https://example.org/guide?utm_source=news#) and https://example.org/a?id=4.',
  '> Rest is as good as sleep, if it is dark. [1]',
)

/** Texts that nobody writes, from what somebody does. */
export const texts: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...tokens) },
      { weight: 2, arbitrary: sentence },
      { weight: 1, arbitrary: fc.string({ maxLength: 8, unit: 'binary' }).filter(isText) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom(...tokens), fc.integer({ min: 2, max: 40 }))
          .map(([token, count]) => token.repeat(count)),
      },
    ),
    { maxLength: 60 },
  )
  .map(pieces => pieces.join(''))

/** What a file can hold. */
function isText(text: string): boolean {
  return Buffer.from(text).toString() === text && !text.includes('\0')
}

/** An article with some of it taken out, put in or turned round. */
export const mutations = (articles: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...articles),
      fc.array(fc.tuple(fc.nat(), fc.nat(60), fc.oneof(fc.constantFrom(...tokens), fc.constant(''))), {
        minLength: 1,
        maxLength: 6,
      }),
    )
    .map(([article, changes]) =>
      toText(
        changes.reduce((text, [at, length, token]) => {
          const start = at % (text.length + 1)
          return text.slice(0, start) + token + text.slice(start + length)
        }, article),
      ),
    )

/** Half a character cannot be in a file. */
const toText = (text: string): string => Buffer.from(text).toString()
