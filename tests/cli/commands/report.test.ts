import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPage } from '../../support/read-page.ts'
import { runMain } from '../../support/run-main.ts'
import { createWorkspace } from '../../support/workspace.ts'

const env = { SOURCE_DATE_EPOCH: '1767225600' }

test('writes one file, and says so on standard error', async () => {
  const cwd = createWorkspace({ 'a.md': '# A\n\nDr Bell said, “pain changes with sleep and work”.\n' })
  const { code, stdout, stderr } = await runMain(['report', '-o', 'out.html', '--title', 'Mine'], {
    cwd,
    env,
  })
  expect([code, stdout]).toEqual([0, ''])
  expect(stderr).toMatch(/^out\.html: 1 article, \d+ kB\n$/)
  const html = readFileSync(join(cwd, 'out.html'), 'utf8')
  expect(html).toContain('<title>Mine</title>')
  expect(html).toContain('"created":"2026-01-01T00:00:00.000Z"')
  expect(html).toContain('"rule":"quotations/cited"')
  expect(html).toMatch(
    /"quotations\/cited":\{"summary":"[^"]+","why":"A reader must[^"]+","url":"https:[^"]+"\}/,
  )
})

test('has a name of its own for the file', async () => {
  const cwd = createWorkspace({ 'a.md': '# A\n' })
  await runMain(['report', 'a.md'], { cwd, env })
  expect(existsSync(join(cwd, 'citewell-report.html'))).toBe(true)
})

test('writes to standard output, reads standard input', async () => {
  const cwd = createWorkspace()
  const args = ['report', '-', '--stdin-path', 'b.md', '-o', '-', '--parser', 'remark']
  const { code, stdout, stderr } = await runMain(args, { cwd, env, input: '# B\n' })
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^<!doctype html>[^]*"path":"b\.md"[^]*<\/html>\n$/)
})

test('shows a file that cannot be read', async () => {
  const cwd = createWorkspace({ 'a.md': Uint8Array.of(0xff, 0xfe, 0x00), 'b.md': '# B\n' })
  const { code } = await runMain(['report', '-o', 'out.html'], { cwd, env })
  const html = readFileSync(join(cwd, 'out.html'), 'utf8')
  expect(code).toBe(0)
  expect(html).toContain('"layout":"unreadable"')
  expect(html).toMatch(/"file\/readable":\{"why":"A file that cannot[^"]*","url":"[^"]*file-readable\.md"\}/)
})

test('fails for a path that leads nowhere, and still shows the others', async () => {
  const cwd = createWorkspace({ 'a.md': '# A\n' })
  const { code, stderr } = await runMain(['report', 'a.md', 'nowhere.md'], { cwd, env })
  expect(code).toBe(2)
  expect(stderr).toContain('nowhere.md')
  expect(stderr).toContain('1 article')
})

test('fails when nothing can be written there', async () => {
  const cwd = createWorkspace({ 'a.md': '# A\n', 'out.html/b.md': '# B\n' })
  const { code, stderr } = await runMain(['report', 'a.md', '-o', 'out.html'], { cwd, env })
  expect([code, stderr]).toEqual([2, 'error: The report cannot be written to `out.html` (EISDIR)\n'])
})

test('dates the report today when no other date is asked for', async () => {
  const cwd = createWorkspace({ 'a.md': '# A\n' })
  const { stdout } = await runMain(['report', 'a.md', '-o', '-'], { cwd })
  const [, created = ''] = /"created":"([^"]*)"/.exec(stdout)!
  expect(new Date(created).toISOString()).toBe(created)
})

describe('--format csv', () => {
  const articles = {
    'a.md':
      '---\nauthor: Anna Berg\ndate: 2026-01-31\n---\n\n# =1+1\n\nDr Bell said, “pain changes with sleep and work” [1].\n\n## References\n\n1. Osei K. Sleep. 2018. https://doi.org/10.5555/a\n',
    'b.md': '# B\n\nPain [1].\n\n## References\n\n1. Osei K. Sleep. doi:10.5555/A\n',
  }

  test('is a table of the claims, in a file that spreadsheets read', async () => {
    const cwd = createWorkspace(articles)
    const { code, stderr } = await runMain(['report', '--format', 'csv'], { cwd, env })
    expect(code).toBe(0)
    expect(stderr).toMatch(/^citewell-claims\.csv: 2 articles, 1 kB\n$/)
    expect(readFileSync(join(cwd, 'citewell-claims.csv'), 'utf8')).toBe(
      '\uFEFFarticle,path,line,words,speaker,speaker is,source,standing,author,reviewer,date\r\n' +
        `'=1+1,a.md,8,pain changes with sleep and work,Bell,expert,[1] Osei K. Sleep. 2018. https://doi.org/10.5555/a,"Supported by [1], right after it",Anna Berg,,2026-01-31\r\n`,
    )
  })

  test('is a table of the sources when that is asked for, without a mark before it on standard output', async () => {
    const cwd = createWorkspace(articles)
    const { stdout } = await runMain(['report', '--table', 'sources', '-o', '-'], { cwd, env })
    const [head, source, ...rest] = stdout.trim().split('\r\n')
    expect(head).toBe('source,year,doi,pmid,pmcid,url,articles,citations,claims,listed in')
    expect(source).toMatch(/,2018,10\.5555\/a,,,,2,2,1,a\.md line 12 \[1\]; b\.md line 7 \[1\]$/)
    expect(rest).toEqual([])
  })

  test('is meant by a file that is called so, and not by a page', async () => {
    const cwd = createWorkspace(articles)
    await runMain(['report', '-o', 'c.csv'], { cwd, env })
    expect(readFileSync(join(cwd, 'c.csv'), 'utf8')).toMatch(/^\uFEFFarticle,/)
    await runMain(['report', '-o', 'd.csv', '--format', 'html'], { cwd, env })
    expect(readFileSync(join(cwd, 'd.csv'), 'utf8')).toMatch(/^<!doctype html>/)
  })
})

describe('--since-report', () => {
  test.each(['old.html', 'old.json'])('says what has changed since %s', async name => {
    const cwd = createWorkspace({ 'a.md': unsupported, 'b.md': unsupported })
    await runMain(['--format', name.endsWith('json') ? `json=${name}` : `html=${name}`], { cwd, env })
    writeFileSync(join(cwd, 'a.md'), '# A\n')
    writeFileSync(join(cwd, 'c.md'), unsupported)
    const { code, stderr } = await runMain(['report', '-o', 'new.html', '--since-report', name], { cwd, env })
    expect(code).toBe(0)
    expect(stderr).toContain(`Since ${name}: 1 finding is new, 1 is gone, 1 is still there\n`)
    expect(readPage(readFileSync(join(cwd, 'new.html'), 'utf8')).comparison).toMatchObject({
      gone: [{ path: 'a.md', rule: 'quotations/cited' }],
      kept: 1,
    })
  })

  test('fails where there is no earlier report', async () => {
    const cwd = createWorkspace({ 'a.md': unsupported })
    const { code, stderr } = await runMain(['report', '--since-report', 'old.html'], { cwd, env })
    expect([code, stderr]).toEqual([2, 'error: The earlier report `old.html` cannot be read (ENOENT)\n'])
  })
})

describe('--link-template', () => {
  test('is kept in the page, with the working folder where it asks for that alone', async () => {
    const cwd = createWorkspace({ 'a.md': unsupported })
    const read = async (template: string) => {
      const { stdout } = await runMain(['report', '-o', '-', '--link-template', template], { cwd, env })
      return readPage(stdout)
    }
    expect(await read('https://cms.example/{path}')).not.toHaveProperty('root')
    expect(await read('vscode://file/{absolute}:{line}')).toMatchObject({
      linkTemplate: 'vscode://file/{absolute}:{line}',
      root: cwd,
    })
  })

  test('is refused where it leads nowhere safe', async () => {
    const cwd = createWorkspace({ 'a.md': unsupported })
    const { code, stderr } = await runMain(['report', '--link-template', 'javascript:x{path}'], { cwd, env })
    expect(code).toBe(2)
    expect(stderr).toContain('it has to begin with https://')
  })
})

const unsupported = '# A\n\nDr Bell said, “pain changes with sleep and work”.\n'

describe('what is let pass', () => {
  const commented = `<!-- citewell-disable quotations/cited -- an interview -->\n\n${unsupported}`

  test('by a comment or by the baseline is shown as such', async () => {
    const cwd = createWorkspace({ 'a.md': unsupported })
    await runMain(['suppress'], { cwd })
    const inputs = { cwd, env, input: commented }
    const { stdout } = await runMain(['report', '-', 'a.md', '-o', '-'], inputs)
    expect(readPage(stdout).articles).toMatchObject([
      { findings: [], suppressed: [{ by: 'comment', reason: 'an interview' }] },
      { findings: [], suppressed: [{ rule: 'quotations/cited', by: 'baseline' }] },
    ])
  })

  test('by the baseline that was asked for, or by none', async () => {
    const cwd = createWorkspace({ 'a.md': unsupported })
    await runMain(['suppress', '--baseline', 'old.json'], { cwd })
    const first = async (...args: string[]) => {
      const { stdout } = await runMain(['report', '-o', '-', ...args], { cwd, env })
      return readPage(stdout).articles[0]
    }
    expect(await first('--baseline', 'old.json')).toMatchObject({ suppressed: [{ by: 'baseline' }] })
    expect(await first('--no-baseline')).toMatchObject({
      findings: [{ rule: 'quotations/cited' }],
      suppressed: [],
    })
  })
})

describe('--format html', () => {
  test.each([
    ['--format', 'html'],
    ['--format', 'html=page.html'],
    ['--output', 'page.html', '--format', 'html'],
    ['--output', 'page.html'],
  ])('%s %s gives the page of `citewell report`', async (...args) => {
    const cwd = createWorkspace({ 'a.md': unsupported, 'b.md': '# B\n' })
    const page = await runMain(['report', '-o', '-'], { cwd, env })
    const { code, stdout } = await runMain(args, { cwd, env })
    expect(code).toBe(1)
    expect(
      args.length === 2 && args[1] === 'html' ? stdout : readFileSync(join(cwd, 'page.html'), 'utf8'),
    ).toBe(page.stdout)
  })

  test('shows what is fixed as it is then', async () => {
    const cwd = createWorkspace({ 'a.md': 'Raised cytokins were found in patients.\n' })
    const { stdout } = await runMain(['--fix-dry-run', '--format', 'html'], { cwd, env })
    expect(readPage(stdout).articles).toMatchObject([{ path: 'a.md', layout: 'markdown' }])
  })
})

describe('merge --format html', () => {
  const shard = async (cwd: string, name: string, article: string): Promise<void> => {
    await runMain([article, '--format', `json=${name}`], { cwd, env })
  }

  test('joins shards into the page that one run gives', async () => {
    const cwd = createWorkspace({ 'a.md': unsupported, 'b.md': '# B\n' })
    await shard(cwd, 'a.json', 'a.md')
    await shard(cwd, 'b.json', 'b.md')
    const whole = await runMain(['report', '-o', '-'], { cwd, env })
    const { code, stdout } = await runMain(['merge', 'a.json', 'b.json', '--format', 'html'], { cwd, env })
    expect(code).toBe(1)
    expect(stdout).toBe(whole.stdout)
  })

  test('says where the text is not at hand, and reads nothing but articles in the folder', async () => {
    const cwd = createWorkspace({
      'in/a.md': unsupported,
      'in/b.md': unsupported,
      'in/c.json5': 'secret\n',
      'd.md': 'secret\n',
    })
    const folder = join(cwd, 'in')
    await shard(folder, 'a.json', 'a.md')
    await shard(folder, 'b.json', 'b.md')
    rmSync(join(folder, 'a.md'))
    writeFileSync(join(folder, 'b.md'), `Sleep.\n\n${unsupported}`)
    const elsewhere = ['c.json5', '../d.md'].map(path => ({ path, diagnostics: [] }))
    writeFileSync(join(folder, 'c.json'), JSON.stringify({ version: 1, files: elsewhere }))
    const args = ['merge', 'a.json', 'b.json', 'c.json', '--format', 'html']
    const { stdout } = await runMain(args, { cwd: folder, env })
    const reasonOf = (path: string): string =>
      readPage(stdout).articles.find(each => each.path === path)!.abstentions[0]!.reason
    expect(reasonOf('a.md')).toMatch('is not there')
    expect(reasonOf('b.md')).toMatch('has changed')
    expect(reasonOf('c.json5')).toMatch('is not there')
    expect(reasonOf('../d.md')).toMatch('is not there')
    expect(stdout).toContain('"rule":"quotations/cited"')
    expect(stdout).not.toContain('secret')
  })
})
