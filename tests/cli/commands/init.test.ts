import { existsSync, readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { defaultAnswers } from '../../../src/cli/commands/init/initial-config.ts'
import { lookAround } from '../../../src/cli/commands/init/look-around.ts'
import { planFiles } from '../../../src/cli/commands/init/plan-files.ts'
import { runMain } from '../../support/run-main.ts'
import { createWorkspace } from '../../support/workspace.ts'

const manifest = '{\n\t"name": "site",\n\t"scripts": {\n\t\t"test": "x"\n\t},\n\t"lint-staged": {}\n}\n'
const site = { 'hugo.toml': '', 'package.json': manifest, '.github/dependabot.yml': '' }

test('a site is set up, and each file is shown before it is written', async () => {
  const cwd = createWorkspace(site)
  const { code, stdout } = await runMain(['init'], { cwd, input: '\nen-GB\n\n\n\n\nyes\n' })
  expect(code).toBe(0)
  expect(stdout).toContain('This looks like a site made with Hugo.')
  expect(stdout).toMatch(
    /\[r\]ecommended: \d+ that are nearly always right\. \[s\]trict: \d+ more, of claims/,
  )
  for (const path of ['citewell.config.jsonc', 'package.json', '.github/workflows/citewell.yml']) {
    expect(stdout).toContain(`\n${path}`)
    expect(existsSync(join(cwd, path))).toBe(true)
  }
  expect(readFileSync(join(cwd, 'package.json'), 'utf8')).toBe(
    manifest
      .replace('"test": "x"', '"test": "x",\n\t\t"lint:articles": "citewell"')
      .replace('"lint-staged": {}', '"lint-staged": {\n\t\t"*.{md,mdx}": "citewell"\n\t}'),
  )
  const shown = await runMain(['print-config', 'public/a.md'], { cwd })
  expect(JSON.parse(shown.stdout)).toMatchObject({ ignored: true, settings: { language: 'en-GB' } })
  expect(stdout).toMatch(/3 files written: .*\nTry it: npx citewell\n/)
})

test('nothing is written when the last answer is no, or in a dry run', async () => {
  const cwd = createWorkspace(site)
  const refused = await runMain(['init'], { cwd, input: '\n\n\nn\nn\nn\nno\n' })
  expect(refused).toMatchObject({ code: 0, stdout: expect.stringContaining('Nothing is written.') })
  const dry = await runMain(['init', '--yes', '--dry-run'], { cwd })
  expect(dry).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('"ignores": ["public", "resources"]'),
  })
  expect(existsSync(join(cwd, 'citewell.config.jsonc'))).toBe(false)
  expect(readFileSync(join(cwd, 'package.json'), 'utf8')).toBe(manifest)
})

test('what a killed run has left goes, also where a configuration is there', async () => {
  const name = `.citewell-${hostname().replaceAll(/[^\w.]/g, '')}-4194305-0.tmp`
  const cwd = createWorkspace({ [name]: '', 'citewell.config.jsonc': '{}' })
  expect((await runMain(['init'], { cwd })).stderr).toContain('There is a configuration already')
  expect(existsSync(join(cwd, name))).toBe(false)
})

describe('what is there', () => {
  test.each([
    [{}, { site: undefined, written: [], forge: undefined, hooks: undefined, manifest: undefined }],
    [
      { 'mkdocs.yml': '', '.gitlab-ci.yml': '' },
      { site: 'MkDocs', written: ['site'], forge: 'gitlab' },
    ],
    [{ '.git/config': '[remote]\nurl = git@github.com:a/b.git' }, { forge: 'github' }],
    [{ '.pre-commit-config.yaml': 'repos: []' }, { hooks: 'pre-commit' }],
    [
      { 'docusaurus.config.js': '', 'node_modules/citewell/package.json': '{}' },
      { written: ['build'], isInstalled: true },
    ],
  ])('%j', (files, found) => {
    expect(lookAround(createWorkspace(files))).toMatchObject(found)
  })
})

describe('files that only their owners change', () => {
  test('are told what to hold', () => {
    const around = lookAround(createWorkspace({ '.gitlab-ci.yml': '', '.pre-commit-config.yaml': '' }))
    const { files, advice } = planFiles({ ...defaultAnswers, ci: true, hook: true }, around)
    expect(files.map(({ path }) => path)).toEqual(['citewell.config.jsonc'])
    expect(advice.map(({ path }) => path)).toEqual(['.gitlab-ci.yml', '.pre-commit-config.yaml'])
  })

  test('keep what they have', () => {
    const text = '{"scripts": {"lint:articles": "mine"}}'
    const around = lookAround(createWorkspace({ 'package.json': text }))
    const { files } = planFiles({ ...defaultAnswers, script: true }, around)
    expect(files.map(({ path }) => path)).toEqual(['citewell.config.jsonc'])
  })
})

test('the schema is that of the version that is installed, where one is', () => {
  const around = lookAround(createWorkspace({ 'node_modules/citewell/package.json': '{}' }))
  expect(planFiles(defaultAnswers, around).files[0]!.text).toContain(
    '"./node_modules/citewell/docs/schemas/config.schema.json"',
  )
})
