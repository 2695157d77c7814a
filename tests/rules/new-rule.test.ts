import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readExamples } from '../../src/testing/rule-doc.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'citewell-rule-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const script = fileURLToPath(new URL('../../scripts/new-rule.mjs', import.meta.url))
const run = (...args: string[]) => spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' })

test('a new rule is a file of code and a document with an example of each kind', () => {
  expect(run('links/short-names', folder)).toMatchObject({ status: 0, stderr: '' })
  expect(readFileSync(join(folder, 'links/short-names.ts'), 'utf8')).toContain('export default defineRule({')
  const doc = readFileSync(join(folder, 'links/short-names.md'), 'utf8')
  expect([...readExamples(doc)].map(({ section }) => section)).toEqual(['Incorrect', 'Correct'])
})

test('a rule that is there is left alone, and so is a name that is none', () => {
  run('links/short', folder)
  expect(run('links/short', folder)).toMatchObject({
    status: 2,
    stderr: 'There is a rule links/short already\n',
  })
  expect(run('Links', folder).status).toBe(2)
  expect(run().stderr).toContain('not nothing')
})
