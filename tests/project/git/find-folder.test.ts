import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findFolder } from '../../../src/project/git/find-folder.ts'
import { createWorkspace } from '../../support/workspace.ts'

test('a folder is named from the root of its repository', () => {
  const root = createWorkspace({
    'a/.git/HEAD': '',
    'a/b/c/x.md': '',
    'worktree/.git': 'gitdir: a',
    'worktree/d/x.md': '',
  })
  expect(findFolder(join(root, 'a/b/c'))).toBe('b/c')
  expect(findFolder(join(root, 'worktree/d'))).toBe('d')
  expect(findFolder(join(root, 'a'))).toBeUndefined()
  expect(findFolder('/')).toBeUndefined()
})
