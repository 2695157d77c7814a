import * as fc from 'fast-check'

/** What Markdown, HTML, site generators, citations and addresses are made of. */
const tokens = [
  ...'[]()<>*_`"\'“”«»‘’#!&|\\~.…{}$:-+=/@^,;?'.split(''),
  ...['\n', '\n\n', '\r\n', '\r', '\t', '    ', '  \n', '\\\n', '\uFEFF', '\u00A0', '\u200B', '\u202E'],
  ...[
    '# ',
    '## References\n',
    '> ',
    '- ',
    '1. ',
    '2) ',
    '| a | b |\n',
    '| - | - |\n',
    '---\n',
    '+++\n',
    '===\n',
    '***\n',
  ],
  ...[
    '```\n',
    '~~~js\n',
    '<pre>',
    '</pre>',
    '<div>',
    '</div>',
    '<script>',
    '</style>',
    '<style>',
    '<textarea>',
    '<br>',
  ],
  ...['<!--', '-->', '<![CDATA[', ']]>', '<?php', '?>', '<!X', '<a href="', '">', '<sup>1</sup>', '</a>'],
  ...[
    '[1]',
    '[2]',
    '[1, 2]',
    '[1–3]',
    '[^1]',
    '[^1]: ',
    '[1]: https://a.org/1\n',
    '[1][2]',
    '(1)',
    '¹',
    '[@key]',
    '(Ito, 2019)',
  ],
  ...[
    '[citation needed]',
    '(ref)',
    'et al.',
    'PMID 1',
    'doi:10.1000/ab',
    '10.1000/(x)',
    'https://doi.org/10.1000/x',
  ],
  ...[
    'https://a.org/',
    'http//o',
    'htps://a',
    'www.a.org',
    '?utm_source=a&id=1',
    '?utm_source=a;id=1',
    '&amp;',
    '&#38;',
    '#',
    '](https://a.org/#)',
  ],
  ...[
    '{{ a }}',
    '{% b %}',
    '{{',
    '}}',
    '{%',
    '%}',
    '{/* c */}',
    '$$',
    ':::note\n',
    '{#id}',
    'import A from "a"\n',
    '<Card>',
  ],
  ...[
    '<!-- citewell-disable-next-line quotations/cited -- x -->',
    '<!-- citewell-disable-file links/no-tracking -->\n',
    'citewell: { disable: [a/b] }\n',
  ],
  ...[
    '“Sleep is good for most people,” said Dr Osei.',
    ' said Ito',
    'Salt',
    'amitryptiline',
    '研究',
    '“研究”',
    'é',
    '😀',
    '\u0301',
  ],
  ...[
    '1. Osei A. Sleep. J Sleep. 2019;4:1-9.\n',
    '2. Ito B. Rest. 2020. https://a.org/?utm_medium=x\n',
    'Term\n: meaning\n',
  ],
]

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
