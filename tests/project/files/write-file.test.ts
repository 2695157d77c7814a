import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sweepTemporary } from '../../../src/project/files/temporary-files.ts'
import { findTarget, replaceText } from '../../../src/project/files/write-file.ts'
import { createWorkspace } from '../../support/workspace.ts'

const isRoot = process.getuid?.() === 0

/** Look where `a.md` is, let something happen to it, and replace its text. */
function replaceAfter(cwd: string, happen: () => void = () => undefined, before = 'old'): void {
  const target = findTarget('a.md', join(cwd, 'a.md'), cwd)
  happen()
  replaceText(target, before, 'new')
}

const read = (cwd: string, name = 'a.md'): string => readFileSync(join(cwd, name), 'utf8')

describe('a text is replaced', () => {
  test('and nothing else is left', () => {
    const cwd = createWorkspace({ 'a.md': 'old' })
    replaceAfter(cwd)
    expect(read(cwd)).toBe('new')
    expect(readdirSync(cwd)).toEqual(['a.md'])
  })

  test.each([0o600, 0o640, 0o664, 0o755])('in a file of mode %o', mode => {
    const cwd = createWorkspace({ 'a.md': 'old' })
    chmodSync(join(cwd, 'a.md'), mode)
    replaceAfter(cwd)
    expect(statSync(join(cwd, 'a.md')).mode & 0o7777).toBe(mode)
  })

  test.runIf(isRoot)('in a file of somebody else, who keeps it', () => {
    const cwd = createWorkspace({ 'a.md': 'old' })
    chownSync(join(cwd, 'a.md'), 1234, 2345)
    replaceAfter(cwd)
    expect(statSync(join(cwd, 'a.md'))).toMatchObject({ uid: 1234, gid: 2345 })
  })

  test('where a link leads, and the link stays', () => {
    const cwd = createWorkspace({ 'articles/real.md': 'old' })
    symlinkSync('articles/real.md', join(cwd, 'a.md'))
    replaceAfter(cwd)
    expect(readlinkSync(join(cwd, 'a.md'))).toBe('articles/real.md')
    expect(read(cwd, 'articles/real.md')).toBe('new')
  })

  test('in a folder that a link leads to', () => {
    const cwd = createWorkspace({ 'real/a.md': 'old' })
    symlinkSync('real', join(cwd, 'articles'))
    replaceText(findTarget('articles/a.md', join(cwd, 'articles/a.md'), cwd), 'old', 'new')
    expect(read(cwd, 'real/a.md')).toBe('new')
  })

  test('outside of the working folder, when it was named there or by force', () => {
    const elsewhere = createWorkspace({ 'a.md': 'old', 'b.md': 'old' })
    const cwd = createWorkspace()
    symlinkSync(elsewhere, join(cwd, 'articles'))
    replaceText(findTarget('a.md', join(elsewhere, 'a.md'), cwd), 'old', 'new')
    replaceText(findTarget('articles/b.md', join(cwd, 'articles/b.md'), cwd, true), 'old', 'new')
    expect([read(elsewhere), read(elsewhere, 'b.md')]).toEqual(['new', 'new'])
  })

  test('when somebody saved the very same text meanwhile', () => {
    const cwd = createWorkspace({ 'a.md': 'old' })
    replaceAfter(cwd, () => {
      writeFileSync(join(cwd, 'b.md'), 'old')
      renameSync(join(cwd, 'b.md'), join(cwd, 'a.md'))
    })
    expect(read(cwd)).toBe('new')
  })

  test('under one name only, when a file has several', () => {
    const cwd = createWorkspace({ 'a.md': 'old' })
    linkSync(join(cwd, 'a.md'), join(cwd, 'b.md'))
    replaceAfter(cwd)
    expect([read(cwd), read(cwd, 'b.md')]).toEqual(['new', 'old'])
  })
})

describe('a file is left as it is, and nothing beside it', () => {
  test('when its text changed', () => {
    const cwd = createWorkspace({ 'a.md': 'old' })
    expect(() => replaceAfter(cwd, () => writeFileSync(join(cwd, 'a.md'), 'mine'))).toThrow(
      '`a.md` changed while it was being fixed, and was left as it is',
    )
    expect(read(cwd)).toBe('mine')
    expect(readdirSync(cwd)).toEqual(['a.md'])
  })

  test('when it became a link, even to the same text', () => {
    const cwd = createWorkspace({ 'a.md': 'old', 'victim.md': 'old' })
    const swapForLink = (): void => {
      rmSync(join(cwd, 'a.md'))
      symlinkSync('victim.md', join(cwd, 'a.md'))
    }
    expect(() => replaceAfter(cwd, swapForLink)).toThrow('changed while it was being fixed')
    expect(read(cwd, 'victim.md')).toBe('old')
    expect(lstatSync(join(cwd, 'a.md')).isSymbolicLink()).toBe(true)
    expect(readdirSync(cwd).toSorted()).toEqual(['a.md', 'victim.md'])
  })

  test('when its link leads elsewhere now', () => {
    const cwd = createWorkspace({ 'b.md': 'old', 'victim.md': 'old' })
    symlinkSync('b.md', join(cwd, 'a.md'))
    const turnLink = (): void => {
      rmSync(join(cwd, 'a.md'))
      symlinkSync('victim.md', join(cwd, 'a.md'))
    }
    expect(() => replaceAfter(cwd, turnLink)).toThrow('changed while it was being fixed')
    expect([read(cwd, 'b.md'), read(cwd, 'victim.md')]).toEqual(['old', 'old'])
  })

  test('when it is gone', () => {
    const cwd = createWorkspace({ 'a.md': 'old' })
    expect(() => replaceAfter(cwd, () => rmSync(join(cwd, 'a.md')))).toThrow(
      '`a.md` was not written: it is gone (ENOENT)',
    )
    expect(readdirSync(cwd)).toEqual([])
  })

  test('when it is a link that leads nowhere', () => {
    const cwd = createWorkspace()
    symlinkSync('gone.md', join(cwd, 'a.md'))
    expect(() => replaceAfter(cwd)).toThrow('`a.md` was not written: it is gone (ENOENT)')
    expect(readdirSync(cwd)).toEqual(['a.md'])
  })

  test('when it is a link out of the working folder', () => {
    const elsewhere = createWorkspace({ 'secret.md': 'old' })
    const cwd = createWorkspace()
    symlinkSync(join(elsewhere, 'secret.md'), join(cwd, 'a.md'))
    expect(() => replaceAfter(cwd)).toThrow('outside of the working folder')
    expect(read(elsewhere, 'secret.md')).toBe('old')
  })

  test('when a folder on the way to it is a link out of the working folder', () => {
    const elsewhere = createWorkspace({ 'a.md': 'old' })
    const cwd = createWorkspace()
    symlinkSync(elsewhere, join(cwd, 'articles'))
    expect(() =>
      replaceText(findTarget('articles/a.md', join(cwd, 'articles/a.md'), cwd), 'old', 'new'),
    ).toThrow('outside of the working folder')
    expect(read(elsewhere)).toBe('old')
  })

  test('when nobody may write it, an administrator included', () => {
    const cwd = createWorkspace({ 'a.md': 'old' })
    chmodSync(join(cwd, 'a.md'), 0o444)
    expect(() => replaceAfter(cwd)).toThrow(
      '`a.md` was not written: you may not write it or its folder (EACCES)',
    )
    expect(read(cwd)).toBe('old')
  })
})

describe('what killed runs have left', () => {
  const host = hostname().replaceAll(/[^\w.]/g, '')
  /** A process number beyond the largest that Linux and macOS give out. */
  const nobody = 4_194_305

  test('is swept up, and nothing else', () => {
    const kept = [
      `.citewell-${host}-${process.ppid}-0.tmp`, // busy
      `.citewell-elsewhere.example-${nobody}-0.tmp`, // on another machine
      '.citewell-notes.tmp',
      'a.md',
    ]
    const swept = [`.citewell-${host}-${nobody}-0.tmp`, `.citewell-${host}-${process.pid}-1f.tmp`]
    const cwd = createWorkspace(Object.fromEntries([...kept, ...swept].map(name => [name, 'half'])))
    sweepTemporary([cwd, join(cwd, 'gone')])
    expect(readdirSync(cwd).toSorted()).toEqual(kept.toSorted())
  })

  test('on another machine is swept up when it is old', () => {
    const name = `.citewell-elsewhere.example-${nobody}-0.tmp`
    const cwd = createWorkspace({ [name]: 'half' })
    utimesSync(join(cwd, name), 0, 0)
    sweepTemporary([cwd])
    expect(readdirSync(cwd)).toEqual([])
  })
})
