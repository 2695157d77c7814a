import { signature } from './markdown.ts'

/**
 * Whether a text may be a report that citewell wrote earlier, or nothing: by how each format begins or ends. It decides
 * what a report may take the place of.
 */
export function isOwnReport(text: string): boolean {
  const plain = text.trim()
  if (plain === '' || plain.startsWith(signature)) return true
  if (/^\{"version":1,"(?:files|summary)":/.test(plain) || /\n?\{"version":1,"summary":.*\}$/.test(plain))
    return true
  const lastLines = plain.split('\n').slice(-6)
  return lastLines.some(line => SUMMARY.test(line))
}

/** How what people read ends: in `pretty`, and in `compact`. */
const SUMMARY =
  /^(?:✓ \d+ articles? checked, nothing to report|\d+ problems? \(\d+ (?:error|warning|suggestion))/
