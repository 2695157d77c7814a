// Compares what `citewell inspect` says of quotations with labels, as fixtures/README.md describes them.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Articles that one call of the command is asked for, so that its arguments do not grow too long. */
const atOnce = 200

/** The labels of quotations in a file with one JSON object a line; other labels in it are left out. */
export const readLabels = file =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
    .filter(({ kind }) => kind === undefined || kind === 'quote')

/**
 * What is seen where labels stand. Labels marked unsure, and those of articles that are not in the folder, are left out.
 *
 * @param {string[]} command the program and its first arguments
 */
export function judgeLabels(labels, folder, command) {
  const known = labels.filter(({ claim, file }) => claim !== 'unsure' && existsSync(join(folder, file)))
  const articles = inspect([...new Set(known.map(({ file }) => file))], folder, command)
  return known.map(label => ({ label, ...see(label, articles.get(label.file)) }))
}

export function inspect(files, folder, [program, ...given]) {
  const articles = new Map()
  for (let i = 0; i < files.length; i += atOnce) {
    const args = [...given, 'inspect', '--format', 'json', ...files.slice(i, i + atOnce)]
    const out = execFileSync(program, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 })
    for (const article of JSON.parse(out).articles) articles.set(article.path, article)
  }
  return articles
}

/**
 * A label belongs to the quotation over it that starts nearest. A block quotation counts as called a claim when any
 * quotation over it is.
 */
function see(label, { quotations, citations, references }) {
  const from = order(label.line, label.col)
  const to = order(label.endLine, label.endCol)
  const startOf = ({ start }) => order(start.line, start.column)
  const over = quotations
    .filter(each => Math.min(order(each.end.line, each.end.column), to) > Math.max(startOf(each), from))
    .toSorted((a, b) => Math.abs(startOf(a) - from) - Math.abs(startOf(b) - from))
  const claims = (label.block ? over : over.slice(0, 1)).filter(({ claim }) => claim)
  const nearest = claims[0] ?? over[0]
  return {
    isClaim: label.claim === 'yes',
    isUncited: label.claim === 'yes' && label.cited !== 'yes',
    likely: claims.length > 0,
    certain: claims.some(({ certain }) => certain),
    supported: claims.some(({ support }) => support !== 'none' && support !== 'paragraph'),
    citing: citations.length > 0 || references.some(({ label: number }) => number !== null),
    kind: nearest?.kind ?? 'not seen',
    signal: nearest?.because[0] ?? 'none',
  }
}

/** Places in the order of the text; no line is as long. */
const order = (line, column) => line * 1e7 + column

/**
 * Precision and recall of each tier, in all articles, in those that cite by number, and for what a finding is about: a
 * claim without a citation.
 */
export function scoreTiers(judged) {
  const citing = judged.filter(each => each.citing)
  const uncited = judged.map(({ isUncited, likely, certain, supported }) => ({
    isClaim: isUncited,
    likely: likely && !supported,
    certain: certain && !supported,
  }))
  return {
    'all, certain': score(judged, 'certain'),
    'all, both tiers': score(judged, 'likely'),
    'citing, certain': score(citing, 'certain'),
    'citing, both tiers': score(citing, 'likely'),
    'uncited, certain': score(uncited, 'certain'),
    'uncited, both tiers': score(uncited, 'likely'),
  }
}

function score(judged, tier) {
  const said = judged.filter(each => each[tier])
  const found = said.filter(({ isClaim }) => isClaim).length
  const claims = judged.filter(({ isClaim }) => isClaim).length
  return {
    precision: share(found, said.length),
    recall: share(found, claims),
    f1: share(2 * found, said.length + claims),
    found,
    falseAlarms: said.length - found,
    missed: claims - found,
  }
}

/** Nothing of nothing is all of it. */
const share = (part, whole) => (whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000)

/** What `--by` knows, each with how to tell the group of a judged label. */
export const groupings = {
  signal: ({ signal }) => signal,
  kind: ({ kind }) => kind,
  class: ({ label }) => label.class,
  language: ({ label }) => label.language ?? 'unknown',
  repository: ({ label }) => repositoryOf(label.file),
}

/** The folder of the repository, or the article itself where articles stand beside each other. */
function repositoryOf(file) {
  const path = file.split('/')
  return path.find(part => part.includes('__')) ?? path[0]
}

/** The scores of both tiers for each group, those with most quotations first. */
export function scoreGroups(judged, by) {
  const groups = new Map()
  for (const each of judged) {
    const name = groupings[by](each)
    groups.set(name, [...(groups.get(name) ?? []), each])
  }
  return [...groups]
    .toSorted(([a, { length: m }], [b, { length: n }]) => n - m || (a < b ? -1 : 1))
    .map(([name, members]) => ({ name, quotations: members.length, ...score(members, 'likely') }))
}
