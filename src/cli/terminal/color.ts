import { loadStyle, type Style } from '../../report/terminal/style.ts'
import type { Io } from './io.ts'

/**
 * Whether to colour what goes to an output. What was asked for on the command line wins, then NO_COLOR, then
 * FORCE_COLOR (set and not `0` or `false`), then whether a person is looking at a terminal that can.
 */
export function wantsColor(
  asked: boolean | undefined,
  { env }: Io,
  output: { readonly isTTY?: boolean },
): boolean {
  if (asked !== undefined) return asked
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR)
  return output.isTTY === true && env.TERM !== 'dumb'
}

/** How to style what goes to an output. */
export const chooseStyle = (
  asked: boolean | undefined,
  io: Io,
  output: { readonly isTTY?: boolean },
): Promise<Style> => loadStyle(wantsColor(asked, io, output), output)
