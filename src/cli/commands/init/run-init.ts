// What is in the folder comes in (`look-around.ts`); a person is asked what is wanted, and the files that `plan-files.ts`
// makes of it are shown and written.
import { basename, dirname, join } from 'node:path'
import { rules } from '../../../../rules/index.ts'
import { holds } from '../../../core/presets.ts'
import { UserError } from '../../../core/user-error.ts'
import { createConfigFinder } from '../../../project/config/find-config.ts'
import { errorCode } from '../../../project/error-code.ts'
import { sweepTemporary } from '../../../project/files/temporary-files.ts'
import { writeWhole } from '../../../project/files/write-whole.ts'
import { plural } from '../../../report/plural.ts'
import { exitCode } from '../../output/exit-status.ts'
import { writeNextCommands } from '../../output/next-commands.ts'
import { type Io, print, readLines } from '../../terminal/io.ts'
import { type Answers, defaultAnswers } from './initial-config.ts'
import { lookAround, type Surroundings } from './look-around.ts'
import { type Plan, planFiles, type PlannedFile } from './plan-files.ts'

export interface InitFlags {
  readonly yes?: boolean
  readonly dryRun?: boolean
}

/**
 * `citewell init`: ask what is wanted, show the files, and write them. A configuration that is there is left alone.
 *
 * @returns the exit code
 */
export async function runInit({ yes = false, dryRun = false }: InitFlags, io: Io): Promise<number> {
  const cwd = io.cwd()
  // A run that was killed may have left something, and a configuration that is there is no reason to keep it.
  if (!dryRun) sweepTemporary([cwd])
  const existing = createConfigFinder()(cwd)
  if (existing && dirname(existing.file) === cwd)
    throw new UserError(`There is a configuration already: \`${basename(existing.file)}\``)
  const surroundings = lookAround(cwd)
  if (yes) {
    const plan = planFiles({ ...defaultAnswers, ignores: surroundings.written }, surroundings)
    if (dryRun) await print(io.stdout, showPlan(plan))
    else await carryOut(plan, cwd, io)
    return exitCode.clean
  }
  const questions = startAsking(io)
  const plan = planFiles(await askAll(questions.ask, surroundings, io), surroundings)
  await print(io.stdout, showPlan(plan))
  const isWanted = dryRun ? false : await confirm(questions.ask, 'Write this?', true)
  await questions.end()
  if (isWanted) await carryOut(plan, cwd, io)
  else await print(io.stdout, 'Nothing is written.\n')
  return exitCode.clean
}

type Ask = (question: string) => Promise<string>

function startAsking(io: Io): { readonly ask: Ask; readonly end: () => Promise<unknown> } {
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
  return { ask, end: () => lines.return(undefined) }
}

async function askAll(
  ask: Ask,
  { site, written, manifest, forge, hooks }: Surroundings,
  io: Io,
): Promise<Answers> {
  if (site !== undefined) await print(io.stdout, `This looks like a site made with ${site}.\n`)
  const preset = await askPreset(ask)
  const language = await ask(
    'Which language are the articles in? A tag such as en-GB or de; empty when they differ: ',
  )
  const usual = written.length > 0 ? `empty for ${written.join(', ')}` : 'empty for none'
  const ignores = await ask(`Which folders are to be left alone? Such as drafts, archive; ${usual}: `)
  const named = ignores.split(/[\s,]+/).filter(Boolean)
  return {
    preset,
    language,
    ignores: named.length > 0 ? named : written,
    script:
      manifest !== undefined && (await confirm(ask, 'Add a script lint:articles to package.json?', true)),
    ci:
      forge !== undefined &&
      (await confirm(
        ask,
        forge === 'github' ? 'Check every pull request on GitHub?' : 'Check every merge request on GitLab?',
        true,
      )),
    hook:
      hooks !== undefined && (await confirm(ask, `Check articles before each commit, with ${hooks}?`, true)),
  }
}

const countRules = (preset: Answers['preset']): number =>
  Object.values(rules).filter(rule => holds(preset, rule)).length

async function askPreset(ask: Ask): Promise<Answers['preset']> {
  const recommended = countRules('recommended')
  const more = countRules('strict') - recommended
  const groups = new Set(
    Object.entries(rules)
      .filter(([, rule]) => !holds('recommended', rule))
      .map(([id]) => id.slice(0, id.indexOf('/'))),
  )
  for (;;) {
    const answer = await ask(
      `Which rules? [r]ecommended: ${recommended} that are nearly always right. [s]trict: ${more} more, of ${[...groups].join(', ')}, that need a second look: `,
    )
    if (/^(?:r(?:ecommended)?)?$/i.test(answer)) return 'recommended'
    if (/^s(?:trict)?$/i.test(answer)) return 'strict'
  }
}

async function confirm(ask: Ask, question: string, otherwise: boolean): Promise<boolean> {
  for (;;) {
    const answer = await ask(`${question} ${otherwise ? '[Y]es, [n]o' : '[y]es, [N]o'}: `)
    if (answer === '') return otherwise
    if (/^y(?:es)?$/i.test(answer)) return true
    if (/^no?$/i.test(answer)) return false
  }
}

/** Each file with its text, and what is left to be done by hand. */
const showPlan = ({ files, advice }: Plan): string =>
  [
    ...files.map(({ path, text, isNew }) => `\n${path}${isNew ? '' : ' (changed)'}\n${indent(text)}`),
    ...advice.map(({ path, lines }) => `\nTo be put into ${path} by hand:\n${indent(lines)}`),
    '\n',
  ].join('')

const indent = (text: string): string => text.trimEnd().replaceAll(/^(?=.)/gm, '  ') + '\n'

async function carryOut({ files, advice }: Plan, cwd: string, io: Io): Promise<void> {
  for (const file of files) write(file, cwd)
  const names = files.map(({ path }) => path).join(', ')
  const left = advice.map(({ path }) => ` Put the lines above into ${path}.`).join('')
  const { lint } = writeNextCommands([], {}, io)
  await print(
    io.stdout,
    `${plural(files.length, 'file')} written: ${names}.${left}\nTry it: ${lint}\nWhere there is much to do, ${lint} suppress records what is found today, and only new findings count.\n`,
  )
}

/** Never over a file that came in the meantime. */
function write({ path, text, isNew }: PlannedFile, cwd: string): void {
  try {
    writeWhole(join(cwd, path), [text], { cwd, isNew })
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`\`${path}\` cannot be written (${errorCode(error)})`)
  }
}
