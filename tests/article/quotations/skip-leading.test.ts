import { expect, test } from 'vitest'
import { skipLeading } from '../../../src/article/quotations/skip-leading.ts'

test('leading spaces and other characters are skipped', () => {
  expect(skipLeading(' *_\u00a0— a', '*_')).toBe(4)
  expect(skipLeading('**', '*')).toBe(2)
})
