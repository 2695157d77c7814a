/** Text to put into the source at an offset, so that Markdown reads the article as its writer meant it. */
export interface Insertion {
  /** Offset into the source, UTF-16 code units. */
  readonly offset: number
  /** Line endings and heading marks, nothing else. */
  readonly text: string
}

/** How an article is laid out, and what would have to be inserted to make it Markdown. */
export interface Shape {
  readonly kind: 'markdown' | 'pasted'
  /** By offset; empty when the text is Markdown already. */
  readonly insertions: readonly Insertion[]
}

/**
 * Decide whether a text is laid out as Markdown or pasted line by line, and where blank lines and heading
 * marks are missing.
 */
export const recoverShape = (_source: string): Shape => ({ kind: 'markdown', insertions: [] })
