import { relative, resolve, sep } from 'node:path'
import { rules } from '../../../rules/index.ts'
import { loadConfigs } from '../../project/config/configs.ts'
import { renderConfigJson } from '../../report/config-json.ts'
import { type ConfigOptions, readConfigOptions } from '../options.ts'
import { exitCode } from '../output/exit-status.ts'
import { type Io, print } from '../terminal/io.ts'

/**
 * `citewell print-config <file>`: show what holds for an article, whether it is there or not.
 *
 * @returns the exit code
 */
export async function runPrintConfig(path: string, flags: ConfigOptions, io: Io): Promise<number> {
  const cwd = io.cwd()
  const article = resolve(cwd, path)
  const { forFile } = await loadConfigs([article], readConfigOptions(flags), { cwd, rules })
  const { file, plugins, ...rest } = forFile(article)
  const show = (full: string): string => relative(cwd, full).replaceAll(sep, '/')
  await print(
    io.stdout,
    renderConfigJson({ ...rest, file: file === undefined ? null : show(file), plugins: plugins.map(show) }),
  )
  return exitCode.clean
}
