import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tests as commonMarkExamples } from 'commonmark-spec'
import { describe, expect, it } from 'vitest'
import { loadParser, parse } from '../../../src/article/parse/parse.ts'
import { describeTree } from '../../support/describe-tree.ts'
import { parserDifferences } from '../../support/parser-differences.ts'
import { gfmExamples } from './gfm-examples.ts'

await Promise.all([loadParser('native'), loadParser('remark')])

const read = (source: string, parser: 'native' | 'remark'): string => describeTree(parse(source, parser))
const agree = (source: string): boolean => read(source, 'native') === read(source, 'remark')

const variants: [name: string, vary: (source: string) => string][] = [
  ['LF', source => source],
  ['CRLF', source => source.replaceAll('\n', '\r\n')],
  ['lone CR', source => source.replaceAll('\n', '\r')],
  ['a byte order mark', source => `\uFEFF${source}`],
  ['astral characters before', source => `😀 &amp; é\n\n${source}`],
]

/** Examples on which the parsers differ, with the reason. */
const DIFFERENCES: Record<string, string> = {
  'CommonMark 128, CRLF': 'native counts the last CR to an unclosed fence in a block quotation',
  'CommonMark 237, CRLF': 'native counts the last CR to an unclosed fence in a block quotation',
  'a footnote with a list': 'remark lets the first item reach into the second, native ends it before',
  'a footnote with spaces or without a label': 'remark takes `[^a b]` for a reference link, native for text',
}
const differs = (name: string, variant: string): boolean =>
  name in DIFFERENCES || `${name}, ${variant}` in DIFFERENCES

const examples: (readonly [name: string, markdown: string])[] = [
  ...commonMarkExamples.map(
    ({ number, markdown }) => [`CommonMark ${number}`, markdown.replaceAll('→', '\t')] as const,
  ),
  ...gfmExamples,
]

const fixtures = join(import.meta.dirname, '../../../fixtures')
const corpus = join(import.meta.dirname, '../../../../shared/corpus')

describe('both parsers give the same tree', () => {
  it.each(variants)('on the examples, with %s', (variant, vary) => {
    const names = examples.filter(([, markdown]) => !agree(vary(markdown))).map(([name]) => name)
    expect(names).toEqual(examples.map(([name]) => name).filter(name => differs(name, variant)))
  })

  it.each(parserDifferences)('but not on $example: $reason', ({ applies, example }) => {
    expect(example).toMatch(applies)
    expect(agree(example)).toBe(false)
  })

  it('on every fixture', () => {
    expect(disagreeing(markdownFiles(fixtures))).toEqual([])
  })

  it.skipIf(!existsSync(corpus))(
    'on every article of the corpus, which lies beside the repository',
    () => {
      const paths = ['articles', 'evaluation-only'].flatMap(part => markdownFiles(join(corpus, part)))
      expect(paths.length).toBeGreaterThanOrEqual(381)
      expect(disagreeing(paths)).toEqual([])
    },
    300_000,
  )
})

const markdownFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.(?:md|mdx|markdown|txt)$/.test(path))
    .map(path => join(folder, path))

const disagreeing = (paths: readonly string[]): string[] =>
  paths.filter(path => !agree(readFileSync(path, 'utf8')))
