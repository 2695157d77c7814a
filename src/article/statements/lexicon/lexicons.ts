import type { Language } from '../../language.ts'
import { dutch } from './nl.ts'
import { english } from './en.ts'
import { french } from './fr.ts'
import { german } from './de.ts'
import { italian } from './it.ts'
import type { StatementLexicon } from './lexicon.ts'
import { portuguese } from './pt.ts'
import { spanish } from './es.ts'

/** The lexicons by the first part of their language tags. */
export const statementLexicons: Readonly<Record<Language, StatementLexicon>> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch,
}
