import { escapeControls } from './escape-controls.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Signs that make a mention, a reference or a link of what comes after them. */
const linking = /(?:[@#!%~$]|&amp;|GH-|:(?=\/\/)|mailto:|xmpp:)(?=[\w/"({])|www(?=\.)/gi

/**
 * Make any text stand for itself in the HTML that GitHub and GitLab show. Nobody is mentioned, no issue is referred
 * to and no address becomes a link, because a zero-width space (the entity for U+200B) parts the sign from its word.
 */
export const escapeHtml = (text: string): string =>
  escapeControls(text)
    .replaceAll(/[&<>]/g, character => entities[character]!)
    .replaceAll(linking, '$&&#8203;')

/** The same for Markdown, in a cell of a table too: no emphasis, no code, no link, no formula, no further cell. */
export const escapeMarkdown = (text: string): string =>
  escapeHtml(text).replaceAll(/[\\`*_[\]|~$]/g, String.raw`\$&`)

/** A message, whose words between backticks are shown as code; they mean nothing else there either. */
export function renderMessage(message: string): string {
  const parts = message.split('`')
  // An odd number of backticks: the words of the article hold one, so nobody knows which is which.
  if (parts.length % 2 === 0) return escapeMarkdown(message)
  return parts
    .map((part, index) =>
      index % 2 === 0 || part === '' ? escapeMarkdown(part) : `<code>${escapeMarkdown(part)}</code>`,
    )
    .join('')
}
