import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { describeOptions, matchesPattern } from '../../src/core/rule-settings.ts'
import { defineRule, object, positiveInteger } from '../../src/core/rule.ts'

test('a pattern matches what the regular expression for it does', () => {
  const id = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 8 })
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*'), maxLength: 6 })
  fc.assert(
    fc.property(pattern, id, (wanted, text) => {
      const expression = new RegExp(`^${wanted.replaceAll('*', '.*')}$`)
      expect(matchesPattern(wanted, text)).toBe(expression.test(text))
    }),
  )
})

test('no pattern takes long', () => {
  expect(matchesPattern('*a'.repeat(500) + 'b', 'a'.repeat(1000))).toBe(false)
})

const withOptions = <Options extends v.GenericSchema>(options: Options) =>
  defineRule({ summary: 'A rule', severity: 'error', options, check: () => [] })

test('an option has a name, a description and a default', () => {
  expect(
    describeOptions(withOptions(object({ minWords: positiveInteger(5, 'Fewer words are no claim') }))),
  ).toEqual([{ name: 'minWords', description: 'Fewer words are no claim', default: 5 }])
})

test('a description may stand outside of the default too', () => {
  const limit = v.pipe(v.optional(v.number(), 3), v.description('A limit'))
  expect(describeOptions(withOptions(object({ limit })))).toEqual([
    { name: 'limit', description: 'A limit', default: 3 },
  ])
})

test('an option may lack both', () => {
  expect(describeOptions(withOptions(object({ limit: v.number() })))).toEqual([
    { name: 'limit', description: undefined, default: undefined },
  ])
})

test('a schema that is no object has no options to name', () => {
  expect(describeOptions(withOptions(v.any()))).toEqual([])
})

test('a rule that declares no options has none', () => {
  expect(describeOptions(defineRule({ summary: 'A rule', severity: 'error', check: () => [] }))).toEqual([])
})
