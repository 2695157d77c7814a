import type { Prose, QuotedSpan } from '../../../../src/article/model.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findQuotedSpans } from '../../../../src/article/quotations/spans/quoted-spans.ts'
import { proseOf } from '../../../support/read-prose.ts'

/** Opening mark, closing mark: every style that an article may use, mixtures included. */
const doubleStyles = [
  ['“', '”'],
  ['"', '"'],
  ['"', '”'],
  ['“', '"'],
  ['”', '”'],
  ['„', '“'],
  ['„', '”'],
  ['„', '"'],
  ['«', '»'],
  ['« ', ' »'],
  ['«\u202F', '\u202F»'],
  ['»', '«'],
  ['「', '」'],
  ["''", "''"],
] as const
const singleStyles = [
  ['‘', '’'],
  ["'", "'"],
  ['‚', '‘'],
  ['‹', '›'],
  ['『', '』'],
] as const

const word = fc.constantFrom(
  'salt',
  'raises',
  'the',
  'pressure',
  'of',
  'adults',
  'who',
  'never',
  'Walk',
  'much',
)
/** Words with marks that quote nothing. */
const unquoting = fc.constantFrom(
  "don't",
  'body’s',
  'l’eau',
  "d'abord",
  'the ’70s',
  "the '90s",
  'rock ’n’ roll',
  'get ’em now',
  "the patients' views",
  'the nurses’ notes',
  `he is 5'11" tall`,
  'she is 5′ 10″ tall',
  'over 26° 46" north',
)
const phrase = fc
  .array(fc.oneof({ arbitrary: word, weight: 4 }, { arbitrary: unquoting, weight: 1 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map(words => words.join(' '))
const quoted = fc.array(word, { minLength: 1, maxLength: 6 }).map(words => words.join(' '))

/** Text with its quotations cut out, marks included: outer before inner. */
interface Piece {
  readonly text: string
  readonly quotations: readonly string[]
}

const enclose = ([open, close]: readonly [string, string], { text, quotations }: Piece): Piece => {
  const whole = open + text + close
  return { text: whole, quotations: [whole, ...quotations] }
}

const plain = (text: string): Piece => ({ text, quotations: [] })
const inner = fc
  .tuple(fc.constantFrom(...singleStyles), quoted)
  .map(([marks, text]) => enclose(marks, plain(text)))
const innerWithin = fc.tuple(quoted, inner, quoted).map(([before, piece, after]) => ({
  text: `${before} ${piece.text} ${after}`,
  quotations: piece.quotations,
}))
const quotation = fc
  .oneof(
    fc.tuple(fc.constantFrom(...doubleStyles), fc.oneof(phrase.map(plain), innerWithin)),
    fc.tuple(fc.constantFrom(...singleStyles), quoted.map(plain)),
  )
  .map(([marks, piece]) => enclose(marks, piece))

const paragraph = fc
  .array(fc.tuple(phrase, quotation, fc.constantFrom('', ',', '.', ';', ' [1].', '?', ':', ')')), {
    minLength: 1,
    maxLength: 4,
  })
  .map(parts => ({
    text:
      parts.map(([lead, { text }, stop]) => `${lead} ${stop === ')' ? '(' : ''}${text}${stop}`).join(' ') +
      ' too.',
    quotations: parts.flatMap(([, { quotations }]) => quotations),
  }))

const cut = (source: string, { range }: QuotedSpan): string => source.slice(range.start, range.end)

test('quotations in every style are found exactly, and nothing else is', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 3 }), paragraphs => {
      const source = paragraphs.map(({ text }) => text).join('\n\n')
      const { spans, strayMarks } = findQuotedSpans(proseOf(source))
      expect(spans.map(span => cut(source, span))).toEqual(paragraphs.flatMap(({ quotations }) => quotations))
      expect(strayMarks).toEqual([])
    }),
    { numRuns: 10_000 },
  )
})

const soup = fc
  .array(
    fc.constantFrom(
      ...`"'“”„«»‹›‘’‚「」『』\`′″`.split(''),
      'a',
      's',
      'tall',
      ' ',
      '\n\n',
      '\n',
      '.',
      ',',
      '(',
      ')',
      '5',
      '—',
      '> ',
      '*',
      '语',
    ),
    {
      maxLength: 40,
    },
  )
  .map(parts => parts.join(''))

const openers = '"“”„‟«»‹›‘’‚‛「『\'`'
const closers = '"“”″«»‹›‘’」』\''

function expectNested(source: string, spans: readonly QuotedSpan[]): void {
  const around: QuotedSpan[] = []
  for (const span of spans) {
    while (around.length > 0 && around.at(-1)!.range.end <= span.range.start) around.pop()
    const outer = around.at(-1)
    expect(span.outer).toBe(outer)
    if (outer) expect(span.range.end, source).toBeLessThanOrEqual(outer.range.end)
    around.push(span)
  }
}

function expectTrue(source: string, span: QuotedSpan): void {
  const text = cut(source, span)
  if (span.style === 'block') expect(text[0]).toBe('>')
  else {
    expect(openers).toContain(text[0])
    expect(closers).toContain(text.at(-1))
    expect(textOf(span)).toBe(span.text)
  }
  expect(span.text).toBe(span.text.trim())
}

/** The words of a span as its prose offsets say. */
function textOf({ prose, textStart, textEnd }: QuotedSpan): string {
  const texts = prose.map((block: Prose) => block.text)
  const last = texts.length - 1
  return texts
    .map((text, at) => text.slice(at === 0 ? textStart : 0, at === last ? textEnd : text.length))
    .join('\n')
    .trim()
}

test('whatever the marks, spans nest and are what they claim to be', () => {
  fc.assert(
    fc.property(soup, source => {
      const { spans, strayMarks } = findQuotedSpans(proseOf(source))
      expectNested(source, spans)
      for (const span of spans) expectTrue(source, span)
      for (const { mark, range } of strayMarks) expect(source.slice(range.start, range.end)).toBe(mark)
    }),
    { numRuns: 10_000 },
  )
})
