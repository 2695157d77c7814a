/** What people take for an article and write elsewhere, and how it becomes text. */
interface DocumentKind {
  readonly name: string
  readonly remedy: string
}

const word: DocumentKind = {
  name: 'a Word document',
  remedy: 'In Word, choose Save As and “Plain Text (.txt)” with the encoding UTF-8',
}
const openDocument: DocumentKind = {
  name: 'an OpenDocument text',
  remedy: 'In LibreOffice, choose Save As and “Text - Choose Encoding (.txt)” with UTF-8',
}
const richText: DocumentKind = {
  name: 'a document in Rich Text Format',
  remedy: 'Open it in a word processor, and save it as plain text in UTF-8',
}
const pdf: DocumentKind = {
  name: 'a PDF',
  remedy: 'Save the text that it was made from as plain text in UTF-8',
}
const archive: DocumentKind = { name: 'a ZIP archive', remedy: 'Unpack it, and name the articles in it' }

/** Bytes at the start of a ZIP archive that hold the names of its first parts. */
const enough = 4096

/**
 * Tell by its first bytes what a file is that is no plain text, whatever it is called.
 *
 * @returns a message, or `undefined` for what may be text
 */
export function describeDocument(bytes: Uint8Array): string | undefined {
  const kind = tellKind(
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, enough)).toString('latin1'),
  )
  return kind && `This is ${kind.name}, which is no plain text. ${kind.remedy}`
}

function tellKind(head: string): DocumentKind | undefined {
  if (head.startsWith('%PDF-')) return pdf
  if (head.startsWith(String.raw`{\rtf`)) return richText
  // What Word wrote until 2003, as other programs of Office did.
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1')) return word
  if (!head.startsWith('PK\u0003\u0004')) return undefined
  if (head.includes('application/vnd.oasis.opendocument')) return openDocument
  // The names of parts may come late, but never without this one.
  return head.includes('word/') || head.includes('[Content_Types].xml') ? word : archive
}
