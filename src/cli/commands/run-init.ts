import { basename, dirname, join } from 'node:path'
import { UserError } from '../../core/user-error.ts'
import { createConfigFinder } from '../../project/config/find-config.ts'
import { errorCode } from '../../project/error-code.ts'
import { writeWhole } from '../../project/files/write-whole.ts'
import { exitCode } from '../output/exit-status.ts'
import { type Io, print, readLines } from '../terminal/io.ts'
import { type Answers, defaultAnswers, renderInitialConfig } from './initial-config.ts'

export interface InitFlags {
  readonly yes?: boolean
}

const configName = 'citewell.config.jsonc'

/**
 * `citewell init`: ask three questions and write a configuration with comments. One that is there is left alone.
 *
 * @returns the exit code
 */
export async function runInit({ yes = false }: InitFlags, io: Io): Promise<number> {
  const cwd = io.cwd()
  const existing = createConfigFinder()(cwd)
  if (existing && dirname(existing.file) === cwd)
    throw new UserError(`There is a configuration already: \`${basename(existing.file)}\``)
  const answers = yes ? defaultAnswers : await askAll(io)
  writeNew(cwd, renderInitialConfig(answers))
  await print(io.stdout, `${configName} is written. Try it: citewell .\n`)
  return exitCode.clean
}

async function askAll(io: Io): Promise<Answers> {
  const lines = readLines(io)
  const ask = async (question: string): Promise<string> => {
    await print(io.stdout, question)
    const { value, done } = await lines.next()
    if (done)
      throw new UserError(
        'The questions were not answered, and nothing was written',
        '`citewell init --yes` asks none.',
      )
    return value.trim()
  }
  const preset = await askPreset(ask)
  const language = await ask(
    '2. Which language are the articles in? A tag such as en-GB or de; empty when they differ: ',
  )
  const ignores = await ask(
    '3. Which folders are to be left alone? Such as drafts, archive; empty for none: ',
  )
  await lines.return(undefined)
  return { preset, language, ignores: ignores.split(/[\s,]+/).filter(Boolean) }
}

async function askPreset(ask: (question: string) => Promise<string>): Promise<Answers['preset']> {
  for (;;) {
    const answer = await ask('1. Which rules? [r]ecommended finds what is surely wrong, [s]trict more: ')
    if (/^(?:r(?:ecommended)?)?$/i.test(answer)) return 'recommended'
    if (/^s(?:trict)?$/i.test(answer)) return 'strict'
  }
}

/** Never over a file that came in the meantime. */
function writeNew(cwd: string, text: string): void {
  try {
    writeWhole(join(cwd, configName), [text], { cwd, isNew: true })
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`\`${configName}\` cannot be written (${errorCode(error)})`)
  }
}
