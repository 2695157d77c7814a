import { expect, it } from 'vitest'

// The native parser looks for its binary here: this is how a machine without one is told.
process.env['NAPI_RS_NATIVE_LIBRARY_PATH'] = '/no/such/binary.node'
const { loadParser, parse } = await import('../../src/article/parse.ts')

it('reads with the reference where there is no native binary', () => {
  expect(parse('*a*').children[0]).toMatchObject({ type: 'paragraph', position: { end: { offset: 3 } } })
  expect(() => parse('*a*', 'native')).toThrow('not loaded')
})

it('refuses to load what is not there', async () => {
  await expect(loadParser('native')).rejects.toThrow()
})
