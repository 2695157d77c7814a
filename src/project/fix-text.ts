import { type FixedText, fixArticle, type FixType } from '../core/fix/fix.ts'
import { type LintOptions, prepareText } from './lint-text.ts'

export interface FixTextOptions extends LintOptions {
  /** `safe`, fixes alone, when left out; `suggestions`: also the suggestion of a finding that has exactly one. */
  readonly type?: FixType
}

/**
 * Put right what is certainly right, behind the guard that the command has: quoted words, the meaning of markers and
 * everything outside of the places that are mended stay as they are. Pure; nothing is written.
 *
 * @param source Markdown
 * @throws {UserError} on an unknown rule, severity or option
 */
export function fixText(source: string, options: FixTextOptions = {}): FixedText {
  const { read, lint } = prepareText(options)
  return fixArticle(read(source), { read, lint, type: options.type ?? 'safe' })
}
