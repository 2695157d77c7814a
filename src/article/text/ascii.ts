/** What the code units of ASCII are. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
export const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a
export const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a
export const isLetter = (code: number): boolean => isSmall(code | 0x20)
