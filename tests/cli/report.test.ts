import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runMain } from '../support/run-main.ts'
import { createWorkspace } from '../support/workspace.ts'

const env = { SOURCE_DATE_EPOCH: '1767225600' }

test('writes one file, and says so on standard error', async () => {
  const cwd = createWorkspace({ 'a.md': '# A\n\nShe said, “pain changes with sleep and work”.\n' })
  const { code, stdout, stderr } = await runMain(['report', '-o', 'out.html', '--title', 'Mine'], {
    cwd,
    env,
  })
  expect([code, stdout]).toEqual([0, ''])
  expect(stderr).toMatch(/^out\.html: 1 article, \d+ kB\n$/)
  const html = readFileSync(join(cwd, 'out.html'), 'utf8')
  expect(html).toContain('<title>Mine</title>')
  expect(html).toContain('"created":"2026-01-01T00:00:00.000Z"')
  expect(html).toContain('"rule":"quotations/cited"')
  expect(html).toMatch(/"quotations\/cited":\{"summary":"[^"]+","url":"https:[^"]+"\}/)
})

test('has a name of its own for the file', async () => {
  const cwd = createWorkspace({ 'a.md': '# A\n' })
  await runMain(['report', 'a.md'], { cwd, env })
  expect(existsSync(join(cwd, 'citewell-report.html'))).toBe(true)
})

test('writes to standard output, reads standard input', async () => {
  const cwd = createWorkspace()
  const args = ['report', '-', '--stdin-path', 'b.md', '-o', '-', '--parser', 'remark']
  const { code, stdout, stderr } = await runMain(args, { cwd, env, input: '# B\n' })
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^<!doctype html>[^]*"path":"b\.md"[^]*<\/html>\n$/)
})

test('shows a file that cannot be read', async () => {
  const cwd = createWorkspace({ 'a.md': Uint8Array.of(0xff, 0xfe, 0x00), 'b.md': '# B\n' })
  const { code } = await runMain(['report', '-o', 'out.html'], { cwd, env })
  const html = readFileSync(join(cwd, 'out.html'), 'utf8')
  expect(code).toBe(0)
  expect(html).toContain('"layout":"unreadable"')
  expect(html).toMatch(/"file\/readable":\{"url":"[^"]*file-readable\.md"\}/)
})

test('fails for a path that leads nowhere, and still shows the others', async () => {
  const cwd = createWorkspace({ 'a.md': '# A\n' })
  const { code, stderr } = await runMain(['report', 'a.md', 'nowhere.md'], { cwd, env })
  expect(code).toBe(2)
  expect(stderr).toContain('nowhere.md')
  expect(stderr).toContain('1 article')
})

test('fails when nothing can be written there', async () => {
  const cwd = createWorkspace({ 'a.md': '# A\n' })
  const { code, stderr } = await runMain(['report', '-o', 'no/such/folder/out.html'], { cwd, env })
  expect([code, stderr]).toEqual([
    2,
    'error: The report cannot be written to `no/such/folder/out.html` (ENOENT)\n',
  ])
})

test('dates the report today when no other date is asked for', async () => {
  const cwd = createWorkspace({ 'a.md': '# A\n' })
  const { stdout } = await runMain(['report', 'a.md', '-o', '-'], { cwd })
  const [, created = ''] = /"created":"([^"]*)"/.exec(stdout)!
  expect(new Date(created).toISOString()).toBe(created)
})
