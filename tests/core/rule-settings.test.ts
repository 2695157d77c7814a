import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesPattern } from '../../src/core/rule-settings.ts'

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
