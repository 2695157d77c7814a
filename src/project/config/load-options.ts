// The rules of a configuration, checked, come in; the same go out, with what is in files in place of their names.
import { dirname, resolve } from 'node:path'
import * as v from 'valibot'
import { optionsOf, type RuleSet, type RuleSettings } from '../../core/rule-settings.ts'
import { UserError } from '../../core/user-error.ts'
import { errorCode } from '../error-code.ts'
import { NotReadable, readRegular, resolveInside } from '../files/read-regular.ts'
import { findRoot } from '../git/find-folder.ts'
import { complain, type ConfigPath, type ConfigText } from './config-text.ts'
import { largestConfig } from './find-config.ts'
import type { WrittenConfig } from './schema.ts'

/**
 * Let rules read the files that their options name. A file is named relative to the configuration, and lies in the same
 * repository: whoever writes a configuration may not show what else is on the machine.
 *
 * @throws {UserError} where a file cannot be read, or the rule cannot use what it says
 */
export function loadOptions(source: ConfigText, written: WrittenConfig, all: RuleSet): WrittenConfig {
  const { rules, overrides } = written
  return {
    ...written,
    rules: loadAll(source, ['rules'], rules, all),
    overrides: overrides?.map((override, index) => ({
      ...override,
      rules: loadAll(source, ['overrides', index, 'rules'], override.rules, all),
    })),
  }
}

function loadAll(
  source: ConfigText,
  path: ConfigPath,
  settings: RuleSettings | undefined,
  all: RuleSet,
): RuleSettings | undefined {
  if (settings === undefined) return undefined
  const loaded = Object.entries(settings).map(([id, setting]) => {
    const rule = all[id]
    if (!rule?.loadOptions || typeof setting === 'string' || setting[1] === undefined) return [id, setting]
    const [severity, options] = setting
    try {
      const read = (name: string): string => readBeside(source.file, name)
      const result = rule.loadOptions(v.parse(optionsOf(rule), options), read)
      return [id, [severity, v.parse(optionsOf(rule), result)]]
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      throw complain(source, [...path, id, 1], 'value', { message: error.message, hint: error.hint })
    }
  })
  return Object.fromEntries(loaded)
}

function readBeside(config: string, name: string): string {
  const folder = dirname(config)
  // What a package brings lies in that package.
  const home = /[\\/]node_modules[\\/]/.test(config) ? folder : findRoot(folder)
  try {
    return readRegular(resolveInside(resolve(folder, name), home), largestConfig).toString('utf8')
  } catch (error) {
    const reason = error instanceof NotReadable ? error.message : errorCode(error)
    throw new UserError(
      `The file \`${name}\` cannot be read (${reason})`,
      'Name a file of this repository, relative to the configuration, such as `./words.tsv`.',
    )
  }
}
