// The paths and options of this run come in; command lines that would go on from here come out, for
// `report/terminal/pretty.ts` to print.
import { existsSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { escapeControls } from '../../report/escape-controls.ts'
import type { NextCommands } from '../../report/terminal/next-commands.ts'
import type { LintFlags } from '../options.ts'
import type { Io } from '../terminal/io.ts'
import { shellQuote } from '../terminal/shell-quote.ts'

/** What other commands are to be told so that they do as this run did. */
type Repeated = Pick<
  LintFlags,
  'config' | 'configCode' | 'preset' | 'rule' | 'parser' | 'stdinPath' | 'allowEmpty'
>

/** Write down what people may type next: the same paths, the options that matter, and a command that is there. */
export function writeNextCommands(paths: readonly string[], flags: Repeated, io: Io): NextCommands {
  const program = nameProgram(io)
  const options = listConfigOptions(flags)
  const rest = [...options, ...listInputOptions(flags), ...listPaths(paths)]
  return {
    lint: [program, ...rest].join(' '),
    prune: [program, 'suppress', '--prune', ...options, ...listPaths(paths)].join(' '),
    fix: [program, 'fix', ...rest].join(' '),
    choose: [program, 'fix', '-i', ...rest].join(' '),
    explain: [program, 'explain', ...options].join(' '),
  }
}

function listConfigOptions({ config, configCode, preset, rule = [] }: Repeated): string[] {
  const words: string[] = []
  if (config === false) words.push('--no-config')
  if (typeof config === 'string') words.push('--config', quote(config))
  if (configCode === false) words.push('--no-config-code')
  if (preset !== undefined) words.push('--preset', quote(preset))
  for (const each of rule) words.push('--rule', quote(each))
  return words
}

function listInputOptions({ parser, stdinPath, allowEmpty }: Repeated): string[] {
  const words: string[] = []
  if (parser !== undefined) words.push('--parser', parser)
  if (stdinPath !== undefined) words.push('--stdin-path', quote(stdinPath))
  if (allowEmpty) words.push('--allow-empty')
  return words
}

/** A path that looks like an option is kept from being one. */
const listPaths = (paths: readonly string[]): string[] =>
  paths.some(path => path.startsWith('-') && path !== '-') ? ['--', ...paths.map(quote)] : paths.map(quote)

/** What a shell takes for one word as it stands; anything else is put in quotation marks. */
const quote = (word: string): string => {
  const shown = escapeControls(word)
  return /^[\p{L}\p{N}_@%+=:,./~-]+$/u.test(shown) ? shown : shellQuote(shown)
}

/**
 * What starts citewell here: its name where a shell would find it, else npx, which finds what a project has installed.
 * Within npx and npm scripts, `node_modules` is on the PATH as it is not in the shell that is returned to.
 */
function nameProgram({ env }: Io): string {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(isAbsolute)
  const isFound = folders.some(
    folder =>
      !/[\\/]node_modules[\\/]/.test(`${folder}/`) &&
      ['citewell', 'citewell.cmd'].some(name => existsSync(join(folder, name))),
  )
  return isFound ? 'citewell' : 'npx citewell'
}
