import type { PresetName } from '../../../core/rule.ts'
import type { Surroundings } from './look-around.ts'

/** What somebody wants from a new configuration. */
export interface Answers {
  readonly preset: PresetName
  /** Empty when the articles differ. */
  readonly language: string
  readonly ignores: readonly string[]
  /** Check what is proposed, on the forge. */
  readonly ci: boolean
  /** A script in `package.json`. */
  readonly script: boolean
  /** Check before each commit. */
  readonly hook: boolean
}

export const defaultAnswers: Answers = {
  preset: 'recommended',
  language: '',
  ignores: [],
  ci: false,
  script: false,
  hook: false,
}

const REMOTE_SCHEMA =
  'https://raw.githubusercontent.com/citewell/citewell/main/docs/schemas/config.schema.json'
/** Of the version that is installed, and there without a network. */
const LOCAL_SCHEMA = './node_modules/citewell/docs/schemas/config.schema.json'

/** A first configuration, with comments that say how to go on. */
export function renderInitialConfig(
  { preset, language, ignores }: Answers,
  { isInstalled }: Pick<Surroundings, 'isInstalled'> = { isInstalled: false },
): string {
  const settings = language === '' ? [] : [`"language": ${JSON.stringify(language)}`]
  return `{
  // What each setting means: https://github.com/citewell/citewell/blob/main/docs/configuration.md
  "$schema": "${isInstalled ? LOCAL_SCHEMA : REMOTE_SCHEMA}",

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
