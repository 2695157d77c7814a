import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { describeOptions, optionsOf } from '../../src/core/rule-settings.ts'
import { enableRules, holds, readOptions } from '../../src/core/presets.ts'
import { UserError } from '../../src/core/user-error.ts'

const groups = [
  'quotations',
  'citations',
  'references',
  'links',
  'identifiers',
  'document',
  'terminology',
  'claims',
]

describe.each(Object.entries(rules))('%s', (id, rule) => {
  test('it is in a group, and named in plain words', () => {
    expect(id).toMatch(/^[a-z]+\/[a-z]+(-[a-z]+)*$/)
    expect(groups).toContain(id.split('/')[0])
  })

  test('it is in a preset', () => {
    expect(holds('strict', rule)).toBe(true)
  })

  test('its summary is one line without a full stop', () => {
    expect(rule.summary).toMatch(/^[A-Z`][^\n]{10,98}[^.\n]$/)
  })

  test('its options have a default and a description each', () => {
    for (const option of describeOptions(rule)) {
      expect(option.default).toBeDefined()
      expect(option.description).toMatch(/^[A-Z`].*[^.]$/)
    }
    expect(v.safeParse(optionsOf(rule), {}).success).toBe(true)
  })

  test('it refuses an option that it does not know', () => {
    expect(() => readOptions(id, rule, { 'no such option': 1 })).toThrow(UserError)
  })
})

test('the recommended preset runs every rule at its own severity', () => {
  const enabled = enableRules(rules)
  expect(enabled.map(({ id }) => id)).toEqual(
    Object.keys(rules).filter(id => holds('recommended', rules[id]!)),
  )
  for (const { rule, severity } of enabled) expect(severity).toBe(rule.severity)
})
