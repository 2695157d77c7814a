import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLocator } from '../../../src/article/locate.ts'
import {
  applyBaseline,
  type BaselineFile,
  countFile,
  describeFinding,
  recordFile,
  reportUnused,
} from '../../../src/core/suppress/baseline.ts'
import { checks } from '../../../src/core/suppress/checks.ts'
import type { Diagnostic } from '../../../src/core/lint.ts'
import { defineRule } from '../../../src/core/rule.ts'
import { enableRules } from '../../../src/core/presets.ts'
import type { FileReport } from '../../../src/core/report.ts'

const plain = defineRule({ summary: 'A rule', severity: 'error', check: () => [] })
const rules = enableRules({ ...checks, 'food/salt': plain, 'food/fat': plain })

/** A report with a finding wherever a word stands. */
function reportOf(source: string, word = 'salt', rule = 'food/salt'): FileReport {
  const locate = createLocator(source)
  const diagnostics = Array.from(
    source.matchAll(new RegExp(word, 'g')),
    ({ 0: found, index }): Diagnostic => ({
      rule,
      severity: 'error',
      message: 'Unexpected word, expected none',
      start: locate(index),
      end: locate(index + found.length),
    }),
  )
  return { path: 'a.md', source, diagnostics }
}

const passedIn = (source: string, recorded: BaselineFile): boolean[] =>
  applyBaseline(reportOf(source), recorded, rules).report.diagnostics.map(
    ({ suppression }) => suppression?.kind === 'baseline',
  )

describe('what a finding is known by', () => {
  const known = (source: string, word?: string) => {
    const [diagnostic] = reportOf(source, word).diagnostics
    return describeFinding(diagnostic!, source)
  }

  test.each([
    [
      'its words, whatever their line breaks',
      'x “Most adults need\r\n  seven hours” y',
      '“[^”]+”',
      '“Most adults need seven hours”',
    ],
    [
      'its neighbours on the line when they are few',
      'above\nA pinch of salt a day\nbelow',
      'salt',
      'A pinch of salt a day',
    ],
    [
      'whole words of its neighbours',
      `${'more '.repeat(20)}salt${' less'.repeat(20)}`,
      'salt',
      `${'more '.repeat(5)}salt${' less'.repeat(5)}`,
    ],
    ['no neighbours when one word is all there is', `${'o'.repeat(99)}salt${'o'.repeat(99)}`, 'salt', 'salt'],
  ])('%s', (_, source, word, words) => {
    expect(known(source, word)).toBe(words)
  })

  test('the start of its words and a check sum when they are many', () => {
    const [one, other] = ['good', 'bad'].map(last =>
      known(`${'word '.repeat(50)}${last}`, `(?:word )+${last}`),
    )
    expect(one).toMatch(/^(?:word ){15}word… [\da-f]{8}$/)
    expect(one).not.toBe(other)
  })
})

describe('what is recorded', () => {
  test('is let pass, wherever it moves', () => {
    const recorded = recordFile(reportOf('A pinch of salt a day.\n\nNo more.\n'))
    expect(recorded).toEqual({ 'food/salt': { 'A pinch of salt a day.': 1 } })
    expect(passedIn('New: salt is bad.\n\nNo more.\n\nA pinch of salt a day.', recorded)).toEqual([
      false,
      true,
    ])
  })

  test('is counted: one more of the same is new', () => {
    const recorded = recordFile(reportOf('salt\nsalt\n'))
    expect(recorded).toEqual({ 'food/salt': { salt: 2 } })
    expect(passedIn('salt\nsalt\nsalt\n', recorded)).toEqual([true, true, false])
  })

  test('is not known in a text that is not there', () => {
    const { diagnostics, path } = reportOf('salt')
    const { report, unused } = applyBaseline({ path, diagnostics }, { 'food/salt': { salt: 1 } }, rules)
    expect([report.diagnostics, unused]).toEqual([diagnostics, { 'food/salt': { salt: 1 } }])
  })

  test('is of one rule', () => {
    const recorded = recordFile(reportOf('salt', 'salt', 'food/fat'))
    expect(passedIn('salt', recorded)).toEqual([false])
  })

  test('is not what a comment lets pass, what is wrong with comments, or a file that cannot be read', () => {
    const { diagnostics, ...rest } = reportOf('salt')
    const passed = diagnostics.map((each): Diagnostic => ({ ...each, suppression: { kind: 'comment' } }))
    expect(recordFile({ ...rest, diagnostics: passed })).toEqual({})
    expect(recordFile(reportOf('salt', 'salt', 'lint/unknown-rule'))).toEqual({})
    expect(recordFile(reportOf('salt', 'salt', 'file/readable'))).toEqual({})
    expect(recordFile({ path: 'a.md', diagnostics })).toEqual({})
  })

  test('may be words that mean something to JavaScript', () => {
    const recorded = recordFile(reportOf('__proto__\nconstructor', String.raw`__proto__|constructor`))
    expect(JSON.parse(JSON.stringify(recorded))).toEqual(
      JSON.parse('{"food/salt":{"__proto__":1,"constructor":1}}'),
    )
  })
})

describe('what no longer occurs', () => {
  test('is told apart from what does', () => {
    const recorded = { 'food/salt': { salt: 3, 'gone with the wind': 1 }, 'food/fat': { fat: 1 } }
    const { used, unused } = applyBaseline(
      reportOf('salt\nsalt'),
      recorded,
      enableRules({ 'food/salt': plain }),
    )
    expect(unused).toEqual({ 'food/salt': { salt: 1, 'gone with the wind': 1 } })
    // A rule that did not run keeps what it has.
    expect(used).toEqual({ 'food/salt': { salt: 2 }, 'food/fat': { fat: 1 } })
    expect([countFile(recorded), countFile(used)]).toEqual([5, 3])
  })

  test('is an error, unless that is switched off', () => {
    const unused = { 'food/salt': { salt: 1, 'the salt of the earth and of all the seas': 1 } }
    expect(
      reportUnused(unused, rules).map(({ rule, severity, message }) => [rule, severity, message]),
    ).toEqual([
      [
        'lint/unused-baseline',
        'error',
        'A recorded finding of food/salt, “salt”, was put right. Take it out of the baseline: citewell suppress --prune',
      ],
      [
        'lint/unused-baseline',
        'error',
        'A recorded finding of food/salt, “the salt of the earth and of all th…”, was put right. Take it out of the baseline: citewell suppress --prune',
      ],
    ])
    expect(reportUnused(unused, enableRules({ 'food/salt': plain }))).toEqual([])
  })
})

test('what was just recorded is let pass, and all of it is used', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('salt', 'a pinch of salt', '\n', ' and ', 'x'.repeat(40))),
      pieces => {
        const report = reportOf(pieces.join(''))
        const { report: passed, unused, used } = applyBaseline(report, recordFile(report), rules)
        expect(passed.diagnostics.every(({ suppression }) => suppression)).toBe(true)
        expect([unused, used]).toEqual([{}, recordFile(report)])
      },
    ),
  )
})
