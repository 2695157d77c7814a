import { findPlaceholders, type Placeholder } from '../../src/article/citations/placeholders.ts'
import { defineRule } from '../../src/core/rule.ts'

export default defineRule({
  summary: 'No placeholder stands where a citation belongs',
  severity: 'error',

  *check(article) {
    for (const placeholder of findPlaceholders(article))
      yield {
        at: placeholder,
        message: `Unexpected ${names[placeholder.kind]} \`${shorten(placeholder.written)}\`, expected a citation of the source`,
      }
  },
})

const names: Readonly<Record<Placeholder['kind'], string>> = {
  residue: 'chatbot residue',
  note: 'placeholder',
}

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}
