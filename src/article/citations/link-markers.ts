// In: the links of a block. Out: candidates written as links, `[1](url)`. Next: find-candidates.ts joins them with the
// others.
import type { Inline, Prose } from '../model.ts'
import { isAsciiLetter } from '../characters.ts'
import { type Candidate, type CandidateLabel, placeLabels, readLabelsBetween } from './candidate.ts'
import { findLabels, readLabelList, skipSpace } from './labels.ts'
import { toPlain } from './typed-markers.ts'

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
  const raised = readRaised(prose, link, text)
  if (raised) return raised
  const notation = notationOf(text, link)
  if (!notation) return undefined
  const labels = readLabelsBetween(prose, start, end)
  if (notation === 'reference-link') labels.push(...readMerged(link))
  const form = notation === 'reference-link' || notation === 'source' ? notation : 'link'
  const span = notation === 'bracketed-link' ? widenOverCarets(prose, link) : { start, end, range }
  return { form, notation, prose, ...span, labels, url, resolved: false }
}

const holdsRaised = /[⁰¹²³⁴-⁹]/
const tags = /^\uFFFC+|\uFFFC+$/g

/** `[¹](url)`, `[<sup>1</sup>](url)`: the number is raised within the link. */
function readRaised(prose: Prose, { start, end, range, url }: Inline, text: string): Candidate | undefined {
  const isTagged = text.startsWith('\uFFFC') && opensRaised(prose, start)
  if (!isTagged && (!holdsRaised.test(text) || /\d/.test(text))) return undefined
  const plain = toPlain(text)
  if (!readLinkText(plain.replace(tags, ''))) return undefined
  const labels = placeLabels(
    findLabels(plain, 0, plain.length).map(label => ({
      ...label,
      start: label.start + start,
      end: label.end + start,
    })),
    prose,
  )
  return {
    form: 'superscript',
    notation: 'bracketed-link',
    prose,
    start,
    end,
    range,
    labels,
    url,
    resolved: false,
  }
}

const opensRaised = ({ inlines }: Prose, at: number): boolean =>
  inlines.some(({ type, start, value }) => type === 'html' && start === at && /^<sup[\s>]/i.test(value!))

function notationOf(text: string, { reference, label = '' }: Inline): Candidate['notation'] | undefined {
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

const nothing = /^$/
const closingBracket = /^\s?[\])］】]$/
const sourceWord = /^\[?(?:source|ref|reference)s?[.:]?\s(?=[#\d])/iu
const optionalBracket = /^\]?$/

/** Whether the text of a link is a list of labels: alone, in brackets, or after a word for sources. */
function readLinkText(text: string): 'link' | 'bracketed-link' | 'source' | undefined {
  // Nearly every text of a link ends in a letter, and no list does.
  if (isAsciiLetter(text.charCodeAt(text.length - 1))) return undefined
  const written = text.trim().replace(/^\^|\^$/g, '')
  // `[#856](url)` is an issue or a topic.
  if (isList(written, 0, nothing)) return written.includes('#') ? undefined : 'link'
  const isBracketed = '[(［【'.includes(written.charAt(0))
  if (isBracketed && isList(written, skipSpace(written, 1), closingBracket)) return 'bracketed-link'
  const word = sourceWord.exec(written)?.[0]
  return word && isList(written, word.length, optionalBracket) ? 'source' : undefined
}

/** Whether a list of labels starts at an offset, and what follows it is as it should be. */
function isList(text: string, from: number, after: RegExp): boolean {
  const list = readLabelList(text, from)
  return list !== undefined && after.test(text.slice(list.end))
}
