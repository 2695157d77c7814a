import { execFileSync } from 'node:child_process'
import { existsSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { errorCode } from '../../../src/project/error-code.ts'
import { readInput } from '../../../src/project/files/read-file.ts'
import { createWorkspace } from '../../support/workspace.ts'

const read = (file: string) => readInput({ path: 'a.md', content: { file } })

test('a file gives its text', () => {
  expect(read(join(createWorkspace({ 'a.md': 'Salt.' }), 'a.md'))).toEqual({ source: 'Salt.' })
})

test('bytes from elsewhere give theirs', () => {
  expect(readInput({ path: '<stdin>', content: { bytes: Buffer.from('Salt.') } })).toEqual({
    source: 'Salt.',
  })
})

test('a large file is not read at all', () => {
  const file = join(createWorkspace({ 'a.md': '' }), 'a.md')
  truncateSync(file, 30 * 1024 * 1024)
  expect(read(file)).toMatchObject({
    unreadable: { message: 'This file has 30 MB, and an article at most 20 MB. Part it, or leave it out' },
  })
})

test('a link that leads nowhere', () => {
  const folder = createWorkspace()
  symlinkSync('gone.md', join(folder, 'a.md'))
  expect(read(join(folder, 'a.md'))).toMatchObject({
    unreadable: { message: 'This link leads to no file. Mend it, or take it out' },
  })
})

test('a pipe, which may never end', () => {
  const file = join(createWorkspace(), 'a.md')
  execFileSync('mkfifo', [file])
  expect(read(file)).toMatchObject({ unreadable: { message: expect.stringContaining('pipe or a device') } })
})

// Whatever the rights of the user who runs the tests, the system refuses to read this one.
test.runIf(existsSync('/proc/self/mem'))('a file that the system refuses to read', () => {
  expect(read('/proc/self/mem')).toMatchObject({ unreadable: { message: expect.stringContaining('(EIO)') } })
})

test('an error that is not the system’s is a bug and goes on', () => {
  expect(errorCode(Object.assign(new Error('no'), { code: 'ENOENT' }))).toBe('ENOENT')
  expect(() => errorCode(new TypeError('no such function'))).toThrow(TypeError)
  expect(() => errorCode('thrown text')).toThrow('thrown text')
})
