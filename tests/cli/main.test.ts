import { describe, expect, test } from 'vitest'
import { runLint } from '../../src/cli/commands/run-lint.ts'
import { defineRule } from '../../src/core/rule.ts'
import { createIo, runMain } from '../support/run-main.ts'
import { createWorkspace } from '../support/workspace.ts'

const clean = 'Sleep and rest.\n'
const bad = 'Sleep helps [citation needed].\n'
const warned = 'Raised cytokins were found in patients with pain.\n'

describe('lint', () => {
  test('a clean article ends with 0', async () => {
    const cwd = createWorkspace({ 'a.md': clean })
    expect(await runMain(['a.md'], { cwd })).toEqual({
      code: 0,
      stdout: '✓ 1 article: no quotation, citation or reference was recognised\n',
      stderr: '',
    })
  })

  test('an error ends with 1, and the report is all there is', async () => {
    const cwd = createWorkspace({ 'a.md': bad, 'b.md': clean })
    const { code, stdout, stderr } = await runMain([], { cwd })
    expect(code).toBe(1)
    expect(stdout).toContain('a.md\n  1:13  error  “[citation needed]” holds')
    expect(stdout).toContain('1 problem (1 error) in 1 of 2 articles')
    expect(stderr).toBe('')
  })

  test('warnings alone end with 0', async () => {
    const cwd = createWorkspace({ 'a.md': warned })
    const { code, stdout } = await runMain(['a.md'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('1 problem (1 warning)')
  })

  test('--quiet leaves errors', async () => {
    const cwd = createWorkspace({ 'a.md': bad + warned })
    const { stdout } = await runMain(['--quiet', '--format', 'json', 'a.md'], { cwd })
    expect(JSON.parse(stdout)).toMatchObject({
      files: [{ path: 'a.md', diagnostics: [{ rule: 'citations/no-placeholder' }] }],
      summary: { files: 1, errors: 1, warnings: 0, suggestions: 0, fixable: 0 },
    })
  })

  test('JSON on standard output is JSON alone', async () => {
    const cwd = createWorkspace({ 'a.md': bad })
    const { code, stdout, stderr } = await runMain(['--format=json', 'gone.md', 'a.md'], { cwd })
    expect(code).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ path: 'a.md' }], summary: { errors: 1 } })
    expect(stderr).toBe('error: There is no file or folder `gone.md`\n')
  })

  test('standard input goes by the name it is given', async () => {
    const cwd = createWorkspace({ 'b.md': clean })
    const { code, stdout } = await runMain(['-', 'b.md', '--stdin-path', 'drafts/a.md', '--format', 'json'], {
      cwd,
      input: bad,
    })
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ path: 'drafts/a.md' }, { path: 'b.md' }] })
    expect((await runMain(['-'], { cwd, input: bad })).stdout).toMatch(/^<stdin>\n/)
  })

  test('a name for standard input that is not read is a mistake', async () => {
    const cwd = createWorkspace({ 'a.md': clean })
    expect(await runMain(['a.md', '--stdin-path', 'b.md'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'error: The option `--stdin-path` names standard input, which is not read\n  hint: Add `-` to the paths.\n',
    })
  })

  test('both parsers see the same', async () => {
    const cwd = createWorkspace({ 'a.md': bad })
    const [native, remark] = await Promise.all(
      ['native', 'remark'].map(parser => runMain(['--parser', parser, 'a.md'], { cwd })),
    )
    expect(remark).toEqual(native)
  })

  test('colour is for terminals', async () => {
    const cwd = createWorkspace({ 'a.md': bad })
    expect((await runMain(['a.md'], { cwd, isTTY: true })).stdout).toContain('\u001B[')
    expect((await runMain(['a.md', '--no-color'], { cwd, isTTY: true })).stdout).not.toContain('\u001B[')
    expect((await runMain(['a.md', '--color'], { cwd })).stdout).toContain('\u001B[')
  })

  test('a bug in a rule ends with 2, names rule and file, and the others are linted', async () => {
    const cwd = createWorkspace({ 'a.md': clean, 'b.md': bad })
    const { io, written } = createIo({ cwd })
    const broken = defineRule({
      summary: 'A rule with a bug',
      severity: 'error',
      *check({ source, prose }) {
        if (source === bad) throw new TypeError('no such thing')
        yield { at: prose[0]!, message: 'Unexpected text, expected none' }
      },
    })
    expect(await runLint(['.'], {}, io, { 'house/broken': broken })).toBe(2)
    expect(written.stderr).toMatch(
      /^bug: citewell failed in rule `house\/broken` while reading b\.md\. Please report it at https:\/\//,
    )
    expect(written.stderr).toMatch(/\nTypeError: no such thing\n +at /)
    expect(written.stdout).toContain('a.md\n  1:1  error  Unexpected text')
  })
})

describe('inspect', () => {
  const article = [
    'Dr Osei said: “Most adults need seven hours of sleep a night.” [1, 7]',
    '',
    'So-called “superfoods” do not help.',
    '',
    '## References',
    '',
    '1. Osei K. Sleep. 2011. https://example.org/sleep doi:10.1000/182',
    '2. Lindqvist A. Rest. 2014.',
    '',
  ].join('\n')

  test('JSON says what the scorer wants to know', async () => {
    const cwd = createWorkspace({ 'a.md': article, 'b.md': '' })
    const { code, stdout } = await runMain(['inspect', '--format', 'json', './b.md', 'a.md'], { cwd })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual({
      articles: [
        {
          path: 'a.md',
          language: 'en',
          convention: {
            kind: 'brackets',
            judged: true,
            reason: '1 of 1 markers are numbers in brackets, as in `[1, 7]`',
            places: [{ start: { line: 1, column: 64 }, end: { line: 1, column: 70 } }],
          },
          quotations: [
            {
              start: { line: 1, column: 15 },
              end: { line: 1, column: 63 },
              text: 'Most adults need seven hours of sleep a night.',
              block: false,
              kind: 'claim',
              claim: true,
              confidence: expect.closeTo(0.9, 0),
              certain: expect.any(Boolean),
              because: expect.arrayContaining([expect.any(String)]),
              speaker: expect.objectContaining({ name: 'Osei', standing: 'expert' }),
              support: 'direct',
              labels: ['1', '7'],
            },
            {
              start: { line: 3, column: 11 },
              end: { line: 3, column: 23 },
              text: 'superfoods',
              block: false,
              kind: 'term',
              claim: false,
              confidence: 0,
              certain: false,
              because: ['-one-or-two-words'],
              speaker: null,
              support: 'none',
              labels: [],
            },
          ],
          statements: expect.any(Array),
          citations: [
            {
              start: { line: 1, column: 64 },
              end: { line: 1, column: 70 },
              marker: '[1, 7]',
              labels: ['1', '7'],
              unresolved: ['7'],
            },
          ],
          references: [
            {
              start: { line: 7, column: 1 },
              end: { line: 7, column: 66 },
              label: '1',
              text: 'Osei K. Sleep. 2011. https://example.org/sleep doi:10.1000/182',
              cited: true,
              doi: '10.1000/182',
              pmid: null,
              pmcid: null,
              urls: ['https://example.org/sleep'],
            },
            {
              start: { line: 8, column: 1 },
              end: { line: 8, column: 28 },
              label: '2',
              text: 'Lindqvist A. Rest. 2014.',
              cited: false,
              doi: null,
              pmid: null,
              pmcid: null,
              urls: [],
            },
          ],
          links: [
            {
              start: { line: 7, column: 25 },
              end: { line: 7, column: 50 },
              url: 'https://example.org/sleep',
              role: 'bare',
            },
          ],
          speakers: [expect.objectContaining({ name: 'Osei', standing: 'expert' })],
          abstentions: [],
        },
        {
          path: 'b.md',
          language: null,
          convention: { kind: 'none', judged: true, reason: 'Nothing in the text is a citation', places: [] },
          quotations: [],
          statements: [],
          citations: [],
          references: [],
          links: [],
          speakers: [],
          abstentions: [],
        },
      ],
    })
  })

  test('people get columns', async () => {
    const cwd = createWorkspace({ 'a.md': article })
    const { stdout } = await runMain(['inspect', 'a.md'], { cwd })
    // How sure the judge is, and why, changes when it is trained.
    expect(`\n${stdout.replaceAll(/ \d+ %/g, ' … %').replaceAll(/(?<=for a claim: ).*/g, '…')}`)
      .toMatchInlineSnapshot(`
        "
        a.md  Markdown, language en
          1 of 1 markers are numbers in brackets, as in \`[1, 7]\`

          2 quotations
          1:15  claim, … %  direct [1, 7]  Most adults need seven hours of sleep a night.
              for a claim: …
              against: it begins with a capital letter
              speaker: Osei (expert, line 1)
          3:11  term                        superfoods
              against: it has one or two words

          1 person or body
          1:1  expert  Osei

          1 citation
          1:64  [1, 7]  no entry for 7

          2 references
          7:1  1  cited once   Osei K. Sleep. 2011. https://exampl … ep doi:10.1000/182
          8:1  2  never cited  Lindqvist A. Rest. 2014.
        "
      `)
  })

  test('a file that cannot be read fails the command, and the others are shown', async () => {
    const cwd = createWorkspace({ 'a.md': clean, 'b.md': Uint8Array.of(0xff) })
    const { code, stdout, stderr } = await runMain(['inspect', '--format', 'json'], { cwd })
    expect(code).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({ articles: [{ path: 'a.md' }] })
    expect(stderr).toBe(
      'error: b.md: This file is not UTF-8, as the byte 0xFF shows. Save it again as UTF-8\n',
    )
  })

  test('options may stand before the command', async () => {
    const cwd = createWorkspace({ 'a.md': clean })
    expect(
      JSON.parse((await runMain(['--format', 'json', 'inspect', 'a.md'], { cwd })).stdout),
    ).toHaveProperty('articles')
  })
})

describe('rules', () => {
  test('every rule has a line', async () => {
    const { code, stdout } = await runMain(['rules'], { cwd: '/' })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^citations\/no-placeholder +error +No placeholder/m)
    expect(stdout).toMatch(/^citations\/separate +error +fixable +Citations/m)
  })

  test('JSON names options and documentation', async () => {
    const { stdout } = await runMain(['rules', '--format', 'json'], { cwd: '/' })
    expect(JSON.parse(stdout).rules).toContainEqual({
      id: 'citations/no-placeholder',
      group: 'citations',
      summary: expect.any(String),
      severity: 'error',
      preset: 'recommended',
      fixable: false,
      options: expect.any(Array),
      url: expect.stringMatching(/rules\/citations\/no-placeholder\.md$/),
    })
  })
})

describe('help and mistakes', () => {
  test.each([['--help'], ['-h'], ['help'], ['inspect', '--help'], ['help', 'inspect'], ['rules', '--help']])(
    '%s %s prints usage',
    async (...args) => {
      const { code, stdout, stderr } = await runMain(args, { cwd: '/' })
      expect(code).toBe(0)
      expect(stdout).toMatch(/^Usage: citewell/)
      expect(stderr).toBe('')
    },
  )

  test('--version prints the version alone', async () => {
    expect(await runMain(['--version'], { cwd: '/' })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    })
  })

  test.each([
    [['--fromat', 'json'], 'Unknown option `--fromat`', 'Did you mean `--format`?'],
    [['--salt'], 'Unknown option `--salt`', '`citewell --help` lists the options.'],
    [['--format', 'xml'], 'There is no format `xml`', expect.stringContaining('`pretty`, `compact`')],
    [['--format', 'jsno'], 'There is no format `jsno`', 'Did you mean `json`?'],
    [['rules', '--format', 'xml'], 'The option `--format` takes no `xml`', 'Use `pretty` or `json`.'],
    [['--format', 'xml', 'rules'], 'The option `--format` takes no `xml` here', 'Use `pretty` or `json`.'],
    [['--parser', 'remrk'], 'The option `--parser` takes no `remrk`', 'Did you mean `remark`?'],
    [
      ['inspect', '--format'],
      'Option `--format <format>` argument missing',
      '`citewell inspect --help` lists the options.',
    ],
    [
      ['rules', 'extra'],
      expect.stringContaining('Too many arguments'),
      '`citewell rules --help` lists the options.',
    ],
    [['inpsect'], 'There is no file or folder `inpsect`', 'Did you mean `inspect`?'],
    [
      ['check'],
      'There is no file or folder `check`',
      '`citewell lint`, or no command at all, checks articles.',
    ],
    [['--fail-on', 'warn'], 'The option `--fail-on` takes no `warn`', 'Did you mean `warning`?'],
    [
      ['--fail-on', 'all'],
      'The option `--fail-on` takes no `all`',
      'Use `error`, `warning`, `suggestion` or `never`.',
    ],
    [
      ['explain', 'no-placeholder'],
      'There is no rule `no-placeholder`',
      'Did you mean `citations/no-placeholder`?',
    ],
  ])('%j', async (args, message, hint) => {
    const { code, stdout, stderr } = await runMain(args, { cwd: createWorkspace({ 'a.md': clean }) })
    expect(code).toBe(2)
    expect(stdout).toBe('')
    const [first, second] = stderr.trimEnd().split('\n')
    expect(first!.replace('error: ', '')).toEqual(message)
    expect(second!.replace('  hint: ', '')).toEqual(hint)
  })

  test('a reader that goes away is no error', async () => {
    const writeError = Object.assign(new Error('closed'), { code: 'EPIPE' })
    const cwd = createWorkspace({ 'a.md': bad })
    expect(await runMain(['a.md'], { cwd, writeError })).toEqual({ code: 1, stdout: '', stderr: '' })
  })

  test('a report that cannot be written is', async () => {
    const writeError = Object.assign(new Error('full'), { code: 'ENOSPC' })
    const cwd = createWorkspace({ 'a.md': clean })
    expect(await runMain(['a.md'], { cwd, writeError })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error: The report cannot be written (ENOSPC)\n',
    })
  })

  test('anything else is a bug, with its stack', async () => {
    const { io, written } = createIo({ cwd: '/' })
    const { main } = await import('../../src/cli/main.ts')
    const failing = {
      ...io,
      cwd: () => {
        throw 'thrown text'
      },
    }
    expect(await main(['node', 'citewell', 'a.md'], failing)).toBe(2)
    expect(written.stderr).toMatch(/^bug: citewell failed\. Please report it at .*\nthrown text\n$/)
  })
})
