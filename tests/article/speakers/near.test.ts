import { expect, test } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'

const filler = 'The ward was quiet at night.\n\n'.repeat(6)

const tellOf = (source: string) => {
  const { speakers, quotations } = readArticle('article.md', source)
  return speakers.speakerOf(quotations.at(-1)!)?.speaker
}

test('who speaks is introduced far from the quotation', () => {
  const source = `Dr Ann Marsh runs the ward.\n\n${filler}“It is the light that keeps them awake,” Marsh said.\n`
  expect(tellOf(source)).toMatchObject({ name: 'Ann Marsh', standing: 'expert', because: 'title' })
})

test('a person is found by the first name, too, and all namings count', () => {
  const source = `Ann Marsh, a nurse, came at nine.\n\n${filler}Ann stayed.\n\n${filler}“They sleep badly,” Marsh said.\n`
  expect(tellOf(source)?.mentions).toHaveLength(3)
})

test('blocks that share no name with those near are left unread, and read when somebody asks', () => {
  const source = `Dr Ida Bell left.\n\n${filler}“They sleep badly,” said Dr Ann Marsh.\n`
  const { speakers, prose, quotations } = readArticle('article.md', source)
  expect(speakers.speakerOf(quotations[0]!)?.speaker.name).toBe('Ann Marsh')
  const [far, near] = [prose[0]!, prose.at(-1)!]
  const named = (block: typeof far): string[] =>
    speakers.at(block, 0, block.text.length).map(({ name }) => name)
  expect(named(near)).toEqual(['Ann Marsh'])
  expect(named(far)).toEqual(['Ida Bell'])
  expect(speakers.all.map(({ name }) => name)).toEqual(['Ida Bell', 'Ann Marsh'])
})
