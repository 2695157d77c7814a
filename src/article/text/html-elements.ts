import type { Container } from '../model.ts'
import { attributeOf, type Tag } from './html-tags.ts'

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Elements that end a stretch of text and hold others. */
const BLOCKS = names(`
  address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p section summary table tbody td
  tfoot th thead tr ul
`)

/** Blocks that end a stretch of text and hold none. */
const GAPS = names('hr pre')

/** Elements whose content is not prose. */
const SILENT = names(`
  audio canvas head iframe math noscript object option script select style svg template textarea video
`)

/** Elements that a sibling of theirs closes without a close tag, and those siblings. */
const CLOSED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', names('li')],
  ['dt', names('dt dd')],
  ['dd', names('dt dd')],
  ['td', names('td th tr tbody tfoot')],
  ['th', names('td th tr tbody tfoot')],
  ['tr', names('tr tbody tfoot')],
  ['thead', names('tbody tfoot')],
  ['tbody', names('tbody tfoot')],
])

export type ElementRole = 'block' | 'gap' | 'silent' | 'code' | 'inline' | 'remark'

/** What a tag does to the text around it. Components and custom elements count as blocks. */
export function roleOf({ name, component }: Tag): ElementRole {
  if (name === '') return 'remark'
  if (component || BLOCKS.has(name)) return 'block'
  if (SILENT.has(name)) return 'silent'
  if (GAPS.has(name)) return 'gap'
  if (name === 'code' || name === 'samp' || name === 'kbd') return 'code'
  return name.includes('-') ? 'block' : 'inline'
}

/** More open elements than this are no one's writing; deeper ones are not told apart. */
const DEEPEST = 100

type OpenContainer = { -readonly [Key in keyof Container]: Container[Key] }

/** The HTML elements that are open among the children of one Markdown block. */
export class OpenElements {
  readonly #root: Container
  readonly #open: { readonly container: OpenContainer; children: number }[] = []
  /** How many elements of each name are open, so that a stray close tag costs nothing. */
  readonly #counts = new Map<string, number>()

  constructor(root: Container) {
    this.#root = root
  }

  /** The innermost open element, or the Markdown block itself. */
  get container(): Container {
    return this.#open.at(-1)?.container ?? this.#root
  }

  /**
   * Open an element whose tag stands at `start` in the source.
   *
   * @param index where it stands among the children of the Markdown block, if no other element is around it
   */
  enter({ name }: Tag, raw: string, start: number, index: number): void {
    this.#closeImplied(name, start)
    if (this.#open.length >= DEEPEST) return
    const parent = this.#open.at(-1)
    const range = { start, end: this.#root.range.end }
    const container: OpenContainer = {
      type: name === 'blockquote' ? 'blockquote' : 'html',
      parent: this.container,
      index: parent ? parent.children++ : index,
      tag: name,
      range,
      ...numbering(name, raw),
    }
    const id = attributeOf(raw, 'id') ?? attributeOf(raw, 'name')
    if (id !== undefined) container.id = id
    this.#open.push({ container, children: 0 })
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
  }

  /** Close the innermost element of that name and what is open inside it. `end` is after its close tag. */
  leave(name: string, end: number): void {
    if (!this.#counts.get(name)) return
    while (this.container.tag !== name) this.#pop(end)
    this.#pop(end)
  }

  #closeImplied(name: string, end: number): void {
    if (this.#open.at(-1)?.container.tag === 'p') this.#pop(end)
    while (this.#isClosedBy(name)) this.#pop(end)
  }

  #isClosedBy(name: string): boolean {
    const tag = this.#open.at(-1)?.container.tag
    return tag !== undefined && CLOSED_BY.get(tag)?.has(name) === true
  }

  #pop(end: number): void {
    const { container } = this.#open.pop()!
    const name = container.tag!
    container.range = { start: container.range.start, end }
    this.#counts.set(name, this.#counts.get(name)! - 1)
  }
}

function numbering(name: string, raw: string): Pick<Container, 'ordered' | 'start'> {
  if (name === 'ul' || name === 'menu') return { ordered: false }
  if (name !== 'ol') return {}
  const start = Number.parseInt(attributeOf(raw, 'start') ?? '1', 10)
  return { ordered: true, start: Number.isNaN(start) ? 1 : start }
}
