import { expect, test } from 'vitest'
import { describeDocument } from '../../../src/project/files/document-kind.ts'

const describe = (head: string): string | undefined => describeDocument(Buffer.from(head, 'latin1'))

test.each([
  ['PK\u0003\u0004\u0014 [Content_Types].xml', 'a Word document'],
  ['PK\u0003\u0004\u0014 word/document.xml', 'a Word document'],
  ['\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', 'a Word document'],
  ['PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.text', 'an OpenDocument text'],
  ['PK\u0003\u0004 notes.txt', 'a ZIP archive'],
  [String.raw`{\rtf1\ansi Sleep helps.}`, 'a document in Rich Text Format'],
  ['%PDF-1.7', 'a PDF'],
])('%j is told by its first bytes', (head, name) => {
  expect(describe(head)).toMatch(new RegExp(`^This is ${name}, which is no plain text\\. [A-Z][^]*[^.]$`))
})

test('text that speaks of such files is text', () => {
  expect(describe('Send the PDF (%PDF-1.7) as PK\u0003\u0004.')).toBeUndefined()
  expect(describe('')).toBeUndefined()
})
