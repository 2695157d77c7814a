import { mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeNextCommands } from '../../../src/cli/output/next-commands.ts'
import { createIo } from '../../support/run-main.ts'
import { createWorkspace } from '../../support/workspace.ts'

const { io } = createIo({ cwd: '/' })

describe('what to type next', () => {
  test('is about the same paths', () => {
    expect(writeNextCommands(['drafts/sleep.md', 'a b.md'], {}, io)).toEqual({
      lint: "npx citewell drafts/sleep.md 'a b.md'",
      prune: "npx citewell suppress --prune drafts/sleep.md 'a b.md'",
      fix: "npx citewell fix drafts/sleep.md 'a b.md'",
      choose: "npx citewell fix -i drafts/sleep.md 'a b.md'",
      explain: 'npx citewell explain',
    })
  })

  test('has the options that decide what is found', () => {
    const flags = {
      config: 'house.json',
      configCode: false,
      preset: 'strict',
      rule: ['links/no-tracking:off'],
      parser: 'remark',
      stdinPath: 'a.md',
      allowEmpty: true,
    } as const
    expect(writeNextCommands(['-'], flags, io)).toEqual({
      lint: 'npx citewell --config house.json --no-config-code --preset strict --rule links/no-tracking:off --parser remark --stdin-path a.md --allow-empty -',
      prune:
        'npx citewell suppress --prune --config house.json --no-config-code --preset strict --rule links/no-tracking:off -',
      fix: 'npx citewell fix --config house.json --no-config-code --preset strict --rule links/no-tracking:off --parser remark --stdin-path a.md --allow-empty -',
      choose:
        'npx citewell fix -i --config house.json --no-config-code --preset strict --rule links/no-tracking:off --parser remark --stdin-path a.md --allow-empty -',
      explain:
        'npx citewell explain --config house.json --no-config-code --preset strict --rule links/no-tracking:off',
    })
    expect(writeNextCommands([], { config: false }, io).fix).toBe('npx citewell fix --no-config')
  })

  test('a path is no option, no command and no end of a quotation', () => {
    expect(writeNextCommands(['-x.md', "it's; rm.md"], {}, io).fix).toBe(
      String.raw`npx citewell fix -- -x.md 'it'\''s; rm.md'`,
    )
    expect(writeNextCommands(['a\u001B[2J.md'], {}, io).fix).not.toContain('\u001B')
  })
})

test('the name alone is enough where a shell finds it', () => {
  const folder = createWorkspace({})
  const local = join(folder, 'node_modules', '.bin')
  mkdirSync(local, { recursive: true })
  for (const place of [folder, local]) writeFileSync(join(place, 'citewell'), '')
  const nameWith = (...path: string[]): string =>
    writeNextCommands([], {}, createIo({ cwd: '/', env: { PATH: path.join(delimiter) } }).io).fix
  expect(nameWith('/nowhere', folder)).toBe('citewell fix')
  expect(nameWith('/nowhere', local)).toBe('npx citewell fix')
})
