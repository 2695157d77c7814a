import { spawnSync } from 'node:child_process'
import { closeSync, constants, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createDirectOutput } from '../../../src/cli/terminal/direct-output.ts'
import type { Output } from '../../../src/cli/terminal/io.ts'
import { createWorkspace } from '../../support/workspace.ts'

const noStream = (): Output => {
  throw new Error('no stream is needed')
}

test('a file has what was written once writing is done', () => {
  const file = join(createWorkspace(), 'report.txt')
  const descriptor = openSync(file, 'w')
  const output = createDirectOutput(descriptor, noStream)
  const done: unknown[] = []
  output.write('Salt and “sleep”\n', error => done.push(error))
  output.write('and rest\n')
  expect(done).toEqual([undefined])
  expect(readFileSync(file, 'utf8')).toBe('Salt and “sleep”\nand rest\n')
  expect(output.isTTY).toBe(false)
  closeSync(descriptor)
})

test('what cannot be written is told', () => {
  const descriptor = openSync(join(createWorkspace({ 'a.md': '' }), 'a.md'), 'r')
  const errors: unknown[] = []
  createDirectOutput(descriptor, noStream).write('Salt\n', error => errors.push(error))
  expect(errors).toMatchObject([{ code: 'EBADF' }])
  closeSync(descriptor)
})

test.skipIf(process.platform === 'win32')(
  'what a full pipe does not take goes to a stream, which waits',
  () => {
    const pipe = join(createWorkspace(), 'pipe')
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0)
    const descriptor = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK)
    const waiting: string[] = []
    const heard: string[] = []
    const listener = (): void => undefined
    const output = createDirectOutput(descriptor, () => ({
      write: (text, done) => {
        waiting.push(Buffer.from(text).toString())
        done?.()
      },
      on: (event, added) => void heard.push(`${event} ${added === listener}`),
    }))
    output.on('error', listener)
    const text = 'Salt and sleep. '.repeat(20_000)
    let calls = 0
    output.write(text, () => calls++)
    output.write('The end.', () => calls++)
    expect(waiting).toHaveLength(2)
    expect(waiting[0]!.length).toBeLessThan(text.length)
    expect(text.endsWith(waiting[0]!)).toBe(true)
    expect(waiting[1]).toBe('The end.')
    expect(heard).toEqual(['error true'])
    expect(calls).toBe(2)
    closeSync(descriptor)
  },
)
