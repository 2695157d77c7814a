/** A text as one word of a shell. Within single quotes nothing means anything to it, but for the quote itself. */
export const shellQuote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`
