import type { Inline, Prose } from '../../model.ts'
import type { Candidate, CandidateLabel } from './candidate.ts'
import { readLinkText } from './link-texts.ts'
import { readLabelsBetween } from './place-labels.ts'

/** The longest link text that is looked at: no list of labels is longer. */
const longest = 60

/**
 * A link whose text is a list of labels: `[1](url)`, `[[1]](url)`, `[Source 1](url)`, `[1]` with a definition, and
 * the chain `[6][7]` of which Markdown makes one link with the text `6`. A link with words is no marker.
 */
export function readLink(prose: Prose, link: Inline): Candidate | undefined {
  const { start, end, range, url } = link
  if (end - start > longest || end === start) return undefined
  const text = prose.text.slice(start, end)
  const spelling = spellingOf(text, link)
  if (!spelling) return undefined
  const labels = readLabelsBetween(prose, start, end)
  if (spelling === 'reference-link') labels.push(...readMerged(link))
  const form = spelling === 'reference-link' || spelling === 'source' ? spelling : 'link'
  const span = spelling === 'bracketed-link' ? widenOverCarets(prose, link) : { start, end, range }
  return { form, spelling, prose, ...span, labels, url, resolved: false }
}

function spellingOf(text: string, { reference, label = '' }: Inline): Candidate['spelling'] | undefined {
  const written = readLinkText(text)
  if (written === 'source' || !written) return written
  if (reference === 'full') return /^\d{1,3}$/.test(label) ? 'reference-link' : 'link'
  return reference ? 'reference-link' : written
}

/** The second half of `[6][7]`, which Markdown takes for the name of a link definition and does not print. */
function readMerged({ reference, label, range }: Inline): CandidateLabel[] {
  if (reference !== 'full' || label === undefined) return []
  const end = range.end - 1
  return [{ first: label, last: undefined, range: { start: end - label.length, end } }]
}

/** Some exports raise a linked marker with carets: `^[\[1\]](#note)^`. */
function widenOverCarets(
  prose: Prose,
  { start, end, range }: Inline,
): Pick<Candidate, 'start' | 'end' | 'range'> {
  if (prose.text[start - 1] !== '^' || prose.text[end] !== '^') return { start, end, range }
  return { start: start - 1, end: end + 1, range: prose.toSource(start - 1, end + 1) }
}
