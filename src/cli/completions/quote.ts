/** In single quotes nothing means anything to these shells, but for the quote itself. */
export const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
