import type { Range } from '../model.ts'

/** A stretch of source that the site generator reads and the reader never sees. */
export interface Templating extends Range {
  /** `comment`: `<!-- … -->` or `{/* … *\/}`, which may speak to citewell. */
  readonly kind: 'comment' | 'template'
}
