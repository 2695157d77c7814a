#!/usr/bin/env node
// How fast articles are read and linted, in megabytes of source a second on one core, stage by stage and rule
// by rule: npm run bench:throughput [-- folder]. It prints; it judges nothing.
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { collectCitations } from '../dist/src/article/citations/citations.js'
import { collectDirectives } from '../dist/src/article/directives.js'
import { collectIdentifiers } from '../dist/src/article/links/identifiers.js'
import { collectLinks } from '../dist/src/article/links/links.js'
import { maskTemplating } from '../dist/src/article/templating/mask.js'
import { collectProse } from '../dist/src/article/text/prose.js'
import { ArticleLanguage } from '../dist/src/article/language.js'
import { collectQuotations } from '../dist/src/article/quotations/quotations.js'
import { collectSpeakers } from '../dist/src/article/speakers/speakers.js'
import { findQuotedSpans } from '../dist/src/article/quotations/spans/quoted-spans.js'
import { collectReferences } from '../dist/src/article/references/references.js'
import { loadParser } from '../dist/src/article/parse/parse.js'
import { recoverShape } from '../dist/src/article/shape/shape.js'
import { parseShaped } from '../dist/src/article/shape/shaped-tree.js'
import { readArticle } from '../dist/src/article/article.js'
import { enableRules } from '../dist/src/core/presets.js'
import { lint } from '../dist/src/core/lint.js'
import { rules } from '../dist/rules/index.js'
import { createRandom, writeArticle } from './generate.mjs'

await loadParser('auto')

const ROUNDS = 5
const folder = process.argv[2]
const texts = folder ? [...articlesIn(folder)] : generated()
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
console.log(`${texts.length} articles, ${(bytes / 1e6).toFixed(2)} MB, Node ${process.versions.node}\n`)

const stages = new Map()
const timed = (name, work) => {
  const start = performance.now()
  const result = work()
  stages.set(name, (stages.get(name) ?? 0) + performance.now() - start)
  return result
}

readAll() // warm up
stages.clear()
for (let round = 0; round < ROUNDS; round++) readAll()
const perRound = name => stages.get(name) / ROUNDS
print(
  'stage',
  [...stages.keys()].map(name => [name, perRound(name)]),
)
const withoutParser = [...stages.keys()]
  .filter(name => name !== 'parse')
  .reduce((sum, name) => sum + perRound(name), 0)

const articles = texts.map(text => readArticle('article.md', text))
const enabled = enableRules(rules)
const lintAll = list => articles.forEach(article => lint(article, list))
const perRule = enabled.map(rule => [rule.id, median(() => lintAll([rule]))])
print('rule', perRule)
const linting = median(() => lintAll(enabled))
print('together', [
  ['reading without the parser', withoutParser],
  ['recommended rules', linting],
  ['reading and rules without the parser', withoutParser + linting],
])

/**
 * The order of reading of `readArticle`, with a clock. A block is cut into sentences when somebody asks, which is
 * for its quotations: one block in six. The time is part of theirs.
 */
function readAll() {
  for (const source of texts) {
    const text = timed('mask', () => maskTemplating(source))
    const shape = timed('shape', () => recoverShape(text))
    const tree = timed('parse', () => parseShaped(text, shape))
    const { prose, definitions } = timed('prose', () => collectProse(tree, text))
    const lists = timed('references', () => collectReferences(prose, definitions, text))
    const language = new ArticleLanguage(undefined, source, prose)
    const { spans } = timed('quoted spans', () => findQuotedSpans(prose))
    const { citations } = timed('citations', () => collectCitations(prose, lists, spans, text))
    const speakers = collectSpeakers(prose, spans, lists, language)
    timed('quotations', () => collectQuotations(prose, spans, citations, lists, speakers, language))
    const links = timed('links', () => collectLinks(prose, definitions, text))
    timed('identifiers', () => collectIdentifiers(prose, links, text))
    timed('directives', () => collectDirectives(source))
  }
}

function median(work) {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return times.toSorted((a, b) => a - b)[ROUNDS >> 1]
}

function print(title, rows) {
  console.log(`${title.padEnd(38)} ${'ms'.padStart(9)} ${'MB/s'.padStart(9)}`)
  for (const [name, ms] of rows)
    console.log(
      `${name.padEnd(38)} ${ms.toFixed(1).padStart(9)} ${(bytes / 1000 / ms).toFixed(1).padStart(9)}`,
    )
  console.log()
}

function* articlesIn(place) {
  for (const entry of readdirSync(place)) {
    const path = join(place, entry)
    if (statSync(path).isDirectory()) yield* articlesIn(path)
    else if (/\.(?:md|mdx|markdown|txt)$/.test(entry)) yield readFileSync(path, 'utf8')
  }
}

function generated() {
  const random = createRandom(1)
  return Array.from({ length: 800 }, () => writeArticle(random, 5000))
}
