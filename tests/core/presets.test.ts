import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { choices, defineRule, flag, object, positiveInteger, words } from '../../src/core/rule.ts'
import { enableRules, readOptions, type RuleSet } from '../../src/core/presets.ts'
import { UserError } from '../../src/core/user-error.ts'

const cited = defineRule({
  summary: 'A quotation is cited',
  severity: 'error',
  options: object({
    minWords: positiveInteger(5, 'Shorter quotations are left alone'),
    links: flag(false, 'A link counts'),
    forms: choices(['bracket', 'footnote'], ['bracket'], 'Forms that count'),
    names: words([], 'Names'),
  }),
  check: () => [],
})
const plain = defineRule({ summary: 'Plain', severity: 'warning', check: () => [] })
const strict = defineRule({ ...plain, preset: 'strict' })
const rules: RuleSet = { 'quotations/cited': cited, 'words/plain': plain, 'words/strict': strict }

const idsOf = (...args: Parameters<typeof enableRules>) =>
  enableRules(...args).map(({ id, severity }) => `${id} ${severity}`)

describe('presets', () => {
  test('recommended leaves out what is strict', () => {
    expect(idsOf(rules)).toEqual(['quotations/cited error', 'words/plain warning'])
  })

  test('strict holds recommended', () => {
    expect(idsOf(rules, {}, 'strict')).toEqual([
      'quotations/cited error',
      'words/plain warning',
      'words/strict warning',
    ])
  })

  test('settings switch rules off and on, and change severities', () => {
    expect(
      idsOf(rules, { 'quotations/cited': 'off', 'words/plain': 'error', 'words/strict': 'suggestion' }),
    ).toEqual(['words/plain error', 'words/strict suggestion'])
  })

  test('options are validated and filled in', () => {
    const [first] = enableRules(rules, { 'quotations/cited': ['warning', { minWords: 8 }] })
    expect(first).toEqual({
      id: 'quotations/cited',
      rule: cited,
      severity: 'warning',
      options: { minWords: 8, links: false, forms: ['bracket'], names: [] },
    })
  })
})

/** What the user is told. */
function complaintOf(action: () => unknown): string {
  try {
    action()
  } catch (error) {
    if (error instanceof UserError) return `${error.message} / ${error.hint}`
    throw error
  }
  return 'no complaint'
}

describe('mistakes', () => {
  test.each([
    [{ 'quotations/sited': 'off' }, 'There is no rule `quotations/sited` / Did you mean `quotations/cited`?'],
    [{ salt: 'off' }, 'There is no rule `salt` / undefined'],
    [{ 'words/plain': 'eror' }, 'Rule `words/plain` has no severity `eror` / Did you mean `error`?'],
    [
      { 'words/plain': 'loud' },
      'Rule `words/plain` has no severity `loud` / Use `off`, `error`, `warning` or `suggestion`.',
    ],
    [
      { 'quotations/cited': ['error', { minWord: 8 }] },
      'Rule `quotations/cited` has no option `minWord` / Did you mean `minWords`?',
    ],
    [
      { 'quotations/cited': ['error', { salt: 8 }] },
      'Rule `quotations/cited` has no option `salt` / Its options: `minWords`, `links`, `forms`, `names`.',
    ],
    [
      { 'words/plain': ['error', { salt: 8 }] },
      'Rule `words/plain` has no option `salt` / Its options: none.',
    ],
    [
      { 'quotations/cited': ['error', { minWords: 0 }] },
      'Option `minWords` of rule `quotations/cited` must be `>=1`, not `0` / undefined',
    ],
    [
      { 'quotations/cited': ['error', { minWords: 'x' }] },
      'Option `minWords` of rule `quotations/cited` must be `number`, not `"x"` / undefined',
    ],
    [
      { 'quotations/cited': ['error', { forms: ['paren'] }] },
      'Option `forms.0` of rule `quotations/cited` must be `("bracket" | "footnote")`, not `"paren"` / undefined',
    ],
    [
      { 'quotations/cited': ['error', 7] },
      'The options of rule `quotations/cited` must be `Object`, not `7` / undefined',
    ],
  ])('%j', (settings, complaint) => {
    // As it comes from a configuration file: of no type at all.
    expect(complaintOf(() => enableRules(rules, JSON.parse(JSON.stringify(settings))))).toBe(complaint)
  })

  test('a check that expects nothing in particular still gives a sentence', () => {
    const even = v.strictObject({
      pair: v.optional(
        v.pipe(
          v.number(),
          v.check(n => n % 2 === 0),
        ),
        2,
      ),
    })
    expect(
      complaintOf(() => readOptions('words/even', defineRule({ ...plain, options: even }), { pair: 3 })),
    ).toBe('Option `pair` of rule `words/even` must be valid, not `3` / undefined')
  })

  test('a rule whose options are no object has none to name', () => {
    const loose = defineRule({ ...plain, options: v.strictTuple([v.number()]) })
    expect(complaintOf(() => readOptions('words/loose', loose, ['x']))).toBe(
      'Rule `words/loose` has no option `0` / Its options: none.',
    )
  })
})
