import type { Article } from '../article/model.ts'
import { dirname } from 'node:path'
import { readArticle } from '../article/article.ts'
import {
  type Choice,
  fixArticle,
  fixChosen,
  type FixedText,
  type FixOptions,
  mayChoose,
} from '../core/fix/fix.ts'
import { type ArticleNotes, noteArticle } from '../core/article-notes.ts'
import type { Crash, Diagnostic } from '../core/lint.ts'
import type { FileReport } from '../core/report.ts'
import { UserError } from '../core/user-error.ts'
import { lintArticle } from './lint-article.ts'
import type { ConfiguredInput, LintFilesOptions } from './lint-files.ts'
import { type Outcome, withArticle } from './with-article.ts'
import type { Input } from './files/read-file.ts'
import { sweepTemporary } from './files/temporary-files.ts'
import { findTarget, replaceText, type Target } from './files/write-file.ts'

/**
 * Asks a person what is to be done in an article.
 *
 * @param may whether it would be carried out
 */
export type Choose = (
  article: Article,
  left: readonly Diagnostic[],
  may: (choice: Choice) => boolean,
) => Promise<readonly Choice[]>

export interface FixFilesOptions extends LintFilesOptions, Pick<FixOptions, 'type'> {
  /** The working folder: links that lead out of it are not followed. */
  readonly cwd: string
  /** Links that lead out of it are followed all the same. */
  readonly force?: boolean | undefined
  /** Put the new text into the file. */
  readonly write: boolean
  /** Ask a person about the suggestions that are left after fixing. */
  readonly choose?: Choose
}

/** What became of one file. */
export type FixedFile = Exclude<Outcome<never>, { kind: 'read' }> | FixedArticle

export interface FixedArticle {
  readonly kind: 'fixed'
  readonly path: string
  /** A file rather than standard input. */
  readonly onDisk: boolean
  /** The text as it was read. */
  readonly before: string
  /** What a report says beside findings: of the text after fixing, or of the text before when it could not be written. */
  readonly notes: ArticleNotes
  /** The text after fixing; the file holds it unless there is a failure or nothing was to be written. */
  readonly fixed: FixedText
  /** Why the file could not be written; it is as it was then. */
  readonly failure?: UserError
  /** The rules that failed on it; the others were heeded. */
  readonly crashes: readonly Crash[]
}

/** Remove what killed runs have left where these files are. */
export const sweepFolders = (jobs: readonly ConfiguredInput[], cwd: string): void =>
  sweepTemporary(new Set(jobs.flatMap(({ input }) => folderOf(input, cwd) ?? [])))

const folderOf = ({ path, content }: Input, cwd: string): string | undefined =>
  'file' in content ? dirname(findTarget(path, content.file, cwd).real) : undefined

/** Fix one file. Whatever goes wrong becomes part of the answer, so that the others are fixed. */
export async function fixFile(
  { input, config }: ConfiguredInput,
  options: FixFilesOptions,
): Promise<FixedFile> {
  const { path, content } = input
  const { parser, today, cwd, force, type = 'safe', write, choose } = options
  const target = 'file' in content ? findTarget(path, content.file, cwd, force) : undefined
  const reading = { ...config.settings, parser }
  const read = (source: string): Article => readArticle(path, source, reading)
  const crashes = new Map<string, Crash>()
  const noteCrash = (crash: Crash) => void crashes.set(crash.rule, crash)
  const linted: Article[] = []
  const lint = (article: Article): readonly Diagnostic[] => {
    linted.push(article)
    return lintArticle(article, config, today, noteCrash)
  }
  const outcome = withArticle(input, reading, article => fixArticle(article, { read, lint, type }))
  if (outcome.kind !== 'read') return outcome
  const { source: before, result } = outcome
  try {
    const fixed = choose ? await fixFurther(result, read(result.source), { read, lint }, choose) : result
    const changes = write && target !== undefined && fixed.source !== before
    const failure = changes ? tryReplace(target, before, fixed.source) : undefined
    return {
      kind: 'fixed',
      path,
      onDisk: target !== undefined,
      before,
      fixed,
      ...(failure && { failure }),
      notes: noteArticle(failure ? linted[0]! : linted.at(-1)!),
      crashes: [...crashes.values()],
    }
  } catch (error) {
    return { kind: 'bug', path, error }
  }
}

async function fixFurther(
  left: FixedText,
  article: Article,
  options: FixOptions,
  choose: Choose,
): Promise<FixedText> {
  const choices = await choose(article, left.diagnostics, choice => mayChoose(article, choice, options))
  if (choices.length === 0) return left
  const further = fixChosen(article, choices, options)
  return { ...further, found: left.found, mended: [...left.mended, ...further.mended] }
}

function tryReplace(target: Target, before: string, after: string): UserError | undefined {
  try {
    replaceText(target, before, after)
    return undefined
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
}

/** What a report says of a file after fixing: nothing of one that a bug kept from being looked at. */
export function reportFixed(file: FixedFile): FileReport[] {
  const { path } = file
  if (file.kind === 'bug') return []
  if (file.kind === 'unreadable') return [{ path, diagnostics: [file.diagnostic] }]
  const { notes, fixed, before } = file
  return file.failure
    ? [{ ...notes, path, diagnostics: fixed.found, source: before }]
    : [{ ...notes, path, diagnostics: fixed.diagnostics, source: fixed.source }]
}
