import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'
import { checks } from '../../../src/core/suppress/checks.ts'
import { applyEdits } from '../../../src/core/fix/apply-edits.ts'
import { type Diagnostic, lint } from '../../../src/core/lint.ts'
import { defineRule } from '../../../src/core/rule.ts'
import { enableRules, type RuleSettings } from '../../../src/core/presets.ts'
import { suppress } from '../../../src/core/suppress/suppress.ts'

/** A rule that finds a word, but not in the id of a rule. */
const no = (word: string) =>
  defineRule({
    summary: `There is no ${word}`,
    severity: 'error',
    *check({ source }) {
      for (const { index } of source.matchAll(new RegExp(String.raw`(?<![/\w])${word}\b`, 'g')))
        yield {
          at: { range: { start: index, end: index + word.length } },
          message: `Unexpected ${word}, expected none`,
        }
    },
  })

const known = { ...checks, 'food/salt': no('salt'), 'food/fat': no('fat'), 'rest/noise': no('noise') }

function run(source: string, settings: RuleSettings = {}): readonly Diagnostic[] {
  const article = readArticle('a.md', source)
  const rules = enableRules(known, settings)
  return suppress(article, lint(article, rules), { rules, known, today: '2031-01-31' })
}

/** `1 food/salt`, with a tilde before it where it is let pass. */
const show = (source: string, settings?: RuleSettings): string[] =>
  run(source, settings).map(
    ({ rule, start, suppression }) => `${suppression ? '~' : ''}${start.line} ${rule}`,
  )

describe('what a comment lets pass', () => {
  test.each([
    ['nothing without comments', 'salt', ['1 food/salt']],
    [
      'the next line',
      '<!-- citewell-disable-next-line food/salt -->\nsalt\nsalt',
      ['~2 food/salt', '3 food/salt'],
    ],
    ['the next line after blank ones', '<!-- citewell-disable-next-line -->\r\n \r\nsalt', ['~3 food/salt']],
    [
      'the line of the comment',
      'salt <!-- citewell-disable-line --> salt\nsalt',
      ['~1 food/salt', '~1 food/salt', '2 food/salt'],
    ],
    [
      'the same line from several comments',
      'salt <!-- citewell-disable-line food/salt --> noise <!-- citewell-disable-line rest/noise, food/salt -->',
      ['~1 food/salt', '~1 rest/noise'],
    ],
    [
      'a part',
      'salt\n\n<!-- citewell-disable -->\n\nsalt\n\n<!-- citewell-enable -->\n\nsalt',
      ['1 food/salt', '~5 food/salt', '9 food/salt'],
    ],
    ['the rest', '<!-- citewell-disable food/salt -->\n\nsalt', ['~3 food/salt']],
    ['the whole file, from anywhere', 'salt\n\n<!-- citewell-disable-file food/salt -->', ['~1 food/salt']],
    [
      'some rules by pattern',
      '<!-- citewell-disable-file food/* -->\n\nsalt noise',
      ['~3 food/salt', '3 rest/noise'],
    ],
    [
      'several rules',
      '<!-- citewell-disable-file food/salt, rest/noise -->\n\nsalt noise',
      ['~3 food/salt', '~3 rest/noise'],
    ],
    [
      'one rule on again',
      '<!-- citewell-disable -->\n\nsalt noise\n\n<!-- citewell-enable food/salt -->\n\nsalt noise',
      ['~3 food/salt', '~3 rest/noise', '7 food/salt', '~7 rest/noise'],
    ],
    ['an MDX comment', '{/* citewell-disable-next-line food/salt */}\nsalt', ['~2 food/salt']],
  ])('%s', (_, source, shown) => {
    expect(show(source)).toEqual(shown)
  })

  test('the reason goes with the finding', () => {
    const source = '<!-- citewell-disable-next-line food/salt -- a recipe -->\nsalt'
    expect(run(source)[0]?.suppression).toEqual({ kind: 'comment', reason: 'a recipe' })
    expect(run('<!-- citewell-disable-file -->\n\nsalt')[0]?.suppression).toEqual({ kind: 'comment' })
  })

  test('a comment at the very end speaks of no line', () => {
    expect(show('salt\n\n<!-- citewell-disable-next-line -->')).toEqual([
      '1 food/salt',
      '3 lint/unused-disable',
    ])
    expect(show('salt\n\n<!-- citewell-disable-next-line -->\n\n')).toEqual([
      '1 food/salt',
      '3 lint/unused-disable',
    ])
  })
})

describe('comments that are not needed', () => {
  test('are reported, name by name', () => {
    const [, unused] = run('<!-- citewell-disable-next-line food/salt food/fat -->\nsalt').toSorted(
      (a, b) => b.start.line - a.start.line,
    )
    expect(unused).toMatchObject({
      rule: 'lint/unused-disable',
      severity: 'warning',
      message: 'This exception for food/fat lets nothing pass any more. Take it out',
      start: { line: 1, column: 43 },
    })
    expect(unused?.fix).toBeUndefined()
  })

  test('are removed with their line by a fix', () => {
    const fixed = (source: string): string =>
      applyEdits(
        source,
        run(source).flatMap(({ fix = [] }) => fix),
      )
    expect(fixed('a\r\n\r\n  <!-- citewell-disable-file food/salt, food/fat -->\r\nb')).toBe('a\r\n\r\nb')
    expect(fixed('a <!-- citewell-disable-line --> b')).toBe('a  b')
    expect(fixed('<!-- citewell-disable -->')).toBe('')
  })

  test('are left alone when their rule did not run', () => {
    expect(show('<!-- citewell-disable-file food/salt -->', { 'food/salt': 'off' })).toEqual([])
  })

  test('may be allowed', () => {
    expect(show('<!-- citewell-disable-file -->', { 'lint/unused-disable': 'off' })).toEqual([])
  })
})

describe('other mistakes in comments', () => {
  test('a rule that does not exist', () => {
    const messages = run('<!-- citewell-disable-file food/sallt -->\n\n<!-- citewell-enable water/* -->').map(
      ({ rule, severity, message }) => `${severity} ${rule} ${message}`,
    )
    expect(messages).toEqual([
      'error lint/unknown-rule There is no rule “food/sallt”. Did you mean food/salt?',
      'error lint/unknown-rule There is no rule “water/*”. Write the name of a rule, as reports show it',
    ])
  })

  test('a comment that is not known, which lets nothing pass', () => {
    const meant = (comment: string): string[] =>
      run(`${comment}\n\nsalt`).map(({ rule, message }) => `${rule} ${message}`)
    expect(meant('<!-- citewell-ignore-next-line -->')).toEqual([
      'lint/unknown-comment citewell does not know “citewell-ignore-next-line”, so this comment lets nothing pass. Did you mean citewell-disable-next-line?',
      expect.stringMatching(/^food\/salt/),
    ])
    expect(meant('<!-- citewell disable -->')[0]).toContain('mean citewell-disable?')
    expect(meant('<!-- citewell_off_line -->')[0]).toContain('mean citewell-disable-line?')
    expect(meant('<!-- citewell-nosense -->')[0]).toContain('mean citewell-disable-next-line?')
  })

  test('a reason that is missing, when reasons are required', () => {
    const source = '<!-- citewell-disable-next-line food/salt -->\nsalt\n\n<!-- citewell-enable -->'
    expect(show(source, { 'lint/disable-reason': 'error' })).toEqual([
      '1 lint/disable-reason',
      '~2 food/salt',
    ])
  })

  test.each([
    ['until 2031-01-31', ['~2 food/salt']],
    ['for now, until 2031-01-30', ['1 lint/disable-expired', '2 food/salt']],
    ['until 2031-02-30', ['1 lint/disable-expired', '2 food/salt']],
    ['until 2031-99-99', ['1 lint/disable-expired', '2 food/salt']],
  ])('%s on 2031-01-31', (reason, shown) => {
    expect(show(`<!-- citewell-disable-next-line food/salt -- ${reason} -->\nsalt`)).toEqual(shown)
  })

  test('are said in words', () => {
    const say = (reason: string) => run(`<!-- citewell-disable-file food/salt -- ${reason} -->`)[0]?.message
    expect(say('until 2030-12-31')).toBe(
      'This exception ran out on 2030-12-31. Put the finding right, or give a later date',
    )
    expect(say('until 2031-02-30')).toBe(
      'There is no date 2031-02-30. Write one as year, month and day, such as 2026-12-31',
    )
  })
})

test('turns are found by place, as when read from the start', () => {
  const pieces = fc.array(
    fc.constantFrom(
      'salt',
      '<!-- citewell-disable food/salt -->',
      '<!-- citewell-enable food/salt -->',
      '<!-- citewell-enable -->',
      '<!-- citewell-disable -->',
    ),
  )
  fc.assert(
    fc.property(pieces, lines => {
      let on = true
      const expected: boolean[] = []
      for (const line of lines) {
        if (line === 'salt') expected.push(on)
        else on = line.includes('enable')
      }
      const found = run(lines.join('\n\n')).filter(({ rule }) => rule === 'food/salt')
      expect(found.map(({ suppression }) => suppression === undefined)).toEqual(expected)
    }),
  )
})

test('many findings under many comments take no quadratic time', () => {
  const source =
    '<!-- citewell-disable food/salt -->\n\nsalt\n\n<!-- citewell-enable food/salt -->\n\n'.repeat(9_000)
  expect(run(source).filter(({ suppression }) => suppression)).toHaveLength(9_000)
})

describe('a comment that is not needed is taken out only where nothing is laid out anew', () => {
  const comment = '<!-- citewell-disable-next-line food/salt -- why -->'
  const fixOf = (source: string) => run(source).find(({ rule }) => rule === 'lint/unused-disable')?.fix

  test.each([
    ['code after a list', `- a\n\n${comment}\n\n    code\n`],
    ['two lists', `- a\n\n${comment}\n\n- b\n`],
    ['two numbered lists', `1. a\n\n${comment}\n\n1. b\n`],
    ['a paragraph and a line that would make it a heading', `a\n${comment}\n---\nb\n`],
    ['the start and what would be front matter', `${comment}\n---\na: b\n---\n`],
    ['two paragraphs', `a\n${comment}\nb\n`],
    ['a table and text', `| a |\n| - |\n${comment}\nb\n`],
    ['two words', `one${comment}two\n`],
    ['a word and an emphasised one', `one${comment}*two*\n`],
    ['the start of a line and a hyphen', `a\n\n${comment}- b\n`],
  ])('not between %s', (_, source) => {
    expect(run(source).map(({ rule }) => rule)).toContain('lint/unused-disable')
    expect(fixOf(source)).toBeUndefined()
  })

  test.each([
    ['above a paragraph', `a\n\n${comment}\nb\n`, 'a\n\nb\n'],
    ['between blank lines', `a\n\n${comment}\n\nb\n`, 'a\n\n\nb\n'],
    ['above a heading', `- a\n\n${comment}\n## B\n`, '- a\n\n## B\n'],
    ['at the start', `${comment}\n“a” b\n`, '“a” b\n'],
    ['behind a byte order mark', `\uFEFF${comment}\r\nb\r\n`, '\uFEFFb\r\n'],
    ['at the end', `a\n\n${comment}\n`, 'a\n\n'],
    ['between words', `one ${comment} two\n`, 'one  two\n'],
  ])('%s it is', (_, source, expected) => {
    expect(applyEdits(source, fixOf(source) ?? [])).toBe(expected)
  })
})
