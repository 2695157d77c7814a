import { expect, test } from 'vitest'
import { commandNames } from '../../src/cli/input/find-inputs.ts'
import { createProgram } from '../../src/cli/program.ts'
import { createIo } from '../support/run-main.ts'

test('the names that a misspelt command is compared with are those of the program', () => {
  const { commands } = createProgram(createIo({ cwd: '/' }).io, () => undefined)
  expect(commandNames).toEqual(commands.map(each => each.name()).toSorted())
})
