import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findCachePlace } from '../../../src/project/cache/cache-place.ts'
import { createWorkspace } from '../../support/workspace.ts'

const env = { XDG_CACHE_HOME: '/caches', HOME: '/home/osei' }

test.runIf(process.platform === 'linux')(
  'results are where the user keeps such things, never in a project',
  () => {
    const root = createWorkspace()
    mkdirSync(join(root, 'node_modules'))
    expect(findCachePlace({ cwd: root, env })).toMatch(/^\/caches\/citewell\//)
    expect(findCachePlace({ cwd: '/srv/articles', env })).toMatch(
      /^\/caches\/citewell\/-srv-articles-[0-9a-f]{8}\.json$/,
    )
    expect(findCachePlace({ cwd: '/srv/articles', env: { HOME: '/home/osei' } })).toMatch(
      /^\/home\/osei\/\.cache\/citewell\/-srv-articles-[0-9a-f]{8}\.json$/,
    )
    expect(findCachePlace({ cwd: '/srv/articles', env: {} })).toBeUndefined()
  },
)

test.runIf(process.platform === 'linux')(
  'a relative folder for caches is ignored, as its specification says',
  () => {
    expect(findCachePlace({ cwd: '/srv', env: { XDG_CACHE_HOME: 'caches', HOME: '/home/osei' } })).toMatch(
      /^\/home\/osei\/\.cache\//,
    )
  },
)

test('each working folder has a file of its own, also where names are alike', () => {
  const [a, b] = ['/srv/a-b', '/srv/a/b'].map(cwd => findCachePlace({ cwd, env }))
  expect(a).not.toBe(b)
})

test('what was asked for is a file, or a folder', () => {
  const cwd = createWorkspace()
  mkdirSync(join(cwd, 'there'))
  const find = (asked: string) => findCachePlace({ cwd, env, asked })!
  expect(find('results')).toBe(join(cwd, 'results'))
  expect(find('there').startsWith(join(cwd, 'there/'))).toBe(true)
  expect(find('new/').startsWith(join(cwd, 'new/'))).toBe(true)
})
