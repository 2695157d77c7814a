import { describe, expect, test } from 'vitest'
import { readFrontMatter } from '../../src/project/front-matter.ts'

const withYaml = (yaml: string, ending = '\n'): string =>
  `---\ntitle: x\n${yaml}\n---\n\nSalt.\n`.replaceAll('\n', ending)

describe('the citewell key', () => {
  test.each([
    ['citewell: { disable: quotations/cited }', ['quotations/cited'], undefined],
    [
      'citewell:\n  disable: [quotations/cited, "links/*"]\n  reason: A letter',
      ['quotations/cited', 'links/*'],
      'A letter',
    ],
    ['"citewell":\n  disable:\n    - links/*', ['links/*'], undefined],
  ])('%s', (yaml, names, reason) => {
    for (const ending of ['\n', '\r\n', '\r']) {
      const source = withYaml(yaml, ending)
      const { directives, problems } = readFrontMatter(source)
      expect(problems).toEqual([])
      expect(directives).toMatchObject([{ action: 'disable-file', reason }])
      expect(directives[0]!.rules.map(({ name }) => name)).toEqual(names)
      for (const { name, range } of directives[0]!.rules)
        expect(source.slice(range.start, range.end).replaceAll('"', '')).toBe(name)
      expect(source.slice(directives[0]!.range.start, directives[0]!.range.end)).toMatch(/^"?citewell"?$/)
    }
  })

  test('after a byte order mark, at the very end', () => {
    expect(readFrontMatter('\uFEFF---\ncitewell: { disable: a/b }\n---').directives).toMatchObject([
      { rules: [{ name: 'a/b', range: { start: 26, end: 29 } }] },
    ])
  })

  test.each([
    ['no front matter', 'citewell: { disable: a/b }\n'],
    ['front matter without an end', '---\ncitewell: { disable: a/b }\n'],
    ['front matter about something else', withYaml('tool: citewell')],
    ['a key further in', withYaml('tools:\n  citewell: { disable: a/b }')],
    ['a word in a text of several lines', withYaml('text: |\n  a\n  citewell: { disable: a/b }')],
    ['no YAML', withYaml('citewell: { disable: a/b')],
    ['no table', '---\n- a\n---\n'],
    ['a text that looks like the key', '---\n"a\ncitewell: b"\n---\n'],
    ['a key within a quoted key', withYaml('"a\ncitewell: b": c')],
  ])('says nothing in %s', (_, source) => {
    expect(readFrontMatter(source)).toEqual({ directives: [], problems: [] })
  })

  test.each([
    [
      'citewell: off',
      'This is not how exceptions are written. Write citewell: { disable: [rule], reason: why }',
    ],
    [
      'citewell: { disable: [] }',
      'This is not how exceptions are written. Write citewell: { disable: [rule], reason: why }',
    ],
    [
      'citewell: { disable: 7 }',
      'This is not how exceptions are written. Write citewell: { disable: [rule], reason: why }',
    ],
    ['citewell: { disable: a/b, until: soon }', 'There is no key “until” here. Write disable or reason'],
  ])('that is wrong is told: %s', (yaml, message) => {
    expect(readFrontMatter(withYaml(yaml)).problems).toMatchObject([{ message }])
  })
})

describe('in TOML and JSON', () => {
  const toml = (text: string): string => `+++\n${text}\n+++\n\nSalt.\n`
  const json = (text: string): string => `{\n  "title": "x",\n  ${text}\n}\n\nSalt.\n`

  test.each([
    [
      'a table',
      toml('title = "x"\n[citewell]\ndisable = ["a/b", \'c/*\']\nreason = "why" # now'),
      ['a/b', 'c/*'],
      'why',
    ],
    [
      'a table among others',
      toml('[a]\nb = { c = 1 }\n[citewell]\ndisable = "a/b"\n[[d]]\ne = 2021-01-01 07:00:00'),
      ['a/b'],
      undefined,
    ],
    ['an inline table', toml('citewell = { disable = ["a/b"], reason = "why" }'), ['a/b'], 'why'],
    [
      'keys with points',
      toml('citewell.disable = [\n  "a/b", # one\n  "c/d",\n]\n"citewell".reason = 7'),
      ['a/b', 'c/d'],
      '',
    ],
    [
      'behind texts of several lines',
      toml('a = """\n[citewell]\n"""\nb = \'\'\'\n"\'\'\'\n[citewell]\ndisable = ["a/b"]'),
      ['a/b'],
      undefined,
    ],
    ['JSON', json('"citewell": { "disable": ["a/b"], "reason": "why" }'), ['a/b'], 'why'],
  ])('%s', (_, source, names, reason) => {
    const { directives, problems } = readFrontMatter(source)
    expect(problems).toEqual([])
    expect(directives).toMatchObject([{ action: 'disable-file', reason }])
    expect(directives[0]!.rules.map(({ name }) => name)).toEqual(names)
    for (const { name, range } of directives[0]!.rules)
      expect(source.slice(range.start + 1, range.end - 1)).toBe(name)
    expect(source.slice(directives[0]!.range.start, directives[0]!.range.end)).toMatch(/^"?citewell"?$/)
  })

  test.each([
    ['another table', toml('[tools.citewell]\ndisable = ["a/b"]')],
    ['no TOML', toml('citewell = { disable = ["a/b" ')],
    ['no value', toml('[citewell]\ndisable = ,')],
    ['no key', toml('= 7\n[citewell]\ndisable = ["a/b"]')],
    ['a text', toml('a = """\ncitewell = 7\n"""')],
    ['no JSON', json('"citewell": { "disable": ')],
  ])('says nothing in %s', (_, source) => {
    expect(readFrontMatter(source)).toEqual({ directives: [], problems: [] })
  })

  test.each([
    ['no table', toml('citewell = "off"')],
    ['a list without names', toml('[citewell]\ndisable = [7]')],
    ['an empty table', toml('citewell = {}')],
  ])('is wrong with %s', (_, source) => {
    expect(readFrontMatter(source).problems).toMatchObject([
      { message: expect.stringMatching(/^This is not how exceptions are written/) as string },
    ])
  })

  test('knows no other keys', () => {
    expect(readFrontMatter(toml('[citewell]\ndisable = "a/b"\nuntil = "soon"')).problems).toMatchObject([
      { message: 'There is no key “until” here. Write disable or reason' },
    ])
  })
})
