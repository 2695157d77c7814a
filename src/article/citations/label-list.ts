/** One item of a marker's list of labels: `4`, or the range `2–4`. Offsets are into the text it was read from. */
export interface ListedLabel {
  readonly first: string
  /** The other end of a range; `undefined` for a single label. */
  readonly last: string | undefined
  readonly start: number
  readonly end: number
}

/** Longer numbers are years, phone numbers and identifiers: no article has a thousand references. */
const number = String.raw`#?\d{1,3}`
const dash = String.raw`[-‐‑‒–—−~〜～]`
const item = String.raw`${number}(?:\s?${dash}\s?${number})?`
const separator = String.raw`\s?(?:[,;，；、]|and\b|&)\s?`

/** The source of a regular expression that matches a list of labels such as `1, 2; 4–6`. */
export const labelListPattern = String.raw`${item}(?:${separator}${item})*`

const eachItem = new RegExp(String.raw`(\d{1,3})(?:\s?${dash}\s?#?(\d{1,3}))?`, 'g')

/** Read the labels between two offsets of a text that `labelListPattern` has matched. */
export function readLabelList(text: string, start: number, end: number): ListedLabel[] {
  const list = text.slice(start, end)
  const labels: ListedLabel[] = []
  // `matchAll` copies the expression for every marker: 0.5 of the time.
  eachItem.lastIndex = 0
  for (let match = eachItem.exec(list); match; match = eachItem.exec(list)) {
    const at = start + match.index
    labels.push({ first: match[1]!, last: match[2], start: at, end: at + match[0].length })
  }
  return labels
}
