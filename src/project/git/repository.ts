import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { UserError } from '../../core/user-error.ts'
import { errorCode } from '../error-code.ts'

/** A repository as it is checked out. */
export interface Repository {
  /** The working folder, somewhere in it. */
  readonly cwd: string
  /** The folder that names in git are relative to. */
  readonly top: string
  /** Run git and hand out what it prints. Nothing here is read by a shell. */
  readonly git: (...args: string[]) => Buffer
}

/**
 * @throws {UserError} when a folder is in no repository, or there is no git
 */
export function openRepository(cwd: string): Repository {
  const { status, stdout, stderr } = spawnGit(['rev-parse', '--show-cdup'], cwd)
  if (status !== 0) {
    // Others than its owner may not read a repository, git says how to allow it.
    const refused = /git config --global --add safe\.directory [^\n]*/.exec(stderr)
    if (refused) throw new UserError(`git: ${firstLine(stderr)}`, `If you trust it: \`${refused[0]}\``)
    throw new UserError(`There is no git repository in \`${cwd}\``, 'Run it where git knows the articles.')
  }
  const git = (...args: string[]): Buffer => {
    const result = spawnGit(args, cwd)
    if (result.status !== 0) throw new UserError(`git ${args[0]} fails: ${firstLine(result.stderr)}`)
    return result.stdout
  }
  // By the way up from here: git itself would resolve links in the path.
  return { cwd, top: resolve(cwd, stdout.toString().trimEnd()), git }
}

/**
 * The commit that a name means.
 *
 * @throws {UserError} when git knows no such commit
 */
function readCommit({ cwd }: Repository, ref: string): string {
  // A name that begins with a dash is a name all the same.
  const result = spawnGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], cwd)
  if (result.status === 0) return result.stdout.toString().trim()
  // `origin/${{ github.base_ref }}`, which is empty outside of pull requests.
  if (/^$|\/$/.test(ref))
    throw new UserError(
      `\`--since\` lacks the name of a branch: \`${ref}\``,
      'There is one in pull requests only. Leave `--since` out elsewhere.',
    )
  throw new UserError(
    `git knows no commit \`${ref}\` here`,
    'Fetch it first; in a job of GitHub Actions let actions/checkout fetch all with `fetch-depth: 0`.',
  )
}

/**
 * The last commit that a branch shares with what is checked out: what others did on it since is not of interest.
 *
 * @throws {UserError} when they share none
 */
export function readMergeBase(repository: Repository, ref: string): string {
  const commit = readCommit(repository, ref)
  const { status, stdout } = spawnGit(['merge-base', commit, 'HEAD'], repository.cwd)
  if (status === 0) return stdout.toString().trim()
  throw new UserError(
    `\`${ref}\` and what is checked out share no commit that is here`,
    'Fetch more of the history: `git fetch --unshallow`.',
  )
}

function spawnGit(args: readonly string[], cwd: string) {
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd, maxBuffer: 1 << 30 })
  if (error)
    throw errorCode(error) === 'ENOENT'
      ? new UserError('There is no git on this machine', '`--since` and `--staged` ask it what changed.')
      : error
  return { status, stdout, stderr: stderr.toString() }
}

const firstLine = (text: string): string =>
  text
    .trim()
    .split('\n', 1)[0]!
    .replace(/^fatal: /, '')
