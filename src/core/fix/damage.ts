// In: what stands in an article before and after some edits. Out: what the edits have changed elsewhere than at the
// places that they mend, if anything. `fix.ts` refuses them then.
import type { Range } from '../../article/model.ts'
import { lowerBound, overlaps } from '../../article/spans.ts'
import type { Edit } from '../rule.ts'
import { losesItsWay } from './addresses.ts'
import type { Structure, StructureNode } from './structure.ts'

/** What a fix would do to the layout that no fix may. The words complete “the fix would …”. */
export const damages = {
  kept: 'change code, front matter, or what a site generator reads',
  comment: 'change a comment, or join what it keeps apart',
  line: 'break a line within what stands on one, or at a line break made on purpose',
  address: 'take away a part of an address that may say where it leads',
  further: 'make an address go on into what follows it',
  layout: 'change how text elsewhere is laid out',
} as const

/**
 * Say what edits change outside the places that they mend; `undefined` when nothing. Such a place is what an edit
 * replaces and the text that touches it; of a change that a person chose, the whole block.
 */
export function findDamage(
  before: Structure,
  after: Structure,
  edits: readonly Edit[],
  chosen: boolean,
): string | undefined {
  if (!isSameList(before.kept, after.kept)) return damages.kept
  if (!isPartOf(after.comments, before.comments)) return damages.comment
  const changes = createChanges(edits, before.source)
  if (changes.some(({ isComment, from }) => isComment && joins(before.source, from))) return damages.comment
  if (breaksLine(changes, before)) return damages.line
  if (!chosen && before.addresses.some(address => losesPart(address, before.source, changes)))
    return damages.address
  if (!chosen && growsOn(before.addresses, after.addresses, changes)) return damages.further
  return isSameElsewhere(before, after, changes, chosen) ? undefined : damages.layout
}

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, index) => text === b[index])

/** Whether all of some things are among others, in their order. */
function isPartOf(some: readonly string[], all: readonly string[]): boolean {
  let next = 0
  for (const text of all) if (text === some[next]) next++
  return next === some.length
}

/** What an edit replaces, and where what it puts in stands afterwards. */
interface Change {
  readonly from: Range
  readonly to: Range
  readonly text: string
  /** It takes a comment out and puts nothing in. */
  readonly isComment: boolean
}

const COMMENT = /^\s*(?:<!--(?:(?!-->)[^])*-->|\{\/\*(?:(?!\*\/\})[^])*\*\/\})\s*$/

function createChanges(edits: readonly Edit[], source: string): Change[] {
  let shift = 0
  return edits
    .toSorted(({ range: a }, { range: b }) => a.start - b.start || a.end - b.end)
    .map(({ range: { start, end }, text }) => {
      const to = { start: start + shift, end: start + shift + text.length }
      shift += text.length - (end - start)
      const isComment = text === '' && COMMENT.test(source.slice(start, end))
      return { from: { start, end }, to, text, isComment }
    })
}

/** Whether text on both sides of a range would touch. */
const joins = (source: string, { start, end }: Range): boolean =>
  /\S/.test(source.charAt(start - 1)) && /\S/.test(source.charAt(end))

const LINE_ENDING = /[\r\n]/

/** What another line within it would end. */
const UNBROKEN: ReadonlySet<string> = new Set([
  'html',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'definition',
  'emphasis',
  'strong',
  'delete',
  'table',
])

/** The second part of a definition list, as many page builders know it. */
const MEANING = /\s*:[ \t]/y

/** Whether an edit puts a line break where Markdown, as it is read today, has no place for one. */
function breaksLine(changes: readonly Change[], { source, printed }: Structure): boolean {
  const breaks = changes.filter(
    ({ from, text, isComment }) =>
      !isComment && LINE_ENDING.test(text) !== LINE_ENDING.test(source.slice(from.start, from.end)),
  )
  if (breaks.length === 0) return false
  if (breaks.some(({ from }) => partsMeaning(source, from))) return true
  return printed.some(({ type, start, end }) => {
    const isBreak = type === 'break'
    if (!isBreak && !UNBROKEN.has(type)) return false
    const change = breaks[lowerBound(breaks.length, index => breaks[index]!.from.end > start)]
    return (
      change !== undefined && (isBreak ? change.from.start <= end : isWithin(change.from, { start, end }))
    )
  })
}

function partsMeaning(source: string, { start }: Range): boolean {
  MEANING.lastIndex = start
  return MEANING.test(source) && !/\n[ \t]*\n[ \t]*$/.test(source.slice(Math.max(0, start - 200), start))
}

const isWithin = (inner: Range, outer: Range): boolean => outer.start < inner.start && inner.end < outer.end

function losesPart({ start, end }: Range, source: string, changes: readonly Change[]): boolean {
  let left = ''
  let from = start
  for (
    let at = lowerBound(changes.length, index => changes[index]!.from.end > start);
    at < changes.length;
    at++
  ) {
    const change = changes[at]!
    if (change.from.start >= end) break
    left += source.slice(from, change.from.start) + change.text
    from = change.from.end
  }
  return from !== start && losesItsWay(source.slice(start, end), left + source.slice(from, end))
}

/** Whether an address that an edit is in reaches further afterwards, over the end of its line for one. */
function growsOn(before: readonly Range[], after: readonly Range[], changes: readonly Change[]): boolean {
  const isTouched = createTouchTest(changes.map(({ from }) => from))
  const map = createMap(changes)
  return before.some(address => {
    if (!isTouched(address)) return false
    const [start, end] = [map(address.start), map(address.end)]
    const found = after[lowerBound(after.length, index => after[index]!.end > start)]
    return found !== undefined && found.start < end && (found.start < start || found.end > end)
  })
}

/** Blocks, as opposed to what stands within a line. */
const BLOCKS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'code',
  'html',
  'thematicBreak',
  'definition',
  'footnoteDefinition',
  'yaml',
  'toml',
])

function isSameElsewhere(
  before: Structure,
  after: Structure,
  changes: readonly Change[],
  chosen: boolean,
): boolean {
  const map = createMap(changes)
  const was = before.nodes.map(node => ({ ...node, start: map(node.start), end: map(node.end) }))
  const [known, present] = [collectNames(was), collectNames(after.nodes)]
  const surroundings = { blocks: groupBlocks(after.nodes), map }
  const places = widen(changes, before.nodes, map)
  const isUntouched = createUntouchedTest(places)
  const isElsewhere = createTouchTest(places.map(({ to }) => to))
  return (
    selectIndexes(before.nodes, isUntouched, chosen).every(index => present.has(nameNode(was[index]!))) &&
    selectIndexes(after.nodes, node => !isElsewhere(node), chosen).every(index =>
      known.has(nameNode(after.nodes[index]!)),
    ) &&
    (chosen || before.nodes.every(node => stays(node, changes, surroundings)))
  )
}

const LINKS: ReadonlySet<string> = new Set(['link', 'linkReference', 'image', 'imageReference'])

/** A link is mended as a whole: `[1][2]` becomes two. */
function widen(
  changes: readonly Change[],
  nodes: readonly StructureNode[],
  map: (offset: number) => number,
): readonly Change[] {
  const links = nodes.filter(({ type }) => LINKS.has(type))
  if (links.length === 0) return changes
  return changes.map(change => {
    const link = links[lowerBound(links.length, index => links[index]!.end >= change.from.end)]
    if (!link || !isWithin(change.from, link)) return change
    return { ...change, from: link, to: { start: map(link.start), end: map(link.end) } }
  })
}

/**
 * Whether a block is what it was, though an edit is in its midst or at its edge. Where a definition leads may be what is
 * mended. One that is replaced as a whole need not stay.
 */
function stays(node: StructureNode, changes: readonly Change[], { blocks, map }: Surroundings): boolean {
  const { type, start, end } = node
  if (!BLOCKS.has(type) || type === 'definition') return true
  const first = changes[lowerBound(changes.length, index => changes[index]!.from.end >= start)]
  const last = changes[lowerBound(changes.length, index => changes[index]!.from.start > end) - 1]
  if (!first || !last || first.from.start > end) return true
  if (first.from.start <= start && end <= first.from.end) return true
  // Some of what is put in at an edge may belong to the block, and some of it part it from its neighbour.
  const from = first.from.start <= start ? first.to : { start: map(start), end: map(start) }
  const to = last.from.end >= end ? last.to : { start: map(end), end: map(end) }
  const alike = blocks.get(nameBlock(node)) ?? []
  for (
    let at = lowerBound(alike.length, index => alike[index]!.start >= from.start);
    at < alike.length;
    at++
  ) {
    const other = alike[at]!
    if (other.start > from.end) return false
    if (to.start <= other.end && other.end <= to.end) return true
  }
  return false
}

interface Surroundings {
  /** What is there afterwards, by name, in order. */
  readonly blocks: ReadonlyMap<string, readonly StructureNode[]>
  readonly map: (offset: number) => number
}

function groupBlocks(nodes: readonly StructureNode[]): Surroundings['blocks'] {
  const groups = new Map<string, StructureNode[]>()
  for (const node of nodes) {
    if (!BLOCKS.has(node.type)) continue
    const name = nameBlock(node)
    const group = groups.get(name)
    if (group) group.push(node)
    else groups.set(name, [node])
  }
  return groups
}

const nameBlock = ({ type, what, path }: StructureNode): string => `${path}/${type} ${what}`

const collectNames = (nodes: readonly StructureNode[]): ReadonlySet<string> => new Set(nodes.map(nameNode))

const nameNode = ({ type, what, path, start, end }: StructureNode): string =>
  `${path}/${type} ${start} ${end} ${what}`

type Test = (node: StructureNode) => boolean

/** The nodes that are to be the same. Of a change that a person chose, the blocks that it leaves alone altogether. */
function selectIndexes(nodes: readonly StructureNode[], isUntouched: Test, chosen: boolean): number[] {
  const selected: number[] = []
  let touchedUpTo = -1
  for (const [index, node] of nodes.entries()) {
    const isFree = isUntouched(node)
    if (chosen && node.path === '' && !isFree) touchedUpTo = node.end
    if (isFree && (!chosen || (BLOCKS.has(node.type) && node.start >= touchedUpTo))) selected.push(index)
  }
  return selected
}

/** Whether some ranges, in order, reach into another or touch its end. */
function createTouchTest(ranges: readonly Range[]): (range: Range) => boolean {
  return ({ start, end }) => {
    const range = ranges[lowerBound(ranges.length, index => ranges[index]!.end >= start)]
    return range !== undefined && range.start <= end
  }
}

/** A comment that is taken out is a place of its own: it touches only the text that it stands in. */
function createUntouchedTest(changes: readonly Change[]): Test {
  const isTouched = createTouchTest(changes.map(({ from }) => from))
  return node => {
    if (!isTouched(node)) return true
    if (node.type === 'text') return false
    const { start, end } = node
    for (
      let at = lowerBound(changes.length, index => changes[index]!.from.end >= start);
      at < changes.length;
      at++
    ) {
      const { from, isComment } = changes[at]!
      if (from.start > end) return true
      if (!isComment || overlaps(from, node)) return false
    }
    return true
  }
}

/** Where a place that no edit touches stands afterwards. */
function createMap(changes: readonly Change[]): (offset: number) => number {
  const shifts = changes.map(({ from, to }) => to.end - from.end)
  return offset => {
    const passed = lowerBound(changes.length, index => changes[index]!.from.end > offset)
    return offset + (shifts[passed - 1] ?? 0)
  }
}
