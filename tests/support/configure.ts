import { join } from 'node:path'
import { rules } from '../../rules/index.ts'
import { UserError } from '../../src/core/user-error.ts'
import type { ConfigFlags, FileConfig } from '../../src/project/config/resolve-file.ts'
import { loadConfigs } from '../../src/project/config/configs.ts'

/** What holds for a file of a workspace. */
export async function configFor(cwd: string, path: string, flags: ConfigFlags = {}): Promise<FileConfig> {
  const file = join(cwd, path)
  return (await loadConfigs([file], flags, { cwd, rules })).forFile(file)
}

/** The severity of a rule in it, `off` when it does not run. */
export const severityOf = ({ rules: enabled }: FileConfig, id: string): string =>
  enabled.find(rule => rule.id === id)?.severity ?? 'off'

/** What the user is told: the sentence, then the hint. */
export async function complaintOf(action: () => Promise<unknown>): Promise<string> {
  try {
    await action()
  } catch (error) {
    if (error instanceof UserError) return [error.message, error.hint].filter(Boolean).join(' / ')
    throw error
  }
  return 'no complaint'
}
