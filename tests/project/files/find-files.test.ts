import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findFiles, type FindOptions, toPattern } from '../../../src/project/files/find-files.ts'
import { createWorkspace } from '../../support/workspace.ts'

/** The paths that are found, and what is said about those that lead nowhere. */
async function find(cwd: string, paths: readonly string[], options: Omit<FindOptions, 'cwd'> = {}) {
  const { inputs, problems } = await findFiles(paths, { cwd, ...options })
  return {
    paths: inputs.map(({ path }) => path),
    problems: problems.map(({ message, hint }) => (hint ? `${message}. ${hint}` : message)),
  }
}

const empty = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map(name => [name, '']))

describe('folders', () => {
  test('articles are found by their extension, in order', async () => {
    const cwd = createWorkspace(
      empty(['b.md', 'a/z.markdown', 'a/b/c.mdx', 'D.TXT', 'image.png', 'Makefile']),
    )
    expect(await find(cwd, ['.'])).toEqual({
      paths: ['D.TXT', 'a/b/c.mdx', 'a/z.markdown', 'b.md'],
      problems: [],
    })
  })

  test('hidden names and node_modules are passed over, unless asked for', async () => {
    const cwd = createWorkspace(empty(['.git/x.md', '.hidden.md', 'node_modules/m/readme.md', 'a.md']))
    expect((await find(cwd, ['.'])).paths).toEqual(['a.md'])
    expect((await find(cwd, ['node_modules', '.hidden.md'])).paths).toEqual([
      '.hidden.md',
      'node_modules/m/readme.md',
    ])
  })

  test('a folder with no article in it is a problem, unless that is allowed', async () => {
    const cwd = createWorkspace({ 'empty/image.png': '' })
    const { paths, problems } = await find(cwd, ['empty'])
    expect(paths).toEqual([])
    expect(problems).toEqual([
      expect.stringMatching(/^There are no articles in `empty`\. Articles end in \.md/),
    ])
    expect(await find(cwd, ['empty'], { allowEmpty: true })).toEqual({ paths: [], problems: [] })
  })

  test('a loop of links ends, and a link to a file is a file', async () => {
    const cwd = createWorkspace({ 'a/one.md': '', 'outside.txt': '' })
    symlinkSync('..', join(cwd, 'a/loop'))
    symlinkSync('../a', join(cwd, 'a/loop.md'))
    symlinkSync('../outside.txt', join(cwd, 'a/two.md'))
    symlinkSync('nowhere', join(cwd, 'a/three.md'))
    expect((await find(cwd, ['a'])).paths).toEqual(['a/one.md', 'a/three.md', 'a/two.md'])
  })

  test('a folder behind a link is looked into when it is asked for', async () => {
    const cwd = createWorkspace({ 'real/one.md': '' })
    symlinkSync('real', join(cwd, 'link'))
    expect((await find(cwd, ['link'])).paths).toEqual(['link/one.md'])
  })
})

test('.citewellignore is written like .gitignore and goes over it', async () => {
  const cwd = createWorkspace({
    ...empty(['a.md', 'drafts/b.md', 'build/c.md', 'sub/d.md', 'sub/e.md', 'sub/.git/HEAD']),
    '.gitignore': 'build/\n',
    '.citewellignore': '# not yet\ndrafts\n!build/\n',
    'sub/.citewellignore': 'd.md\n',
  })
  const { inputs } = await findFiles(['.'], { cwd })
  expect(inputs.map(({ path }) => path)).toEqual(['a.md', 'build/c.md', 'sub/e.md'])
  expect((await findFiles(['drafts/b.md', '*/*.md'], { cwd })).inputs.map(({ path }) => path)).toEqual([
    'build/c.md',
    'drafts/b.md',
    'sub/e.md',
  ])
})

describe('.gitignore', () => {
  test('what it names is passed over, and inner files have the last word', async () => {
    const cwd = createWorkspace({
      ...empty([
        'a.md',
        'draft-1.md',
        'build/x.md',
        'notes/draft-2.md',
        'notes/keep/draft-3.md',
        'notes/old.md',
      ]),
      '.gitignore': 'build/\ndraft-*\n',
      'notes/.gitignore': 'old.md\n',
      'notes/keep/.gitignore': '!draft-3.md\n',
    })
    expect((await find(cwd, ['.'])).paths).toEqual(['a.md', 'notes/keep/draft-3.md'])
  })

  test('the ones above count up to the root of the repository', async () => {
    const cwd = createWorkspace({
      ...empty(['repo/.git/HEAD', 'repo/sub/a.md', 'repo/sub/b.md', 'plain/sub/a.md', 'plain/sub/b.md']),
      '.gitignore': '*\n',
      'repo/.gitignore': 'b.md\n',
      'plain/.gitignore': 'b.md\n',
    })
    expect((await find(cwd, ['repo/sub'])).paths).toEqual(['repo/sub/a.md'])
    expect((await find(cwd, ['plain/sub'])).paths).toEqual(['plain/sub/a.md', 'plain/sub/b.md'])
  })

  test('one that cannot be read says nothing', async () => {
    const cwd = createWorkspace(empty(['.gitignore/x.md', 'a.md', 'sub/.gitignore/x.md', 'sub/b.md']))
    expect((await find(cwd, ['.'])).paths).toEqual(['a.md', 'sub/b.md'])
  })

  test('a path that is asked for is read all the same', async () => {
    const cwd = createWorkspace({
      ...empty(['.git/HEAD', 'build/x.md', 'build/y.md']),
      '.gitignore': 'build/\n',
    })
    expect((await find(cwd, ['build'])).paths).toEqual(['build/x.md', 'build/y.md'])
    expect((await find(cwd, ['build/x.md'])).paths).toEqual(['build/x.md'])
  })
})

describe('files', () => {
  test('any extension will do', async () => {
    const cwd = createWorkspace(empty(['notes.rst', 'README']))
    expect((await find(cwd, ['notes.rst', 'README'])).paths).toEqual(['README', 'notes.rst'])
  })

  test('each is read once, however often it is asked for', async () => {
    const cwd = createWorkspace(empty(['a.md', 'b.md']))
    expect((await find(cwd, ['b.md', './b.md', '.', join(cwd, 'b.md'), '*.md'])).paths).toEqual([
      'a.md',
      'b.md',
    ])
  })

  test('a name may look like an option, a pattern or a Windows path', async () => {
    const cwd = createWorkspace(empty(['-rf', 'draft[1].md', 'a/b.md']))
    expect((await find(cwd, ['-rf', 'draft[1].md', 'a\\b.md'])).paths).toEqual([
      '-rf',
      'a/b.md',
      'draft[1].md',
    ])
  })

  test('outside of the working folder, paths stay as they were asked for', async () => {
    const folder = createWorkspace(empty(['here/x.md', 'there/a.md']))
    const cwd = join(folder, 'here')
    expect((await find(cwd, ['../there'])).paths).toEqual(['../there/a.md'])
    expect((await find(cwd, [join(folder, 'there')])).paths).toEqual([`${folder}/there/a.md`])
  })
})

describe('patterns', () => {
  test('a pattern finds articles, and what else it names by extension', async () => {
    const cwd = createWorkspace(
      empty(['a.md', 'a.png', 'b/c.md', 'b/d.qmd', 'node_modules/m/x.md', '.h/x.md']),
    )
    expect((await find(cwd, ['**'])).paths).toEqual(['a.md', 'b/c.md'])
    expect((await find(cwd, ['*/*.qmd'])).paths).toEqual(['b/d.qmd'])
    expect((await find(cwd, ['{a,b/c}.*'])).paths).toEqual(['a.md', 'b/c.md'])
  })

  test('it respects .gitignore and follows no links to folders', async () => {
    const cwd = createWorkspace({
      ...empty(['.git/HEAD', 'a/x.md', 'a/y.md', 'build/z.md']),
      '.gitignore': 'build\ny.md\n',
    })
    symlinkSync('..', join(cwd, 'a/loop'))
    expect((await find(cwd, ['**/*.md'])).paths).toEqual(['a/x.md'])
  })

  test('one that finds nothing is a problem, unless that is allowed', async () => {
    const cwd = createWorkspace(empty(['a.md']))
    expect((await find(cwd, ['*.mdx'])).problems).toEqual([
      expect.stringContaining('No article matches `*.mdx`'),
    ])
    expect((await find(cwd, ['*.mdx'], { allowEmpty: true })).problems).toEqual([])
  })
})

describe('paths that lead nowhere', () => {
  test('the others are still found', async () => {
    const cwd = createWorkspace(empty(['a.md']))
    expect(await find(cwd, ['gone.md', 'a.md'])).toEqual({
      paths: ['a.md'],
      problems: ['There is no file or folder `gone.md`'],
    })
  })

  test.each([
    ['artcle.md', 'article.md'],
    ['sub/artcle.md', 'sub/article.md'],
    ['inpsect', 'inspect'],
  ])('%s may have been meant as %s', async (path, meant) => {
    const cwd = createWorkspace(empty(['article.md', 'sub/article.md']))
    expect((await find(cwd, [path], { words: ['inspect'] })).problems).toEqual([
      `There is no file or folder \`${path}\`. Did you mean \`${meant}\`?`,
    ])
  })

  test('a path through a file or a missing folder has no neighbours', async () => {
    const cwd = createWorkspace(empty(['a.md']))
    expect((await find(cwd, ['a.md/b.md', 'gone/b.md'])).problems).toEqual([
      'There is no file or folder `a.md/b.md`',
      'There is no file or folder `gone/b.md`',
    ])
  })
})

test('a pattern with the backslashes of Windows is the same pattern', () => {
  expect(toPattern('drafts\\**\\*.md', '\\')).toBe('drafts/**/*.md')
  expect(toPattern('drafts/\\[a\\].md', '/')).toBe('drafts/\\[a\\].md')
})
