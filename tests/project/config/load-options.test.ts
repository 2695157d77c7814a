import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { complaintOf, configFor } from '../../support/configure.ts'
import { createWorkspace } from '../../support/workspace.ts'

const configure = (...files: readonly string[]): string =>
  JSON.stringify({ rules: { 'terminology/vocabulary': ['warning', { files }] } })

const complaintAbout = (files: Readonly<Record<string, string>>): Promise<string> =>
  complaintOf(() => configFor(createWorkspace({ '.git/HEAD': '', ...files }), 'a.md'))

test('the words of a file stand in the options in its place', async () => {
  const folder = createWorkspace({
    '.git/HEAD': '',
    'words.tsv': 'botox\tbotulinum toxin',
    'site/citewell.config.json': configure('../words.tsv', './more.yml'),
    'site/more.yml': 'extends: existence\ntokens: [synergy]',
  })
  const { rules } = await configFor(folder, 'site/a.md')
  expect(rules.find(({ id }) => id === 'terminology/vocabulary')?.options).toEqual({
    files: [],
    terms: [
      { use: 'botulinum toxin', 'instead of': ['botox'] },
      { avoid: ['synergy'], case: true },
    ],
  })
})

describe('a file that cannot be read is told at its place', () => {
  test.each([
    ['./gone.tsv', 'The file `./gone.tsv` cannot be read (ENOENT)'],
    ['.', 'The file `.` cannot be read (it is no file, but a folder, a pipe or a device)'],
    ['/etc/hostname', 'The file `/etc/hostname` cannot be read (a link leads out of the folder)'],
    ['../../../../../../etc/hostname', 'cannot be read (a link leads out of the folder)'],
    ['.git/HEAD', '.git/HEAD'],
  ])('%s', async (name, message) => {
    const said = await complaintAbout({ 'citewell.config.json': configure(name) })
    expect(said).toContain(message)
    expect(said).toMatch(/^citewell\.config\.json:1:\d+: /)
  })

  test('a link out of the repository', async () => {
    const folder = createWorkspace({ '.git/HEAD': '', 'citewell.config.json': configure('words.tsv') })
    symlinkSync('/etc/hostname', join(folder, 'words.tsv'))
    expect(await complaintOf(() => configFor(folder, 'a.md'))).toContain('a link leads out of the folder')
  })

  test('words that are no terms', async () => {
    expect(await complaintAbout({ 'citewell.config.json': configure('w.tsv'), 'w.tsv': 'a\n\tb' })).toContain(
      'w.tsv:2: This line is no term',
    )
  })
})
