import { expect, test } from 'vitest'
import { runMain } from '../../support/run-main.ts'
import { createWorkspace } from '../../support/workspace.ts'

test('init asks until it understands, and writes what was wanted', async () => {
  const cwd = createWorkspace()
  const { code, stdout } = await runMain(['init'], { cwd, input: 'x\ns\n\na, b\n\n' })
  expect(code).toBe(0)
  expect(stdout.match(/Which rules\?/g)).toHaveLength(2)
  const shown = await runMain(['print-config', 'a/x.md'], { cwd })
  expect(JSON.parse(shown.stdout)).toMatchObject({
    ignored: true,
    settings: {},
    rules: { 'lint/disable-reason': 'error' },
  })
  expect((await runMain(['init'], { cwd })).stderr).toContain('There is a configuration already')
})

test('init without answers or in a folder that is gone writes nothing', async () => {
  const cwd = createWorkspace()
  expect((await runMain(['init'], { cwd })).stderr).toContain('nothing was written')
  expect((await runMain(['init', '--yes'], { cwd: `${cwd}/gone` })).stderr).toContain(
    'cannot be written (ENOENT)',
  )
  expect((await runMain(['init', '--yes'], { cwd })).code).toBe(0)
})

test('print-config without a configuration', async () => {
  const { stdout } = await runMain(['print-config', 'a.md', '--rule', 'links/*:off'], {
    cwd: createWorkspace({ '.git/HEAD': '' }),
  })
  expect(JSON.parse(stdout)).toMatchObject({ file: null, plugins: [], rules: { 'links/valid-url': 'off' } })
})

test.each([
  ['quotations/cited', /^quotations\/cited\n\nA quoted claim/],
  ['lint/disable-reason', /^lint\/disable-reason\n\nA comment that switches a rule off says why/],
  ['file/readable', /^file\/readable\n/],
])('explain %s', async (id, start) => {
  expect((await runMain(['explain', id], { cwd: createWorkspace() })).stdout).toMatch(start)
})

test('explain without a name lists the rules', async () => {
  const cwd = createWorkspace()
  expect(await runMain(['explain'], { cwd })).toEqual(await runMain(['rules'], { cwd }))
})

test('explain tells a rule of a plugin from what it says of itself', async () => {
  const cwd = createWorkspace({
    'citewell.config.json': '{"plugins": ["./house.mjs"]}',
    'house.mjs': `import { strictObject, optional, number } from ${JSON.stringify(import.meta.resolve('valibot'))}
export const rules = {
  'house/no-salt': { summary: 'No salt', severity: 'warning', options: strictObject({ most: optional(number(), 3) }), check: () => [] },
}`,
  })
  expect((await runMain(['explain', 'house/no-salt'], { cwd })).stdout).toBe(
    'house/no-salt\n\nNo salt.\n\nSeverity: warning.\n\n    Option  Default  Meaning\n    `most`  `3`\n',
  )
  expect((await runMain(['explain', 'house/no-sallt'], { cwd })).stderr).toContain(
    'Did you mean `house/no-salt`?',
  )
})

test('inspect reads articles as the configuration says, and leaves alone what it ignores', async () => {
  const cwd = createWorkspace({
    'citewell.config.json':
      '{"settings": {"referenceHeadings": ["Where this comes from"]}, "ignores": "b.md"}',
    'a.md': 'Rest helps [1].\n\n## Where this comes from\n\n1. Osei K. Sleep. 2011.\n',
    'b.md': 'Rest.\n',
  })
  const { stdout } = await runMain(['inspect', '--format', 'json', 'a.md', 'b.md'], { cwd })
  expect(JSON.parse(stdout).articles).toMatchObject([{ path: 'a.md', references: [{ label: '1' }] }])
  for (const command of [['lint'], ['inspect'], ['report', '-o', '-']]) {
    const { code, stderr } = await runMain([...command, 'b.md'], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'note: the configuration ignores 1 article\n' })
  }
})
