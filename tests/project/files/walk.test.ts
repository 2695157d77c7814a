import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findArticles, isArticleName } from '../../../src/project/files/walk.ts'
import { createWorkspace } from '../../support/workspace.ts'

test('a folder that cannot be opened is told of, and ends nothing', () => {
  const gone = join(createWorkspace(), 'gone')
  const failures: string[] = []
  expect(findArticles(gone, (folder, code) => failures.push(`${folder} ${code}`))).toEqual([])
  expect(failures).toEqual([`${gone} ENOENT`])
})

test.each(['a.md', 'a.MD', 'a.markdown', 'a.mdx', 'a.txt', 'a.en.md'])('%s is an article', name => {
  expect(isArticleName(name)).toBe(true)
})

test.each(['a.mdown', 'md', 'a.md~', 'a.txt.bak', 'a'])('%s is none', name => {
  expect(isArticleName(name)).toBe(false)
})
