import { hash } from '../../core/fingerprint.ts'

/** What the cache must know of a text. */
export interface Digest {
  readonly hash: string
  /** Whether what is found may depend on the day: comments to citewell expire. */
  readonly isDated: boolean
}

export type NoteDigest = (path: string, digest: Digest) => void

export const digest = (source: string): Digest => ({
  hash: hash(source),
  isDated: source.includes('citewell'),
})
