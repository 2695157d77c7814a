import { expect, test } from 'vitest'
import { createWordCache } from '../../../../src/article/quotations/kind/word-cache.ts'

test('a word is looked up once', () => {
  const asked: string[] = []
  const lookUp = createWordCache(written => {
    asked.push(written)
    return written.toUpperCase()
  })
  expect([lookUp('salt'), lookUp('sea'), lookUp('salt')]).toEqual(['SALT', 'SEA', 'SALT'])
  expect(asked).toEqual(['salt', 'sea'])
})

test('many words are forgotten, so that a long run needs little memory', () => {
  let asked = 0
  const lookUp = createWordCache(written => {
    asked++
    return written
  })
  for (let count = 0; count <= 1 << 13; count++) lookUp(`w${count}`)
  lookUp('w0')
  expect(asked).toBe((1 << 13) + 2)
})
