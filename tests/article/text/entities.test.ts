import { expect, test } from 'vitest'
import { entityAt } from '../../../src/article/text/entities.ts'

test.each([
  ['&amp;', '&'],
  ['&NotEqualTilde;', '≂̸'],
  ['&#8211;', '–'],
  ['&#x1F600;', '😀'],
  ['&#X41;', 'A'],
  ['&#0;', '\uFFFD'],
  ['&#xD800;', '\uFFFD'],
  ['&#x110000;', '\uFFFD'],
])('%s is %j', (written, text) => {
  expect(entityAt(`a${written}b`, 1)).toEqual({ written, text })
})

test.each(['& ', '&amp', '&nosuch;', '&#;', '&#x;', '&#12345678;', '&#x1234567;'])(
  '%s is no entity',
  text => {
    expect(entityAt(text, 0)).toBeUndefined()
  },
)
