import { describe, expect, it } from 'vitest'
import { collectDirectives } from '../../src/article/directives.ts'

describe('collectDirectives', () => {
  it.each(['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file'])('reads %s', action => {
    const source = `a\n<!-- citewell-${action} -->\nb`
    expect(collectDirectives(source)).toEqual([
      {
        action,
        written: `citewell-${action}`,
        rules: [],
        reason: undefined,
        range: { start: 2, end: source.length - 2 },
      },
    ])
  })

  it('reads rule names with their places, and the reason', () => {
    const source =
      'x\n\n<!-- citewell-disable-next-line quotations/cited, links/* -- agreed, until 2031-01-31 -- AB -->\n'
    const [directive] = collectDirectives(source)
    expect(directive?.rules.map(rule => rule.name)).toEqual(['quotations/cited', 'links/*'])
    for (const { name, range } of directive!.rules) expect(source.slice(range.start, range.end)).toBe(name)
    expect(directive?.reason).toBe('agreed, until 2031-01-31 -- AB')
    expect(source.slice(directive!.range.start, directive!.range.end)).toMatch(/^<!--.*-->$/)
  })

  it('reads a comment over several lines, and one within a line', () => {
    const source =
      '<!--\r\n  citewell-disable\r\n  a/b c/d\r\n  -- why\r\n  so\r\n-->\r\ntext <!-- citewell-disable-line -->'
    expect(collectDirectives(source)).toMatchObject([
      { action: 'disable', rules: [{ name: 'a/b' }, { name: 'c/d' }], reason: 'why\r\n  so' },
      { action: 'disable-line', rules: [] },
    ])
  })

  it('reads MDX comments', () => {
    expect(collectDirectives('{/* citewell-disable a/b -- why */}')).toMatchObject([
      { action: 'disable', rules: [{ name: 'a/b' }], reason: 'why', range: { start: 0, end: 35 } },
    ])
  })

  it('takes an empty reason for none', () => {
    expect(collectDirectives('<!-- citewell-disable a/b -- -->')).toMatchObject([{ reason: undefined }])
  })

  it.each([
    ['<!-- citewell-disabled -->', 'citewell-disabled'],
    ['<!-- citewell-enable-all links/* -->', 'citewell-enable-all'],
    ['<!-- citewell-ignore-next-line -->', 'citewell-ignore-next-line'],
    ['<!-- citewell_disable_line -->', 'citewell_disable_line'],
    ['<!-- citewell disable-next-line quotations/cited -- why -->', 'citewell disable-next-line'],
    ['<!--citewell: ignore-->', 'citewell: ignore'],
    ['<!-- Citewell-Disable -->', 'Citewell-Disable'],
    ['{/* citewell off */}', 'citewell off'],
  ])('reads %s as one that it does not know', (source, written) => {
    expect(collectDirectives(source)).toEqual([
      { action: 'unknown', written, rules: [], reason: undefined, range: { start: 0, end: source.length } },
    ])
  })

  it.each([
    ['other comments', '<!-- about citewell-disable -->'],
    [
      'words about citewell',
      '<!-- citewell is off today --> <!-- citewell: seen by AB --> <!-- citewell ignores it -->',
    ],
    ['text', 'citewell-disable'],
    ['inline code', 'write `<!-- citewell-disable -->`'],
    ['fenced code', '```\n<!-- citewell-disable -->\n```'],
    ['indented code', 'a\n\n    <!-- citewell-disable -->'],
    ['other templating', '{{< x "citewell-disable" >}}'],
    ['front matter', '---\na: <!-- citewell-disable -->\n---\n'],
    ['nothing', ''],
    ['an MDX comment without an end', '{/* citewell-disable'],
  ])('finds none in %s', (_, source) => {
    expect(collectDirectives(source)).toEqual([])
  })
})
