import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { UserError } from '../../core/user-error.ts'
import { errorCode } from '../error-code.ts'
import { largestFile } from './decode.ts'
import { isInside, readRegular } from './read-regular.ts'
import { nameTemporary } from './temporary-files.ts'
import { writeFailures } from './write-whole.ts'

/** A file that is going to be read and then replaced. */
export interface Target {
  /** As shown in messages. */
  readonly path: string
  /** As it was named: perhaps a symbolic link. */
  readonly file: string
  readonly cwd: string
  /** Where its text is, links followed, when it was read. */
  readonly real: string
  /** Links may lead out of the working folder. */
  readonly force: boolean
}

/**
 * Look where a file is before it is read. A link that leads nowhere is left for the reader to find.
 *
 * @param cwd the working folder, see `replaceText`
 */
export function findTarget(path: string, file: string, cwd: string, force = false): Target {
  try {
    return { path, file, cwd, real: realpathSync(file), force }
  } catch (error) {
    errorCode(error)
    return { path, file, cwd, real: file, force }
  }
}

/**
 * Put a new text in the place of an old one, at once: whoever looks sees the old text or the new one, also when the
 * process is killed. Mode, and owner where that is possible, stay.
 *
 * A symbolic link stays a link and the file that it leads to is replaced, if that is in the working folder: what a link
 * in somebody's folder of articles leads to need not be an article. The same holds for links to folders.
 *
 * @throws {UserError} when the file is no longer what was read, or cannot be written; it is as it was then
 */
export function replaceText(target: Target, before: string, after: string): void {
  const { path, real } = target
  checkLink(target)
  const stats = attempt(path, () => statSync(real))
  checkWritable(target, stats)
  const temporary = nameTemporary(real)
  try {
    attempt(path, () => writeCopy(temporary, after, stats))
    // As late as can be: what is saved between this look and the next line is lost.
    checkUnchanged(target, before)
    attempt(path, () => renameSync(temporary, real))
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** Neither the file nor a folder that it is in may be a link out of the working folder. */
function checkLink({ path, file, real, cwd, force }: Target): void {
  const isNamedOutside = !isInside(file, cwd) && !attempt(path, () => lstatSync(file)).isSymbolicLink()
  if (force || isNamedOutside || isInside(real, realpathSync(cwd))) return
  throw new UserError(
    `\`${path}\` is a link to \`${real}\`, outside of the working folder, and was left as it is`,
    'Name the file that it leads to, or say `--force`.',
  )
}

function checkWritable({ path, real }: Target, { mode }: Stats): void {
  // The system lets an administrator write any file; one that nobody may write is meant to stay.
  if ((mode & 0o222) === 0) throw notWritten(path, 'EACCES')
  attempt(path, () => accessSync(real, constants.W_OK))
}

function checkUnchanged({ path, file, real }: Target, before: string): void {
  const isSame = attempt(
    path,
    () => realpathSync(file) === real && readRegular(real, largestFile, false).equals(Buffer.from(before)),
  )
  if (!isSame)
    throw new UserError(
      `\`${path}\` changed while it was being fixed, and was left as it is`,
      'Run the command again.',
    )
}

/** Write a text to a new file that looks like the old one, and wait until the disk has it. */
function writeCopy(file: string, text: string, { mode, uid, gid }: Stats): void {
  const descriptor = openSync(file, 'wx', 0o600)
  try {
    writeFileSync(descriptor, text)
    keepOwner(descriptor, uid, gid)
    fchmodSync(descriptor, mode & 0o7777)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Only an administrator may give files away; for others the file becomes their own. */
function keepOwner(descriptor: number, uid: number, gid: number): void {
  try {
    fchownSync(descriptor, uid, gid)
  } catch (error) {
    errorCode(error)
  }
}

/** Do something with a file; what the system says against it becomes a sentence. */
function attempt<Result>(path: string, action: () => Result): Result {
  try {
    return action()
  } catch (error) {
    throw notWritten(path, errorCode(error))
  }
}

const notWritten = (path: string, code: string): UserError =>
  new UserError(`\`${path}\` was not written: ${writeFailures[code] ?? `the system says ${code}`}`)
