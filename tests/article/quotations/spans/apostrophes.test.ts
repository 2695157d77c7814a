import { expect, test } from 'vitest'
import {
  isCertainElision,
  isElision,
  looksPossessive,
  mayLackSpace,
} from '../../../../src/article/quotations/spans/apostrophes.ts'

/** Asks about the first single mark of a text. */
const askAbout = (ask: (text: string, at: number) => boolean, text: string): boolean =>
  ask(text, text.search(/['’‘]/))

test.each([
  ['’em', true],
  ["'Cause of", true],
  ["'99", true],
  ['’em\u00e9', false],
  ["'emu", false],
  ["'990", false],
  ["'", false],
])('elided words: %s', (text, expected) => {
  expect(askAbout(isElision, text)).toBe(expected)
})

test.each([
  ["'n' roll", true],
  ["'70s", true],
  ['’t Hart', true],
  ["'t\u00e9", false],
  ["'75s", false],
])('letters and decades: %s', (text, expected) => {
  expect(askAbout(isCertainElision, text)).toBe(expected)
})

test.each([
  ['lock’and key', true],
  ['cl\u00e9s’et', true],
  ['lock’s\u00e9', true],
  ['lock’er\u00e9', true],
  ['수면’이라고', true],
  ['수면’은 길다', true],
  ['lock’re', false],
  ['lock‘and', false],
  ['ok’and', false],
  ['lock’a', false],
  ['QUELQU’UN', false],
  ['aujourd’hui', false],
])('a space may lack: %s', (text, expected) => {
  expect(askAbout(mayLackSpace, text)).toBe(expected)
})

test.each([
  ['patients’ views', true],
  ['patients’ \u00e9tat', true],
  ['patients’ “views”', true],
  ['patients’ are', false],
  ['patients’ are_', true],
  ['patients’ Views', false],
  ['patients’ ', false],
  ['patients’, we', false],
  ['patient’ views', false],
])('plural possessives: %s', (text, expected) => {
  expect(askAbout(looksPossessive, text)).toBe(expected)
})
