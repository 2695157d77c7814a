/** The language in a language tag (BCP 47, RFC 5646 section 2.1), in lower case: `en` of `en-GB`. */
export const languageOf = (tag: string): string => tag.split(/[-_]/, 1)[0]!.trim().toLowerCase()
