import { type JSONSchema7, toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { checks } from '../../src/core/suppress/checks.ts'
import { optionsOf, type RuleSet } from '../../src/core/rule-settings.ts'
import type { Rule } from '../../src/core/rule.ts'
import { configSchema } from '../../src/project/config/schema.ts'

const severity = { enum: ['off', 'suggestion', 'warning', 'error'] } satisfies JSONSchema7

/** The JSON schema of a configuration file, made from the schemas that it is checked with. */
export function createConfigSchema(rules: RuleSet): object {
  const { $schema: dialect, ...schema } = convert(configSchema)
  const all = Object.entries({ ...rules, ...checks }).toSorted(([a], [b]) => Number(a > b) - Number(a < b))
  return {
    $schema: dialect,
    title: 'Configuration of citewell',
    ...schema,
    definitions: {
      rules: {
        type: 'object',
        properties: Object.fromEntries(all.map(([id, rule]) => [id, describeRule(rule)])),
        patternProperties: {
          [misnamed(all.map(([id]) => id))]: { not: {}, description: 'No rule of citewell' },
        },
        // Patterns, and rules of plugins.
        additionalProperties: { anyOf: [severity, listOf({ type: 'object' })] },
      },
    },
  }
}

/** The names that are in a group of ours and no rule of it, so that an editor shows a typing error. */
function misnamed(ids: readonly string[]): string {
  const groups = [...new Set(ids.map(id => id.slice(0, id.indexOf('/'))))]
  return `^(?:${groups.join('|')})/(?!(?:${ids.map(id => id.slice(id.indexOf('/') + 1)).join('|')})$)[a-z-]+$`
}

/** What a rule is set to is checked by code, so that messages are better; here it is a definition of its own. */
const convert = (schema: GenericSchema): JSONSchema7 =>
  toJsonSchema(schema, {
    errorMode: 'ignore',
    target: 'draft-07',
    typeMode: 'input',
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'custom' ? { ...jsonSchema, $ref: '#/definitions/rules' } : undefined,
  })

function describeRule(rule: Rule): JSONSchema7 {
  const { $schema: _, ...schema } = convert(optionsOf(rule))
  return { description: rule.summary, anyOf: [severity, listOf(schema)] }
}

const listOf = (options: JSONSchema7): JSONSchema7 => ({
  type: 'array',
  items: [severity, options],
  minItems: 1,
  additionalItems: false,
})
