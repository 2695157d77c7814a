// The path of a configuration file comes in; what it says, with the places of its keys where it is text, goes out to
// `load-config.ts`.
import { basename, extname } from 'node:path'
import { errorCode } from '../error-code.ts'
import { UserError } from '../../core/user-error.ts'
import { NotReadable, readRegular } from '../files/read-regular.ts'
import type { ConfigText } from './config-text.ts'
import { largestConfig } from './find-config.ts'

interface ReadConfigOptions {
  readonly file: string
  readonly name: string
  /** Whether a configuration may be code. */
  readonly allowCode: boolean
}

/** The text of a configuration file that somebody named. */
export function readConfigFile(file: string, name: string): string {
  try {
    return readRegular(file, largestConfig).toString('utf8')
  } catch (error) {
    if (error instanceof NotReadable) throw new UserError(`${name}: This is no configuration file`)
    const code = errorCode(error)
    throw new UserError(
      code === 'ENOENT'
        ? `There is no configuration \`${name}\``
        : `${name}: The file cannot be read (${code})`,
    )
  }
}

/**
 * Make sense of a configuration file by what its name ends in.
 *
 * @throws {UserError} when it cannot be read, or is code where that is not allowed
 */
export async function readConfig(
  text: string,
  { file, name, allowCode }: ReadConfigOptions,
): Promise<ConfigText> {
  const plain = text.replace(/^\uFEFF/, ' ')
  switch (extname(file)) {
    case '.yaml':
    case '.yml': {
      const { readYaml } = await import('./read-yaml.ts')
      return readYaml(plain, file, name)
    }
    case '.json':
    case '.jsonc': {
      const { readJson } = await import('./read-json.ts')
      const inPackage = basename(file) === 'package.json'
      const json = readJson(plain, { file, name, comments: file.endsWith('.jsonc') })
      return inPackage ? choosePart(json, 'citewell') : json
    }
    default: {
      if (!allowCode) throw new CodeRefused(name)
      const { importModule } = await import('./modules.ts')
      const { default: value } = await importModule(file, name)
      if (value === undefined) throw new UserError(`${name}: The module has no default export`)
      return { file, name, text, value }
    }
  }
}

/** A configuration is code, or brings some, where that is not allowed. */
export class CodeRefused extends UserError {
  /** The configuration as it is shown. */
  readonly file: string

  constructor(name: string) {
    super(
      `${name}: This runs code, which \`--no-config-code\` forbids`,
      'Write the configuration as JSON or YAML, and without `plugins`.',
    )
    this.file = name
  }
}

/** The value of one key, with its places. */
const choosePart = ({ value, find, ...rest }: ConfigText, key: string): ConfigText => ({
  ...rest,
  value: Object(value)[key],
  ...(find && { find: (path, on) => find([key, ...path], on) }),
})
