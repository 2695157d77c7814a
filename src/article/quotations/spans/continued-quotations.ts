import type { Container, Prose } from '../../model.ts'
import type { Mark } from './mark.ts'
import type { Pair, PairedMarks } from './pair-marks.ts'

/** A quotation in marks, over one block or several. `from` and `to` are places in `Article.prose`. */
export interface MarkedQuotation extends Pair {
  readonly from: number
  readonly to: number
}

export interface Continuations {
  readonly quotations: readonly MarkedQuotation[]
  /** Marks and pairs that are part of a longer quotation, or that may be: neither stray nor a quotation. */
  readonly used: ReadonlySet<Mark | Pair>
}

/** How many blocks after the opening one a quotation may close without opening again. */
const REACH = 3

/** The same where it opens at the start of a block, and closes at the end of one. */
const LONG_REACH = 12

/** A paragraph without a letter, such as `…` or `[...]`, marks an omission between two quoted paragraphs. */
const HAS_WORD = /\p{L}/u

/**
 * Find the quotations that run over several blocks: each paragraph opens again and the last one closes, or a
 * mark opens in one paragraph and closes within three blocks, or within twelve where it holds whole blocks.
 *
 * @param paired the marks of each block, `undefined` where there are none
 */
export function joinContinued(
  prose: readonly Prose[],
  paired: readonly (PairedMarks | undefined)[],
): Continuations {
  const quotations: MarkedQuotation[] = []
  const used = new Set<Mark | Pair>()
  for (let from = 0; from < paired.length - 1; from++) {
    const open = paired[from]?.open.findLast(canContinue)
    if (!open) continue
    const chain = followChain(prose, paired, from, open)
    for (const mark of chain.reopened) used.add(mark)
    if (chain.end) {
      quotations.push({ from, open, to: chain.last, close: chain.end.close })
      used.add(chain.end.used)
    }
    if (chain.last > from) used.add(open)
    from = Math.max(from, chain.last - 1)
  }
  return { quotations, used }
}

interface Chain {
  /** The last block that belongs to it. */
  readonly last: number
  readonly reopened: readonly Mark[]
  readonly end: { readonly close: Mark; readonly used: Mark | Pair } | undefined
}

function followChain(
  prose: readonly Prose[],
  paired: readonly (PairedMarks | undefined)[],
  from: number,
  open: Mark,
): Chain {
  const reopened: Mark[] = []
  const scope = scopeOf(prose[from]!)
  let last = from
  let next = from + 1
  let passed = 0
  const reach = isIndent(prose[from]!.text, open.at) ? LONG_REACH : REACH
  for (let at = from + 1; passed < reach && at < prose.length; at++) {
    const block = prose[at]!
    if (!mayContinue(block, scope)) break
    if (!isSameList(block, prose[at - 1]!, scope)) passed++
    if (next === at && !HAS_WORD.test(block.text)) next++
    const marks = paired[at]
    if (!marks) continue
    const again = at === next && scopeOf(block) === scope ? findReopening(block, marks, open) : undefined
    if (again && 'close' in again)
      return { last: at, reopened: [...reopened, again.open], end: { close: again.close, used: again } }
    if (again) {
      reopened.push(again)
      last = at
      next = at + 1
      passed = 0
      continue
    }
    const close = findClose(marks, open)
    if (close && (passed <= REACH || endsBlock(block, close)))
      return { last: at, reopened, end: { close, used: close } }
    if (marks.open.some(mark => mark.char === open.char)) break
  }
  return { last, reopened, end: undefined }
}

/** The items of a list inside a quotation count as one block, however many they are. */
const isSameList = ({ container }: Prose, before: Prose, scope: Container): boolean =>
  container !== scope &&
  container.type === 'listItem' &&
  before.container.type === 'listItem' &&
  container.parent === before.container.parent

/** Single marks are too often apostrophes to be followed beyond their block. */
const canContinue = ({ family }: Mark): boolean =>
  family !== 'single' && family !== 'doubled-single' && family !== 'angles'

/** The same mark at the very start of the block, waiting or paired. */
function findReopening(block: Prose, { open, pairs }: PairedMarks, first: Mark): Mark | Pair | undefined {
  const begins = (mark: Mark): boolean => mark.char === first.char && isIndent(block.text, mark.at)
  return open.find(begins) ?? pairs.find(pair => begins(pair.open))
}

/** A mark that closes nothing in its own block and stands inside no other quotation there. */
const findClose = ({ unopened, pairs }: PairedMarks, { family }: Mark): Mark | undefined =>
  unopened.find(
    mark =>
      mark.family === family &&
      mark.role !== 'opens' &&
      !pairs.some(({ open, close }) => open.at < mark.at && mark.at < close.at),
  )

/** No word stands behind a mark. */
const endsBlock = ({ text }: Prose, { at, length }: Mark): boolean => !HAS_WORD.test(text.slice(at + length))

/** Nothing but a few spaces stand before an offset. */
const isIndent = (text: string, end: number): boolean => end < 8 && text.slice(0, end).trim() === ''

/** The container whose children a quotation may run over; the tags of an HTML block hold no one apart. */
function scopeOf({ container }: Prose): Container {
  let scope = container
  while (scope.parent && scope.type === 'html' && scope.tag !== 'blockquote' && scope.tag !== 'li')
    scope = scope.parent
  return scope
}

/** A quotation goes on through paragraphs and lists, not into headings, tables or out of its block quotation. */
function mayContinue(block: Prose, scope: Container): boolean {
  if (block.kind === 'heading' || block.kind === 'cell') return false
  for (let container: Container | undefined = block.container; container; container = container.parent) {
    if (container === scope) return true
    if (container.type === 'blockquote' || container.type === 'footnoteDefinition') return false
  }
  return false
}
