/** Characters that a reason may have on the page. */
const longest = 260

/**
 * The first sentences of a page of the documentation, without Markdown but for backticks: why a rule matters. The paragraph
 * is the first one after a line, or after the heading where there is no such line.
 *
 * @param after a line such as `<!-- rule -->`
 */
export function firstSentences(page: string, after: string): string | undefined {
  const lines = page.split('\n')
  const start = lines.indexOf(after) + 1
  const paragraphs = lines
    .slice(start)
    .join('\n')
    .split(/\n\s*\n/)
    .map(paragraph => paragraph.trim())
  const first = paragraphs.find(paragraph => paragraph !== '' && !/^(?:[#|<]|```)/.test(paragraph))
  if (first === undefined) return undefined
  const text = first
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*\*?([^*]+)\*\*?/g, '$1')
    .replaceAll(/\s+/g, ' ')
  const [opening = text, ...rest] = text.split(/(?<=[.!?])\s+(?=[\p{Lu}“`])/u)
  let reason = opening
  for (const sentence of rest) {
    if (reason.length + sentence.length >= longest) break
    reason += ` ${sentence}`
  }
  return reason
}
