// The paths of the command line come in; the articles that they mean go on to `select-inputs.ts`, or to the command.
import { UserError } from '../../core/user-error.ts'
import { findFiles } from '../../project/files/find-files.ts'
import type { Input } from '../../project/files/read-file.ts'
import type { InputOptions } from '../options.ts'
import { type Io, readStdin } from '../terminal/io.ts'
import { printUserError } from '../terminal/print-errors.ts'

/**
 * Every command, for a misspelt one is taken for a path and told what it may have been. The program itself would take
 * commander to load; a test holds one to the other.
 */
export const commandNames: readonly string[] = [
  'cache',
  'completions',
  'explain',
  'fix',
  'init',
  'inspect',
  'lint',
  'merge',
  'print-config',
  'report',
  'rules',
  'suppress',
]

/** What other tools call a command. */
const hints = {
  baseline: '`citewell suppress` records a baseline.',
  check: '`citewell lint`, or no command at all, checks articles.',
  config: '`citewell print-config` shows the configuration.',
  format: '`citewell fix` puts articles right.',
  version: '`citewell --version` prints the version.',
}

/**
 * Find what the paths on the command line mean; `-` is standard input, no path at all the working folder. Paths
 * that lead nowhere are reported at once, and the rest is still read.
 */
export async function findInputs(
  paths: readonly string[],
  { stdinPath, allowEmpty = false }: InputOptions,
  io: Io,
): Promise<{ inputs: Input[]; allFound: boolean }> {
  const fromStdin = paths.includes('-')
  if (stdinPath !== undefined && !fromStdin)
    throw new UserError(
      'The option `--stdin-path` names standard input, which is not read',
      'Add `-` to the paths.',
    )
  const onDisk = paths.filter(path => path !== '-')
  const asked = paths.length === 0 ? ['.'] : onDisk
  const { inputs, problems } = await findFiles(asked, {
    cwd: io.cwd(),
    allowEmpty,
    words: commandNames,
    hints,
  })
  for (const problem of problems) await printUserError(problem, io)
  const stdin = fromStdin ? [{ path: stdinPath ?? '<stdin>', content: { bytes: await readStdin(io) } }] : []
  return { inputs: [...stdin, ...inputs], allFound: problems.length === 0 }
}
