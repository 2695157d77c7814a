import { expect, test } from 'vitest'
import { medicalWords } from '../../src/terminology/medical-words.ts'
import { createSpelling } from '../../src/terminology/misspellings.ts'
import { misspell } from '../support/misspell.ts'

test('misspellings of the medical words are found, and nearly all with the right word', () => {
  const spell = createSpelling()
  const anchors = new Set(medicalWords)
  const suggestions = medicalWords.flatMap((word, index) =>
    word.length < 7
      ? []
      : misspell(word, index)
          .filter(slip => !anchors.has(slip))
          .map(slip => [word, spell(slip)?.toLowerCase()] as const),
  )
  const found = suggestions.filter(([, suggestion]) => suggestion !== undefined)
  const right = found.filter(([word, suggestion]) => word === suggestion)
  expect(suggestions.length).toBeGreaterThan(6000)
  expect(found.length / suggestions.length).toBeGreaterThan(0.98)
  expect(right.length / suggestions.length).toBeGreaterThan(0.972)
})
