import type { PresetName } from '../../core/rule.ts'

/** What somebody wants from a new configuration. */
export interface Answers {
  readonly preset: PresetName
  /** Empty when the articles differ. */
  readonly language: string
  readonly ignores: readonly string[]
}

export const defaultAnswers: Answers = { preset: 'recommended', language: '', ignores: [] }

/** A first configuration, with comments that say how to go on. */
export function renderInitialConfig({ preset, language, ignores }: Answers): string {
  const settings = language === '' ? [] : [`"language": ${JSON.stringify(language)}`]
  return `{
  // What each setting means: https://github.com/citewell/citewell/blob/main/docs/configuration.md
  "$schema": "https://raw.githubusercontent.com/citewell/citewell/main/docs/schemas/config.schema.json",

  // "citewell:recommended" finds what is surely wrong, "citewell:strict" more.
  "extends": ["citewell:${preset}"],

  // "off", "suggestion", "warning" or "error"; with options: ["error", { "minWords": 8 }]. \`citewell rules\` lists all.
  "rules": {
    // "links/no-tracking": "off"
  },

  // Changes for some articles; later ones win.
  "overrides": [
    // { "files": ["blog/**"], "rules": { "quotations/cited": "warning" } }
  ],

  // Articles to leave alone. \`.citewellignore\` and \`.gitignore\` count too.
  "ignores": ${JSON.stringify(ignores).replaceAll(',', ', ')},

  // How articles are read: "language", "referenceHeadings", "citationForms".
  "settings": {${settings.length > 0 ? ` ${settings.join(', ')} ` : ''}}
}
`
}
