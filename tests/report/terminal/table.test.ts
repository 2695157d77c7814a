import { expect, test } from 'vitest'
import { createColored } from '../../../src/report/terminal/colored.ts'
import { layOut } from '../../../src/report/terminal/table.ts'

const rows = [
  ['quotations/cited', 'error', 'A quoted claim has a numbered citation'],
  ['links/https', 'warning', 'A link is encrypted'],
]

test('without a width, a row is a line', () => {
  expect(layOut(rows)).toEqual([
    'quotations/cited  error    A quoted claim has a numbered citation',
    'links/https       warning  A link is encrypted',
  ])
})

test('a last cell without room goes on below itself', () => {
  expect(layOut(rows, 55)).toEqual([
    'quotations/cited  error    A quoted claim has a\n                           numbered citation',
    'links/https       warning  A link is encrypted',
  ])
})

test('with hardly any room, it stands below its row', () => {
  expect(layOut(rows, 44)).toEqual([
    'quotations/cited  error\n    A quoted claim has a numbered citation',
    'links/https       warning\n    A link is encrypted',
  ])
})

test('a cell in style is left whole', () => {
  const styled = createColored().dim('a cell of several words')
  expect(layOut([['a', styled]], 10)).toEqual([`a  ${styled}`])
})
