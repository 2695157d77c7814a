import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../../../rules/index.ts'
import { type CacheKey, openCache } from '../../../src/project/cache/cache.ts'
import { configure } from '../../../src/project/run.ts'
import { lintJobs } from '../../../src/project/lint-jobs.ts'
import { createWorkspace } from '../../support/workspace.ts'

const bad = 'Sleep helps [citation needed].\n'
const worse = 'Sleeping helps [citation needed].\n'
const longAgo = new Date('2020-01-01')

/** Lint the articles of a folder with a cache, and say which of them had to be read again. */
async function lintWithCache(
  cwd: string,
  {
    key = {},
    today = '2027-01-31',
    flags = {},
  }: { key?: Partial<CacheKey>; today?: string; flags?: object } = {},
) {
  const names = readdirSync(cwd).filter(name => name.endsWith('.md'))
  const inputs = names.map(path => ({ path, content: { file: join(cwd, path) } }))
  const jobs = await configure(inputs, { cwd, flags: { config: false, ...flags }, rules })
  const place = join(cwd, 'cache/results.json')
  const cache = openCache({ place }, { version: '1', parser: 'auto', cwd, ...key }, today)
  const read: string[] = []
  const { files } = await lintJobs(
    jobs,
    { cwd, flags: {}, parser: 'auto', today },
    {
      ...cache,
      noteDigest(path, digest) {
        read.push(path)
        cache.noteDigest(path, digest)
      },
    },
  )
  return { read, files, place, findings: files.map(({ diagnostics }) => diagnostics.map(({ rule }) => rule)) }
}

/** A folder with two articles that nobody has touched for long. */
function createOldWorkspace(): string {
  const cwd = createWorkspace({ 'a.md': bad, 'b.md': 'Sleep and rest.\n' })
  for (const name of ['a.md', 'b.md']) utimesSync(join(cwd, name), longAgo, longAgo)
  return cwd
}

test('what is unchanged is not read again, and found as before', async () => {
  const cwd = createOldWorkspace()
  const first = await lintWithCache(cwd)
  expect(first.read).toEqual(['a.md', 'b.md'])
  const second = await lintWithCache(cwd)
  expect(second.read).toEqual([])
  expect(second.findings).toEqual([['citations/no-placeholder'], []])
  const [before, after] = [first.files[0]!, second.files[0]!]
  expect(after.source).toBe(bad)
  expect(after.diagnostics).toEqual(
    before.diagnostics.map(diagnostic => ({ ...diagnostic, fingerprint: expect.any(String) })),
  )
})

test('a file of another time but the same content is read but not linted', async () => {
  const cwd = createOldWorkspace()
  await lintWithCache(cwd)
  utimesSync(join(cwd, 'a.md'), new Date(), new Date('2021-01-01'))
  expect((await lintWithCache(cwd)).read).toEqual([])
})

test('a changed file is linted, also one that changed within the same tick of the clock', async () => {
  const cwd = createOldWorkspace()
  writeFileSync(join(cwd, 'a.md'), bad)
  await lintWithCache(cwd)
  writeFileSync(join(cwd, 'a.md'), bad.replace('helps', 'holds'))
  expect((await lintWithCache(cwd)).read).toEqual(['a.md'])
  writeFileSync(join(cwd, 'a.md'), worse)
  const { read, findings } = await lintWithCache(cwd)
  expect({ read, findings }).toEqual({ read: ['a.md'], findings: [['citations/no-placeholder'], []] })
})

test.each([
  ['another version', { key: { version: '2' } }],
  ['another parser', { key: { parser: 'remark' } }],
  ['other rules', { flags: { rules: { 'quotations/balanced': 'off' } } }],
  ['other options', { flags: { rules: { 'quotations/cited': ['error', { minWords: 9 }] } } }],
])('%s looks at everything anew', async (_, changed) => {
  const cwd = createOldWorkspace()
  await lintWithCache(cwd)
  expect((await lintWithCache(cwd, changed)).read).toEqual(['a.md', 'b.md'])
})

test('comments to citewell may expire, so their articles are looked at every day', async () => {
  const cwd = createOldWorkspace()
  writeFileSync(join(cwd, 'c.md'), '<!-- citewell-disable citations/no-placeholder -- until 2027 -->\n')
  utimesSync(join(cwd, 'c.md'), longAgo, longAgo)
  await lintWithCache(cwd)
  expect((await lintWithCache(cwd)).read).toEqual([])
  expect((await lintWithCache(cwd, { today: '2027-02-01' })).read).toEqual(['c.md'])
})

test.each([
  ['nothing', () => ''],
  ['no JSON', () => '{'],
  ['half of it', (text: string) => text.slice(0, text.length / 2)],
  ['a changed letter', (text: string) => text.replace('placeholder', 'placeholdar')],
])('a cache that holds %s is as good as none', async (_, damage) => {
  const cwd = createOldWorkspace()
  const { place } = await lintWithCache(cwd)
  const text = readFileSync(place, 'utf8')
  expect(damage(text)).not.toBe(text)
  writeFileSync(place, damage(text))
  const { read, findings } = await lintWithCache(cwd)
  expect({ read, findings }).toEqual({ read: ['a.md', 'b.md'], findings: [['citations/no-placeholder'], []] })
  expect((await lintWithCache(cwd)).read).toEqual([])
})

test('runs at the same time leave a whole cache', async () => {
  const cwd = createOldWorkspace()
  await Promise.all(Array.from({ length: 5 }, () => lintWithCache(cwd)))
  expect((await lintWithCache(cwd)).read).toEqual([])
  expect(readdirSync(join(cwd, 'cache'))).toEqual(['results.json'])
})

test('a file that is gone is forgotten, one that was not asked for is kept', async () => {
  const cwd = createOldWorkspace()
  const { place } = await lintWithCache(cwd)
  rmSync(join(cwd, 'b.md'))
  writeFileSync(join(cwd, 'a.md'), worse)
  await lintWithCache(cwd)
  expect(readFileSync(place, 'utf8')).not.toContain('b.md')
})

test('a file that cannot be read is reported each time', async () => {
  const cwd = createWorkspace({ 'a.md': Uint8Array.of(0xff) })
  await lintWithCache(cwd)
  expect((await lintWithCache(cwd)).findings).toEqual([['file/readable']])
})

test('a place that cannot be written to is no failure', async () => {
  const cwd = createOldWorkspace()
  writeFileSync(join(cwd, 'cache'), 'a file, no folder')
  expect((await lintWithCache(cwd)).findings).toEqual([['citations/no-placeholder'], []])
})

test('too many configurations are forgotten', async () => {
  const cwd = createOldWorkspace()
  const lintAt = (minWords: number) =>
    lintWithCache(cwd, { flags: { rules: { 'quotations/cited': ['error', { minWords }] } } })
  for (let minWords = 1; minWords <= 52; minWords++) await lintAt(minWords)
  expect((await lintAt(52)).read).toEqual([])
  const { place } = await lintAt(1)
  expect(readFileSync(place, 'utf8').length).toBeLessThan(200_000)
})
