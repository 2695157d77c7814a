/** Elements that hold nothing and so are never closed. */
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img'])

/** The tags of raw HTML that are open among the children of one node, so that none closes what others opened. */
export class OpenTags {
  readonly #names: string[] = []

  open(name: string): void {
    if (!empty.has(name)) this.#names.push(name)
  }

  /** Close the innermost element of a name with all in it; `false` when none is open here. */
  close(name: string): boolean {
    const at = this.#names.lastIndexOf(name)
    if (at >= 0) this.#names.length = at
    return at >= 0
  }

  /** The tags that close whatever is still open. */
  closeAll(): string {
    return this.#names
      .splice(0)
      .toReversed()
      .map(name => `</${name}>`)
      .join('')
  }
}
