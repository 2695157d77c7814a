import { expect, test } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'
import { createStats } from '../../../src/cli/output/stats.ts'
import { defineRule, type Finding } from '../../../src/core/rule.ts'

test('each stage and each rule has the time that it took', () => {
  let time = 0
  const stats = createStats(() => time)
  const rule = (milliseconds: number, findings: readonly Finding[] | Error) =>
    defineRule({
      summary: 'It takes its time',
      severity: 'error',
      *check() {
        time += milliseconds
        if (findings instanceof Error) throw findings
        yield* findings
      },
    })
  const finding = { at: { range: { start: 0, end: 1 } }, message: 'Unexpected haste, expected rest' }
  const enable = (id: string, its: ReturnType<typeof rule>) =>
    ({ id, rule: its, severity: 'error', options: {} }) as const
  const rules = [
    enable('a/quick', rule(1, [])),
    enable('b/slow', rule(6, [finding])),
    enable('c/broken', rule(1, new Error('no'))),
  ]
  const config = { file: undefined, rules, known: {}, settings: {}, plugins: [], ignored: false }
  time += 2
  stats.noteStage('read')
  const article = readArticle('a.md', 'Rest.\n')
  const [first, second] = [stats.measure({ config }), stats.measure({ config })]
  expect(first.config).toBe(second.config)
  const [quick, slow, broken] = first.config.rules.map(({ rule: its }) => () => [...its.check(article, {})])
  expect([quick!(), slow!()]).toEqual([[], [finding]])
  expect(broken).toThrow('no')
  stats.noteStage('run rules')
  expect(`\n${stats.render(1)}`).toMatchInlineSnapshot(`
    "

    1 article in 10.0 ms, on one thread and without kept results

      read        2.0 ms   20 %
      run rules   8.0 ms   80 %
      all        10.0 ms  100 %

      b/slow    6.0 ms  60 %   1 finding
      a/quick   1.0 ms  10 %  0 findings
      c/broken  1.0 ms  10 %  0 findings
    "
  `)
})

test('a native parser that could not be loaded is said once, with the reason', () => {
  const stats = createStats(() => 0)
  expect(stats.render(0)).not.toContain('native parser')
  expect(stats.render(0, new Error('There is no native parser for plan9 mips'))).toMatch(
    /\nThe native parser could not be loaded, so .*: Error: There is no native parser for plan9 mips\n$/,
  )
})
