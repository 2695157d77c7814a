import { describe, expect, test } from 'vitest'
import { isFormation, toAmerican } from '../../src/terminology/word-parts.ts'

describe('words that are made of known parts', () => {
  test.each([
    'hypercalcemic',
    'polymyalgic',
    'oligomenorrhea',
    'osteochondritis',
    'gastroenteropathy',
    'oophorectomy',
  ])('%s is one', word => {
    expect(isFormation(word)).toBe(true)
  })

  test.each([
    ['fibromialgia', 'no root'],
    ['ostepenia', 'an o is missing'],
    ['typhooid', 'an o stands twice'],
    ['gastric', 'short'],
    ['surgeon', 'everyday'],
  ])('%s is none: %s', word => {
    expect(isFormation(word)).toBe(false)
  })
})

test.each([
  ['hypocalcaemia', 'hypocalcemia'],
  ['oesophageal', 'esophageal'],
  ['diarrhoea', 'diarrhea'],
  ['gynaecology', 'gynecology'],
  ['tumours', 'tumors'],
  ['hospitalised', 'hospitalized'],
  ['sulphate', 'sulfate'],
  ['centre', 'center'],
  ['diabetes', 'diabetes'],
  ['fibrosis', 'fibrosis'],
  ['phytoestrogen', 'phytoestrogen'],
])('%s is %s in America', (british, american) => {
  expect(toAmerican(british)).toBe(american)
})
