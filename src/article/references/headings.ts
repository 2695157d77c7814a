import { readEasternHeading } from './eastern-headings.ts'
import { headingNames, headingParts, type HeadingStrength } from './heading-names.ts'
import { longestHeading, mayHeadReferences } from './heading-words.ts'

/** "for this article", "in the guide" after a name says which references are meant. */
const forThisText =
  / (?:for|in|of|to) (?:this|the|our) (?:article|post|guide|page|section|chapter|review|text)$/

/**
 * Whether a line heads a list of references, and how surely. Only a line that says nothing else does: "Food
 * sources", "Sources of vitamin D", "Reference ranges" and "Studies on mice" do not.
 *
 * @param more further names, as given by `referenceHeadings`
 */
export function readReferenceHeading(
  line: string,
  more: readonly string[] = [],
): HeadingStrength | undefined {
  if (line.length > longestHeading) return undefined
  if (more.length > 0) return readNamed(line, more)
  return mayHeadReferences(line) ? (readPlain(line) ?? readTitle(normalise(line))) : undefined
}

function readNamed(line: string, more: readonly string[]): HeadingStrength | undefined {
  const title = normalise(line)
  return more.some(name => normalise(name) === title) ? 'sure' : readTitle(title)
}

/** A name and nothing else, as most headings are: then none of the expressions below is needed, or compiled. */
const readPlain = (line: string): HeadingStrength | undefined =>
  headingNames().get(line.replace(/^[^a-z\x80-\uffff]+|[^a-z\x80-\uffff]+$/gi, '').toLowerCase())

/** @param title a line as `normalise` leaves it */
function readTitle(title: string): HeadingStrength | undefined {
  if (/[\u3040-\u9fff]/.test(title)) return readEasternHeading(title.replaceAll(' ', ''))
  return readParts(
    title.replace(forThisText, '').split(/\s*(?:[&+/|,;]|\s[-–—]\s|\s(?:and|und|et|y|e|en)\s)\s*/),
  )
}

const weakestFirst = ['further', 'loose', 'open', 'sure'] as const

/** "References and further reading": every part has to be known, the surest decides. */
function readParts(parts: readonly string[]): HeadingStrength | undefined {
  const { companions } = headingParts()
  const found = parts.filter(part => part !== '' && !companions.has(part)).map(readName)
  if (found.length === 0 || found.includes(undefined)) return undefined
  return weakestFirst.findLast(strength => found.includes(strength))
}

/** One name among words that may stand beside it. */
function readName(part: string): HeadingStrength | undefined {
  const { longest, before, after } = headingParts()
  const strengths = headingNames()
  const words = part.split(' ')
  for (let start = 0; start < words.length; start++) {
    for (let end = Math.min(words.length, start + longest); end > start; end--) {
      const strength = strengths.get(words.slice(start, end).join(' '))
      if (strength && words.slice(end).every(word => after.has(word))) return strength
    }
    if (!before.has(words[start]!)) return undefined
  }
  return undefined
}

/** Numbering, emoji, marks, accents and case do not matter: `📚 7. Références :` reads as `references`. */
const normalise = (line: string): string =>
  fold(line.replace(/\{[^{}]*\}\s*$/, ''))
    .replace(/[’‘]/g, "'")
    .replace(/^[^\p{L}]+/u, '')
    .replace(/^(?:[ivx]{1,4}|[a-h])[.)]\s+/, '')
    .replace(/\s*[([（][^()[\]（）]*[)\]）]\s*$/, '')
    .replace(/[^\p{L}]+$/u, '')
    .replace(/\s+/g, ' ')

/** Lower case, without accents. */
function fold(text: string): string {
  const lower = text.toLowerCase()
  if (/^[\0-\x7f]*$/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss')
}
