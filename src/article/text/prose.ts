import type { Located, Range } from '../range.ts'

export { collectProse } from './flatten.ts'

/**
 * What a reader would read of one block: a paragraph, a heading, a table cell, or a stretch of text in an HTML
 * block, with the markup taken out.
 *
 * One U+FFFC (OBJECT REPLACEMENT CHARACTER) holds the place of whatever is no text: code, an HTML tag, a footnote
 * reference, templating, an image. It keeps the words around it apart, and rules off the code. Line endings inside a block
 * (soft and hard) are one `\n`. Markdown's escapes, entities, `>` prefixes and indents are gone.
 */
export interface Prose extends Located {
  readonly kind: ProseKind
  /** The plain text; offsets into it are UTF-16 code units and called *prose offsets*. */
  readonly text: string
  /** Heading depth 1 to 6; 0 for anything else. */
  readonly depth: number
  /** Where this block stands in `Article.prose`. */
  readonly index: number
  /** The innermost block that holds this one: a list item, a block quotation, the document … */
  readonly container: Container
  /** Marked-up stretches of the text, by start, outer before inner. */
  readonly inlines: readonly Inline[]
  /** Sentences of the text, in prose offsets, in order, without white space around them. Computed once. */
  readonly sentences: readonly Range[]
  /**
   * Map a span of prose offsets to the source it came from. The result starts at the source of the first code
   * unit and ends after the source of the last, so an entity or an escape is covered whole.
   */
  toSource(start: number, end: number): Range
}

export type ProseKind = 'paragraph' | 'heading' | 'cell' | 'html'

/** A marked-up stretch of prose. `start` and `end` are prose offsets; `range` is the source, markup included. */
export interface Inline extends Located {
  readonly type: InlineType
  readonly start: number
  readonly end: number
  /** Links and images: the destination, as resolved. */
  readonly url?: string
  /** Footnote references and reference links: the label as written, `1` in `[^1]` and in `[text][1]`. */
  readonly label?: string
  /** Reference links: how they are written. */
  readonly reference?: 'full' | 'collapsed' | 'shortcut'
  /** Links, images, code, HTML tags: the title, code or raw tag. */
  readonly value?: string
}

export type InlineType =
  | 'emphasis'
  | 'strong'
  | 'delete'
  | 'link'
  | 'image'
  | 'footnoteReference'
  | 'code'
  | 'html'
  | 'break'

/** A block that holds other blocks. */
export interface Container extends Located {
  readonly type: ContainerType
  readonly parent: Container | undefined
  /** Position among the children of `parent`, from 0. */
  readonly index: number
  /** Lists: whether they are numbered. */
  readonly ordered?: boolean
  /** Ordered lists: the first number. The rendered number of an item is this plus its index. */
  readonly start?: number
  /** Footnote definitions: the label, `1` in `[^1]:`. */
  readonly label?: string
  /** HTML blocks: the innermost element in lower case, `blockquote`, `li`; lists in HTML also set `ordered`. */
  readonly tag?: string
  /** HTML elements: the `id` or `name` they can be linked to by. */
  readonly id?: string
}

export type ContainerType =
  | 'root'
  | 'blockquote'
  | 'list'
  | 'listItem'
  | 'table'
  | 'tableRow'
  | 'footnoteDefinition'
  | 'html'

/** A link definition: `[1]: https://example.org "title"`. It prints nothing. */
export interface Definition extends Located {
  readonly label: string
  readonly url: string
  readonly title: string | undefined
}

/** Everything that one walk over the tree gives. No collector but this one looks at the tree. */
export interface Text {
  readonly prose: readonly Prose[]
  readonly definitions: readonly Definition[]
}

/** The innermost container of a type that holds the block, or `undefined`. */
export function enclosing(prose: Prose, type: ContainerType): Container | undefined {
  for (let container: Container | undefined = prose.container; container; container = container.parent)
    if (container.type === type) return container
  return undefined
}
