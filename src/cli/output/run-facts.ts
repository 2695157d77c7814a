import type { ParserName } from '../../article/parse/parse.ts'
import type { RuleSet } from '../../core/rule-settings.ts'
import type { Job } from '../../project/lint-files.ts'
import type { NextCommands } from '../../report/terminal/next-commands.ts'
import type { Describer } from './describe-files.ts'

/** What is known of a run beside its findings. */
export interface RunFacts {
  /** The rules that could have run. */
  readonly rules: RuleSet
  readonly started: Date
  /** Whether every file could be looked at. */
  readonly complete: boolean
  readonly parser: ParserName
  /** Writes down what people may type next about the same articles. */
  readonly listNext?: () => NextCommands
  /** Has described articles while they were linted. */
  readonly describer?: Describer
  /** Finds the articles again, with what is configured for them, for reports that show them. */
  readonly findArticles: () => Promise<readonly Job[]>
}
