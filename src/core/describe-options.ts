import * as v from 'valibot'
import type { Rule } from './rule.ts'

/** One option of a rule, for tables and for people. */
export interface OptionDescription {
  readonly name: string
  readonly description: string | undefined
  readonly default: unknown
}

/** What can be set in a rule, in the order its schema names it. */
export function describeOptions({ options }: Rule): OptionDescription[] {
  const entries: Record<string, v.GenericSchema> = 'entries' in options ? Object(options.entries) : {}
  return Object.entries(entries).map(([name, schema]) => ({
    name,
    description: v.getDescription(schema) ?? v.getDescription(unwrap(schema)),
    default: v.getDefault(schema),
  }))
}

/** The schema inside `optional(…)`, where the description is. */
const unwrap = (schema: v.GenericSchema): v.GenericSchema =>
  'wrapped' in schema ? Object(schema.wrapped) : schema
