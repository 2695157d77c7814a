import { rmSync, statSync } from 'node:fs'
import { UserError } from '../../core/user-error.ts'
import { findCachePlace } from '../../project/cache/cache-place.ts'
import { errorCode } from '../../project/error-code.ts'
import { escapeControls } from '../../report/escape-controls.ts'
import { type CacheOptions, checkCachePlace } from '../options.ts'
import { exitCode } from '../output/exit-status.ts'
import { type Io, print } from '../terminal/io.ts'

/**
 * `citewell cache clean`: remove the results that were kept for the working folder.
 *
 * @returns the exit code
 * @throws {UserError} when they cannot be removed
 */
export async function runCacheClean(
  { cacheLocation }: Pick<CacheOptions, 'cacheLocation'>,
  io: Io,
): Promise<number> {
  const place = findCachePlace({ cwd: io.cwd(), env: io.env, asked: cacheLocation })
  const isThere = place !== undefined && statSync(place, { throwIfNoEntry: false })?.isFile() === true
  if (isThere) {
    await checkCachePlace(place)
    remove(place)
  }
  await print(
    io.stdout,
    isThere ? `✓ Removed ${escapeControls(place)}\n` : '✓ No results are kept for this folder\n',
  )
  return exitCode.clean
}

function remove(place: string): void {
  try {
    rmSync(place)
  } catch (error) {
    throw new UserError(`\`${place}\` cannot be removed (${errorCode(error)})`)
  }
}
