import { describe, expect, test } from 'vitest'
import { readFastArguments } from '../../src/cli/fast-arguments.ts'
import { runMain } from '../support/run-main.ts'
import { createWorkspace } from '../support/workspace.ts'

describe('fast arguments', () => {
  test('are paths and options of one word', () => {
    expect(readFastArguments([])).toEqual({ paths: [], flags: {} })
    expect(readFastArguments(['a.md', '-q', './drafts', '--no-cache', '--cache'])).toEqual({
      paths: ['a.md', './drafts'],
      flags: { quiet: true, cache: true },
    })
  })

  test.each(['fix', 'articles', '-', '--', '--fix', '--format=json', '-o', 'constructor', '--help'])(
    'are not %s',
    word => {
      expect(readFastArguments(['a.md', word, 'b.md'])).toBeUndefined()
    },
  )

  test.each(['--cache', '--no-cache', '--color', '--no-color', '--quiet', '-q'])(
    '%s means what it means beside other options',
    async flag => {
      const files = { 'a.md': 'Sleep helps [citation needed].\n\nCytokins act.\n' }
      const plainly = await runMain([flag, 'a.md'], { cwd: createWorkspace(files) })
      const parsed = await runMain(['lint', flag, 'a.md'], { cwd: createWorkspace(files) })
      expect(plainly).toEqual(parsed)
      expect(plainly.code).toBe(1)
    },
  )
})
