import { expect, test } from 'vitest'
import { lintInParallel } from '../../../src/project/threads/lint-in-parallel.ts'
import { startWorker } from '../../../src/project/threads/lint-worker.ts'
import type { Input } from '../../../src/project/files/read-file.ts'

const mortal = new URL('../../support/mortal-worker.mjs', import.meta.url)
const size = 110_000

/** Two files make a batch, and the first two batches go to the other thread. */
function lint(
  names: Readonly<Record<number, string>>,
  { today = '2027-01-31', files = 20, threads = 4 } = {},
) {
  const bytes = Buffer.alloc(size, 'Sleep and rest.\n\n')
  const inputs: Input[] = Array.from({ length: files }, (_, at) => ({
    path: `${String(at).padStart(2, '0')}-${names[at] ?? 'fine'}.md`,
    content: { bytes },
  }))
  const options = { cwd: '/', flags: {}, parser: 'auto', today, threads } as const
  const digests: string[] = []
  const noteDigest = (path: string): void => void digests.push(path)
  const jobs = inputs.map(input => ({ input, config: { rules: [], known: {}, settings: {} } }))
  let started = 0
  const start = () => {
    started++
    return startWorker({ ...options, wantsDigests: true }, mortal)
  }
  return lintInParallel(jobs, { ...options, noteDigest }, start).then(({ files: reports, bugs }) => ({
    paths: reports.map(({ path }) => path),
    bugs: bugs.map(({ path, error }) => `${path}: ${error instanceof Error ? error.message : 'no error'}`),
    digests: digests.toSorted(),
    started,
    expected: inputs.map(({ path }) => path),
  }))
}

test('the results are in the order of the files, and every text is told about', async () => {
  const { paths, bugs, digests, started, expected } = await lint({})
  expect({ paths, bugs, digests, started }).toEqual({
    paths: expected,
    bugs: [],
    digests: expected,
    started: 1,
  })
})

test('a small run stays on this thread', async () => {
  const { paths, started, expected } = await lint({}, { files: 3 })
  expect({ paths, started }).toEqual({ paths: expected, started: 0 })
})

test('half of the processors are left to compiling, unless the run is long', async () => {
  expect(await lint({}, { threads: 2 })).toMatchObject({ started: 0 })
  expect(await lint({}, { threads: 3 })).toMatchObject({ started: 0 })
  expect(await lint({}, { threads: 2, files: 100 })).toMatchObject({ started: 1 })
})

test('a bug in another thread is a bug of that file', async () => {
  const { paths, bugs, expected } = await lint({ 2: 'bug' })
  expect(bugs).toEqual(['02-bug.md: met in the thread'])
  expect(paths).toEqual(expected.filter(path => path !== '02-bug.md'))
})

test.each([
  ['is ended by what it runs', 'exits', 'The thread ended with exit code 3'],
  ['fails', 'throws', 'thrown out of the thread'],
])('a thread that %s is reported with its file, and the rest goes on', async (_, name, message) => {
  const { paths, bugs, started, expected } = await lint({ 1: name, 2: name })
  expect(bugs).toEqual([`01-${name}.md: ${message}`])
  // What another thread had not begun is done by this one, which such a file does nothing to.
  expect(paths).toEqual(expected.filter(path => path !== `01-${name}.md`))
  expect(started).toBe(2)
})

test('where no thread can start, this one does it all', async () => {
  const { paths, bugs, expected } = await lint({}, { today: 'never' })
  expect({ paths, bugs }).toEqual({ paths: expected, bugs: [] })
})
