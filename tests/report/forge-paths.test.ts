import { expect, test } from 'vitest'
import { createReport } from '../../src/core/report.ts'
import { fromRepository } from '../../src/report/forge-paths.ts'
import { renderGithub } from '../../src/report/github.ts'
import { renderGitlab } from '../../src/report/gitlab.ts'

const start = { line: 1, column: 1, offset: 0 }
const finding = {
  rule: 'a/b',
  severity: 'error',
  message: 'Unexpected x',
  start,
  end: start,
  url: '',
} as const
const reportOf = (path: string) => createReport([{ path, diagnostics: [finding] }])

test.each([
  ['x.md', 'packages/a/x.md'],
  ['../b/x.md', 'packages/b/x.md'],
  ['../../../x.md', '../../../x.md'],
  ['/home/x.md', '/home/x.md'],
  ['C:/x.md', 'C:/x.md'],
])('forges look for %s at %s', (path, moved) => {
  const report = reportOf(path)
  expect(fromRepository(report, { folder: 'packages/a' }).files[0]!.path).toBe(moved)
  expect(fromRepository(report, {})).toBe(report)
})

test('the formats for forges do so, with the same fingerprints', () => {
  const report = reportOf('x.md')
  expect(renderGithub(report, { folder: 'packages/a' })).toContain('file=packages/a/x.md,')
  const [moved] = JSON.parse(renderGitlab(report, { folder: 'packages/a' })) as [
    { fingerprint: string; location: object },
  ]
  const [plain] = JSON.parse(renderGitlab(report)) as [{ fingerprint: string }]
  expect(moved.location).toMatchObject({ path: 'packages/a/x.md' })
  expect(moved.fingerprint).toBe(plain.fingerprint)
})
