import type { Definition, Prose } from './prose.ts'
import type { Located } from './range.ts'

/** A URL with its place. The range is the URL itself as written in the source, nothing around it. */
export interface Link extends Located {
  /** As written in the source. */
  readonly url: string
  readonly role: LinkRole
  /** The block it stands in; `undefined` for a link definition. */
  readonly prose: Prose | undefined
}

/** `inline` `[text](url)`, `autolink` `<url>`, `bare` a URL in running text, `definition` `[x]: url`, `html` an attribute. */
export type LinkRole = 'inline' | 'autolink' | 'bare' | 'definition' | 'html'

/** Find every URL, well formed or not. Pure and linear in the size of the text. */
export function collectLinks(_prose: readonly Prose[], _definitions: readonly Definition[], _source: string): Link[] {
  return []
}
