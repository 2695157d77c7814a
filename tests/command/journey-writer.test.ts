import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCommand } from '../support/run-command.ts'
import { createWorkspace } from '../support/workspace.ts'

const draft = `# Magnesium and sleep

Dr Osei said: “Most of the adults in our trial slept better with magnesium.” [1]

Patients with raised cytokins [slept worse](https://example.org/sleep?utm_source=newsletter) [2].

A nurse told us: “It changed how every one of my patients sleeps at night.”

## References

1. Osei K. Magnesium and sleep. J Sleep. 2021. https://example.org/sleep
2. Lindqvist A. Cytokines at night. Rest. 2019.
`

test('a writer finds, understands and mends what is wrong with a draft', () => {
  const cwd = createWorkspace({ 'drafts/sleep.md': draft })
  const run = (...args: string[]) => runCommand(args, { cwd })
  const path = join(cwd, 'drafts/sleep.md')
  const read = (): string => readFileSync(path, 'utf8')

  // A configuration, without having read anything about it.
  const init = run('init', '--yes')
  expect({ code: init.code, stderr: init.stderr }).toEqual({ code: 0, stderr: '' })

  // What is wrong, with what to do about it.
  const first = run('lint', 'drafts')
  expect(first.code).toBe(1)
  expect(first.stdout).toContain('quotations/cited')
  expect(first.stdout).toContain('terminology/spelling')
  expect(first.stdout).toContain('links/no-tracking')
  expect(first.stdout).toContain('citewell fix')

  // What is certain is put right, after a look at it.
  const diff = run('fix', '--diff', 'drafts')
  expect(diff.code).toBe(1)
  expect(diff.stdout).toMatch(/^-.*utm_source/m)
  expect(read()).toBe(draft)
  expect(run('fix', 'drafts').code).toBe(0)
  expect(read()).not.toContain('utm_source')

  // The rest is for the writer: why is this wrong?
  const explained = run('explain', 'quotations/cited')
  expect(explained).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('quotations/cited'),
    stderr: '',
  })

  // The nurse wants no name, so this one stays, for a reason that others can read.
  const reason = '<!-- citewell-disable-next-line quotations/cited -- told to us, no source to cite -->\n'
  writeFileSync(path, read().replace('A nurse', `${reason}A nurse`).replace('cytokins', 'cytokines'))
  const last = run('lint', 'drafts')
  expect(last.stdout).toMatch(/^✓ 1 article: \d quotations?, .*; 1 finding suppressed\n$/)
  expect(last).toMatchObject({ code: 0, stderr: '' })
})
