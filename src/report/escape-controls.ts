/**
 * Characters that would steer a terminal or reorder what it shows: controls, lone surrogates, marks of direction,
 * and invisible ones that hide text. Joiners stay: scripts and emoji need them.
 */
const unprintable =
  /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu

/** Runners look for commands within the lines of a log: `##[…]` of GitHub, `##vso[…]` of Azure, `##teamcity[…]`. */
const command = /#(?=#\s*(?:vso|teamcity)?\[)/gi

/** Write out what must not reach a terminal or a log raw: an escape becomes `\x1b`, a direction mark `\u202e`. */
export const escapeControls = (text: string): string =>
  text.replaceAll(unprintable, escape).replaceAll(command, escape)

/** The same for JSON that is rendered already, without a change of what it says. */
export const escapeJson = (json: string): string =>
  json.replaceAll(unprintableInJson, escapeUnits).replaceAll(command, escapeUnits)

/** The line endings and the indents of JSON are its own: within a text they are written out already. */
const unprintableInJson =
  /[\u007F-\u009F\p{Cs}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu

const escapeUnits = (text: string): string =>
  Array.from(
    { length: text.length },
    (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('')

/** A path at the start of a line, where a runner would take one that begins with `::` for a command. */
export const showPath = (path: string): string => escapeControls(path).replace(/^\s*::/, './$&')

function escape(character: string): string {
  const code = character.codePointAt(0)!
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`
  if (code < 0x10000) return `\\u${code.toString(16).padStart(4, '0')}`
  return `\\u{${code.toString(16)}}`
}
