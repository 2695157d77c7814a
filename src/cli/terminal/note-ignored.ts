import { plural } from '../../report/plural.ts'
import type { Io } from './io.ts'

/** Say so when the configuration leaves nothing to do: otherwise silence would look like success. */
export function noteIgnored(found: number, left: number, io: Io): void {
  if (found > 0 && left === 0)
    io.stderr.write(`note: the configuration ignores ${plural(found, 'article')}\n`)
}
