import { expect, it } from 'vitest'
import { findNativeFailure, loadParser, parse } from '../../../src/article/parse/parse.ts'

// The project that this test runs in points the native parser to a binary that is not there.

it('reads with the reference where there is no native binary', () => {
  expect(parse('*a*').children[0]).toMatchObject({ type: 'paragraph', position: { end: { offset: 3 } } })
  expect(() => parse('*a*', 'native')).toThrow('not loaded')
})

it('refuses to load what is not there', async () => {
  await expect(loadParser('native')).rejects.toThrow()
})

it('says why it does not read natively, where that was not asked for by name', async () => {
  expect(await findNativeFailure('auto')).toBeInstanceOf(Error)
  expect(await findNativeFailure('remark')).toBeUndefined()
})
