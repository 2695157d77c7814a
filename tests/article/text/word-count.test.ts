import { expect, test } from 'vitest'
import { countWords } from '../../../src/article/text/word-count.ts'

test.each([
  ['', 0],
  ['… — !?', 0],
  ['less salt', 2],
  ["don't over-eat", 2],
  ['the patients’ l’eau', 3],
  ['3.5 mg, 1,000 IU', 4],
  ['salt - and pepper', 3],
  ['naïve Übergröße × œuvre', 3],
  ['5 µg ª', 3],
  ['одно слово', 2],
  ['두 단어', 2],
  ['１２ ＡＢ ａｂ ｱｲ。', 4],
  ['慢性疲劳', 2],
  ['つかれやすい', 3],
  ['COVID疫苗有效', 3],
  ['a\uFFFCb', 2],
  ['deep ⱥlpha ⸺ dash', 3],
  ['ﬁbre', 1],
  ['\uE000', 0],
])('%j has %i', (text, words) => {
  expect(countWords(text)).toBe(words)
})
