import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

let folder: string
let packed: string
let printed: string

// The package as npm would publish it, beside the dependencies that are installed here.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'citewell-package-'))
  packed = join(folder, 'package')
  printed = execFileSync('npm', ['pack', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  execFileSync('tar', ['-xzf', join(folder, printed.trim())], { cwd: folder })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
})

afterAll(() => rmSync(folder, { recursive: true }))

/** Run a module that imports the package by its name, as a project that depends on it would. */
const evaluate = (code: string): unknown =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: packed,
      encoding: 'utf8',
    }),
  )

test('packing prints the name of the file alone, which is what pre-commit installs', () => {
  expect(printed).toMatch(/^citewell-[\d.]+\.tgz\n$/)
})

test('installing the package runs no script', () => {
  const { scripts } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'))
  // What npm runs, or asks leave to run, for a dependency.
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare'])
    expect(scripts).not.toHaveProperty(name)
})

test('the package has the command', () => {
  const args = [join(packed, 'bin/citewell.js'), '--version']
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(execFileSync(process.execPath, args, { encoding: 'utf8' })).toBe(`${version}\n`)
})

test('the package lints a text', () => {
  const code = `
    import { lint, readArticle } from 'citewell'
    const article = readArticle('draft.md', 'Sleep helps [citation needed].')
    console.log(JSON.stringify(lint(article).map(({ rule }) => rule)))`
  expect(evaluate(code)).toEqual(['citations/no-placeholder'])
})

test('the package works with a project, and for those who require it', () => {
  const code = `
    const { lintFiles, formatReport } = require('citewell')
    require('citewell/testing'), require('citewell/remark')
    lintFiles('README.md', { config: false }).then(async report =>
      console.log(JSON.stringify([report.summary.files, typeof (await formatReport('json', report))])))`
  const printed = execFileSync(process.execPath, ['--input-type=commonjs', '--eval', code], {
    cwd: packed,
    encoding: 'utf8',
  })
  expect(JSON.parse(printed)).toEqual([1, 'string'])
})

test('the package is a remark plugin', () => {
  const code = `
    import { remark } from 'remark'
    import citewell from 'citewell/remark'
    const file = await remark().use(citewell).process('Sleep helps [citation needed].')
    console.log(JSON.stringify(file.messages.map(({ source, ruleId, fatal }) => ({ source, ruleId, fatal }))))`
  expect(evaluate(code)).toEqual([{ source: 'citewell', ruleId: 'citations/no-placeholder', fatal: true }])
})
