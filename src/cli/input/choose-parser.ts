import { loadParser, type ParserName } from '../../article/parse/parse.ts'
import { UserError } from '../../core/user-error.ts'

/** Make a parser ready to use. */
export async function chooseParser(name: ParserName = 'auto'): Promise<ParserName> {
  try {
    await loadParser(name)
  } catch {
    throw new UserError(
      `There is no native parser for this machine (${process.platform} ${process.arch})`,
      'Leave out `--parser`.',
    )
  }
  return name
}
