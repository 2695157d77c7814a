import * as v from 'valibot'

/** The options of a rule: unknown keys are errors. */
export const object = v.strictObject

/** A whole number of at least 1. */
export const positiveInteger = (fallback: number, description: string) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.description(description)), fallback)

/** A switch. */
export const flag = (fallback: boolean, description: string) =>
  v.optional(v.pipe(v.boolean(), v.description(description)), fallback)

/** Some of a fixed set of words. */
export const choices = <const Choice extends string>(
  all: readonly Choice[],
  fallback: readonly Choice[],
  description: string,
) => v.optional(v.pipe(v.array(v.picklist(all)), v.description(description)), [...fallback])

/** A list of words or phrases. */
export const words = (fallback: readonly string[], description: string) =>
  v.optional(v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.description(description)), [...fallback])
