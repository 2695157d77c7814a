import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findCachePlace } from '../../../src/project/cache/cache-place.ts'
import { createWorkspace } from '../../support/workspace.ts'

const env = { XDG_CACHE_HOME: '/caches', HOME: '/home/osei' }

test('a project keeps its results with its packages, one file for each working folder', () => {
  const root = createWorkspace()
  mkdirSync(join(root, 'node_modules'))
  mkdirSync(join(root, 'content'))
  const place = findCachePlace({ cwd: root, env })!
  const inside = findCachePlace({ cwd: join(root, 'content'), env })!
  expect(place.startsWith(join(root, 'node_modules/.cache/citewell/'))).toBe(true)
  expect(inside.startsWith(join(root, 'node_modules/.cache/citewell/'))).toBe(true)
  expect(inside).not.toBe(place)
})

test.runIf(process.platform === 'linux')('elsewhere they are where the user keeps such things', () => {
  expect(findCachePlace({ cwd: '/srv/articles', env })).toBe('/caches/citewell/-srv-articles.json')
  expect(findCachePlace({ cwd: '/srv/articles', env: { HOME: '/home/osei' } })).toBe(
    '/home/osei/.cache/citewell/-srv-articles.json',
  )
  expect(findCachePlace({ cwd: '/srv/articles', env: {} })).toBeUndefined()
})

test('what was asked for is a file, or a folder', () => {
  const cwd = createWorkspace()
  mkdirSync(join(cwd, 'there'))
  const find = (asked: string) => findCachePlace({ cwd, env, asked })!
  expect(find('results')).toBe(join(cwd, 'results'))
  expect(find('there').startsWith(join(cwd, 'there/'))).toBe(true)
  expect(find('new/').startsWith(join(cwd, 'new/'))).toBe(true)
})
