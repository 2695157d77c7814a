import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixText, formatReport, lint, lintFiles, loadConfig, UserError } from '../../src/index.ts'
import { createWorkspace } from '../support/workspace.ts'

const tracked = 'See https://clinic.example.org/x?utm_source=news for more.\n'
const clean = 'See https://clinic.example.org/x for more.\n'

describe('the configuration of an article', () => {
  test('is what the command would use, and fits `lint` and `fixText`', async () => {
    const cwd = createWorkspace({
      '.git/HEAD': '',
      'citewell.config.json': JSON.stringify({
        ignores: ['old'],
        settings: { language: 'de' },
        rules: { 'links/no-tracking': ['suggestion'] },
        overrides: [{ files: 'news/**', rules: { 'links/no-tracking': 'off' } }],
      }),
    })
    const config = await loadConfig('a.md', { cwd })
    expect(config).toMatchObject({ file: join(cwd, 'citewell.config.json'), ignored: false, language: 'de' })
    expect(lint(tracked, config)).toMatchObject([{ rule: 'links/no-tracking', severity: 'suggestion' }])
    expect(lint(tracked, await loadConfig('news/a.md', { cwd }))).toEqual([])
    expect((await loadConfig('old/a.md', { cwd })).ignored).toBe(true)
    expect(fixText(tracked, config).source).toBe(clean)
  })

  test('is the recommended one where there is none, or what is asked for', async () => {
    const cwd = createWorkspace({ '.git/HEAD': '' })
    const { file, rules } = await loadConfig('a.md', { cwd })
    expect(file).toBeUndefined()
    expect(rules).toMatchObject({ 'quotations/cited': ['error', {}], 'claims/statistic': 'off' })
    const strict = await loadConfig('a.md', { cwd, preset: 'strict', rules: { 'quotations/cited': 'off' } })
    expect(strict.rules).toMatchObject({ 'quotations/cited': 'off', 'claims/statistic': ['warning', {}] })
  })

  test('a mistake in it, and code where none may run, are told', async () => {
    const cwd = createWorkspace({
      '.git/HEAD': '',
      'a/citewell.config.json': '{"ruls": {}}',
      'b/citewell.config.js': 'throw 1',
    })
    await expect(loadConfig('a/a.md', { cwd })).rejects.toThrow('There is no setting `ruls`')
    await expect(loadConfig('b/a.md', { cwd, configCode: false })).rejects.toThrow(UserError)
  })
})

describe('the articles of a project', () => {
  test('are found, linted with their baseline, and reported', async () => {
    const cwd = createWorkspace({ '.git/HEAD': '', 'a/one.md': tracked, 'a/two.md': clean, 'b.md': tracked })
    const report = await lintFiles('a', { cwd })
    expect(report.summary).toMatchObject({ files: 2, warnings: 1, errors: 0 })
    expect(report.bugs).toEqual([])
    expect(JSON.parse(await formatReport('json', report))).toMatchObject({ summary: { files: 2 } })
    expect(await formatReport('compact', report)).toMatch(/^a\/one\.md:1:\d+: warning/)
    expect((await lintFiles(['a', 'b.md'], { cwd })).summary.files).toBe(3)
  })

  test('a path that leads nowhere and an unknown format are told', async () => {
    const cwd = createWorkspace({ 'a.md': clean })
    await expect(lintFiles('gone.md', { cwd })).rejects.toThrow('gone.md')
    await expect(formatReport('jsn', await lintFiles('.', { cwd }))).rejects.toThrow(
      'There is no format `jsn`',
    )
  })
})

describe('a text is fixed', () => {
  test('behind the guard, and says what is left', () => {
    const { source, mended, diagnostics, settled } = fixText(`${tracked}\nRaised cytokins are common.\n`)
    expect(source).toBe(`${clean}\nRaised cytokins are common.\n`)
    expect(mended.map(({ rule }) => rule)).toEqual(['links/no-tracking'])
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['terminology/spelling'])
    expect(settled).toBe(true)
  })

  test('with clear suggestions only when asked to', () => {
    const text = 'Raised cytokins are common in people who rest too little.\n'
    expect(fixText(text).source).toBe(text)
    expect(fixText(text, { type: 'suggestions' }).source).toBe(text.replace('cytokins', 'cytokines'))
  })
})
