import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Run a module that imports the built package by its name, as a project that depends on it would. */
const evaluate = (code: string): unknown =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: root, encoding: 'utf8' }),
  )

test('the package lints a text', () => {
  const code = `
    import { lint, readArticle } from 'citewell'
    const article = readArticle('draft.md', 'Sleep helps [citation needed].')
    console.log(JSON.stringify(lint(article).map(({ rule }) => rule)))`
  expect(evaluate(code)).toEqual(['citations/no-placeholder'])
})

test('the package is a remark plugin', () => {
  const code = `
    import { remark } from 'remark'
    import citewell from 'citewell/remark'
    const file = await remark().use(citewell).process('Sleep helps [citation needed].')
    console.log(JSON.stringify(file.messages.map(({ source, ruleId, fatal }) => ({ source, ruleId, fatal }))))`
  expect(evaluate(code)).toEqual([{ source: 'citewell', ruleId: 'citations/no-placeholder', fatal: true }])
})
