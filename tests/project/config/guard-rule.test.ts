import { expect, test } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'
import { defineRule, type Finding } from '../../../src/core/rule.ts'
import { guardRule } from '../../../src/project/config/guard-rule.ts'

const at = { range: { start: 0, end: 5 } }
const message = 'Unexpected salt, expected none'

/** Run a guarded rule over an article. */
function runGuarded(check: () => unknown, seconds?: number): Iterable<Finding> {
  const rule = defineRule({
    summary: 'No salt',
    severity: 'error',
    check: check as () => Iterable<Finding>,
  })
  return guardRule(rule, 'house', seconds).check(readArticle('a.md', 'Salt.\n'), {})
}

test('what a rule finds is handed on, and where it comes from is known', () => {
  expect(runGuarded(() => [{ at, message }])).toEqual([{ at, message }])
  const rule = defineRule({ summary: 'No salt', severity: 'error', check: () => [] })
  expect(guardRule(rule, './house.js')).toMatchObject({ summary: 'No salt', plugin: './house.js' })
})

test.each([
  ['nothing', () => undefined, 'it must be a generator'],
  ['a promise', () => Promise.resolve([]), 'it must be a generator'],
  [
    'an async generator',
    async function* () {
      yield { at, message }
    },
    'not an async one',
  ],
  ['something that is no finding', () => [{ at, message }, 'salt'], 'A finding is not valid: it must be'],
  [
    'findings without end',
    function* () {
      for (;;) yield { at, message }
    },
    'It found more than 10000 things',
  ],
])('a rule that gives %s throws', (_, check, problem) => {
  expect(() => runGuarded(check)).toThrow(problem)
})

test('what a rule throws is handed on', () => {
  const error = new Error('no salt here')
  expect(() =>
    runGuarded(() => {
      throw error
    }),
  ).toThrow(error)
})

test.each([
  [
    'never yields',
    function* () {
      for (;;);
    },
  ],
  ['is lost in a regular expression', () => (/^(a+)+$/.test(`${'a'.repeat(60)}!`) ? [] : [])],
  [
    'catches whatever is thrown',
    () => {
      for (;;) {
        try {
          for (;;);
        } catch {}
      }
    },
  ],
])('a rule that %s is stopped', (_, check) => {
  expect(() => runGuarded(check, 0.05)).toThrow('It took longer than 0.05 s')
})

test('a rule that took too long is not run again', () => {
  let runs = 0
  const rule = defineRule({
    summary: 'No salt',
    severity: 'error',
    check() {
      runs++
      for (;;);
    },
  })
  const guarded = guardRule(rule, 'house', 0.05)
  const check = (path: string) => () => guarded.check(readArticle(path, 'Salt.\n'), {})
  expect(check('a.md')).toThrow('It took longer than')
  expect(check('b.md')).toThrow('It was left out, for it took too long for `a.md`')
  expect(runs).toBe(1)
})
