import { findPlaceholders, type Placeholder } from '../../src/article/citations/placeholders.ts'
import { defineRule } from '../../src/core/rule.ts'

export default defineRule({
  summary: 'No placeholder stands where a citation belongs',
  severity: 'error',

  *check(article) {
    for (const placeholder of findPlaceholders(article))
      yield {
        at: placeholder,
        message: messages[placeholder.kind](shorten(placeholder.written)),
      }
  },
})

const messages: Readonly<Record<Placeholder['kind'], (written: string) => string>> = {
  residue: written => `“${written}” was left behind by a chatbot. Put the number of the source in its place`,
  note: written => `“${written}” holds the place of a citation. Put the number of the source there`,
}

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}
