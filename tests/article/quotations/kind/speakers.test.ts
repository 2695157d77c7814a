import { describe, expect, test } from 'vitest'
import { impressionsOf } from '../../../support/impressions.ts'

const isClaim = (source: string): boolean => impressionsOf(source).some(({ kind }) => kind === 'claim')

describe('a reporting clause after the quotation', () => {
  test.each([
    '“Walking eases the pain,” said the minister.',
    '“Walking eases the pain,” Bell said.',
    '“Walking eases the pain,” the old doctor from the north then added.',
    '“Walking eases the pain” says Bell, and she should know.',
    '“Walking eases the pain!” Dr. R. Bell said.',
    '“Walking eases the pain,” according to the ministry.',
  ])('names somebody: %s', source => {
    expect(isClaim(source)).toBe(true)
  })

  test.each([
    [
      'the verb is too far away',
      '“Legs that hurt by night,” so many of them in the long hall at the end of the ward that day said.',
    ],
    ['another clause starts', 'They rated it “easy on the legs,” while most of them said it was cold.'],
    ['a colon or bracket comes between', '“Legs that hurt by night” (as the doctor said then).'],
    ['a new sentence starts', '“Legs that hurt by night.” She said so.'],
    ['a new sentence starts with a name', '“Legs that hurt by night.” Old Doctor Bell then said nothing.'],
    ['the verb has no subject', '“Legs that hurt by night,” said.'],
    ['the verb is a noun', 'That “walking always eases pain” claim is old.'],
    ['nothing parts the verb from the words', 'It was “legs that hurt by night” said so often.'],
    ['the clause has a verb of its own', '“Legs that hurt by night,” the list is long, doctors said.'],
    ['it is the name of a source elsewhere', '“Legs that hurt by night,” as is, according to nobody.'],
    ['the Chinese verb is not next to it', '「每天步行半小时可以明显减轻疼痛」这句话没有人表示过。'],
  ])('names nobody when %s', (_, source) => {
    expect(isClaim(source)).toBe(false)
  })
})

describe('a reporting clause before the quotation', () => {
  test.each([
    'Bell said “walking eases the pain”.',
    'Bell told the ward at noon on that day that “walking eases the pain”.',
    'The ministry made the old claim that “walking eases the pain”.',
    'As the doctor said, which we repeat here, “walking eases the pain”.',
    'Osei described the change in his legs as “a tide that goes out at night”.',
    '指南指出，在大多数国家和地区的医院里以及在家里，还有其他地方都需要注意：「每天步行半小时可以明显减轻疼痛」。',
    '诊断指南将其定义为「每天步行半小时可以明显减轻疼痛」。',
  ])('names somebody: %s', source => {
    expect(isClaim(source)).toBe(true)
  })

  test.each([
    ['the words are the subject of the sentence', 'Bell said that “walking eases pain” is wrong.'],
    ['the claim itself is judged', 'Claims that “walking eases the pain” overreach by far.'],
    ['the claim is compared', 'It is not at all the same claim as “walking eases the pain”.'],
    ['the claim has a name', 'The old “ninety” claim stands on “a better night for everybody”.'],
    ['a verb follows the verb of saying', 'A cream that claims to “support the barrier of skin”.'],
    [
      'it is far away',
      'Bell said so, and went home past the long wall of the old ward where somebody had in red and yellow letters written up: no, it was carved, “a better night for everybody”.',
    ],
    ['what follows is done, not said', 'Bell claimed to “support the barrier of skin”.'],
    ['somebody unnamed tells it', 'A common old tale says, “walking eases the pain”.'],
    ['nobody described it', 'Described by nobody in the ward as “a tide that goes out at night”.'],
    ['it is described in general', 'In Leeds it is called “a tide that goes out at night and stays away”.'],
    [
      'a Chinese verb is far away',
      '研究人员指出这种方法在大多数国家和地区的医院里以及在家里都很有用并且写了「每天步行半小时」。',
    ],
    ['the Chinese source is only named', '依据「海湾市睡眠健康办公室」于十月发布的通知。'],
  ])('names nobody when %s', (_, source) => {
    expect(isClaim(source)).toBe(false)
  })
})
