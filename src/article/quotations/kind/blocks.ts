import { holdsHanOrKana } from '../../characters.ts'
import type { Prose } from '../../model.ts'
import { hasAttributionLine, lastLines } from '../attribution-line.ts'
import type { QuotationContext } from '../context.ts'
import { isAnnounced, isDiscussed } from './announced.ts'
import { speakerBefore } from './speaker-before.ts'
import type { Heuristic } from './heuristic.ts'
import { is, isOf } from './words.ts'

const isPrivatelySigned = (lines: string): boolean =>
  /(?:^|\n)[\s*_]*(?:[—–―]|--?\s)/.test(lines) &&
  /(?:^|\n)[\s*_]*(?:[—–―]|--?\s)\s*[*_]*(?:(?:\p{Lu}\.\s?){1,3}|\p{Lu}\p{Ll}+(?:\s\p{Lu}\.)?)[\s*_]*(?:,\s*(?:aged?\s*)?\d{1,2}\b[^\n]{0,40}|\s*\(\d{1,2}\)|,\s*[\p{Ll}\s]{1,25})?[*_\s.]*$/u.test(
    lines,
  )

/** The speaker of an interview, as studies and reports sign their excerpts: `(Occupational therapist)`. */
const endsInRole = (lines: string): boolean =>
  /["”’»」』]\s*\([^()]{4,120}\)[\s.*_]*$/.test(lines) &&
  /["”’»」』]\s*\(\p{Lu}[\p{L}\s'’&,-]{3,60}\)[\s.*_]*$/u.test(lines)

const pictogram = /^[\s*_]*(?:\p{Extended_Pictographic}|[→✓✔☑►▶])/u
const alert = /^\s*\[!(?!quote\]|cite\])\w+\]/i

/** A label such as *Note:* or *[tip]* at the start of a text; most texts hold nothing that ends one. */
const labelOf = (text: string): string | undefined =>
  /^[\s*_(（【[]*[^:：)）】\]\d]{1,60}[:：)）】\]]/.test(text)
    ? /^[\s*_(（【[]*([\p{L}'’. -]{1,24}?)[*_]*\s?[:：)）】\]]/u.exec(text)?.[1]
    : undefined

/** The number of an article or section, as laws and regulations print it: `Art. 12`, `§ 630a`, `第三条`. */
const lawNumber =
  /^[\s*_]*(?:(?:art(?:icle|ículo|igo|ikel|icolo|\.)|section|paragra(?:ph|f))\s(?:[LRD]\.?\s?)?[\dIVX][\w.–-]*[*_]*(?:\s*[.:)\n—–-]|\s\()|§{1,2}\s?\d|第[〇零一二三四五六七八九十百\d]+[条條])/i

const citedLead = /(?:\uFFFC|\[\^?\d[^[\]]*\])\s*[:：]\s*$/
const omission = /^\s*["“«„「]?\s*[[(（]\s?(?:\.\.\.|…+)\s?[\])）]/

/** The lead-in names a publication or a body: `The act sets the age at 18:`. A sample or an example names none. */
const namesSource = ({ before }: QuotationContext): boolean =>
  before.words.some(word => isOf(word, is.sources)) && !before.words.some(word => isOf(word, is.imagining))

const textOf = ({ span }: QuotationContext): string => span.prose[0]!.text

/** It starts with a label such as *Note:* or *注：*, or with a word that only the writer's own boxes start with. */
function hasNotice({ span, quoted }: QuotationContext): boolean {
  const label = labelOf(span.prose[0]!.text)
  if (label === undefined)
    return (
      isOf(quoted.words[0], is.notices) &&
      quoted.words[0]!.start <= 1 &&
      holdsHanOrKana(quoted.words[0]!.lower)
    )
  return quoted.words.slice(0, 4).some(word => word.start < label.length + 3 && isOf(word, is.notices))
}

const startsBold = (prose: Prose): boolean =>
  prose.inlines.some(inline => inline.type === 'strong' && inline.start === 0 && inline.end > 1)

const asciiLetter = /[A-Za-z]/

const isBoldOnly = (prose: Prose): boolean =>
  prose.inlines.some(
    inline =>
      inline.type === 'strong' &&
      inline.start === 0 &&
      !asciiLetter.test(prose.text.slice(inline.end)) &&
      /^[\s\p{P}\p{N}\uFFFC]*$/u.test(prose.text.slice(inline.end)),
  )

/** It starts with a list, a heading or a table, which quoted text rarely does. */
function startsStructure({ span }: QuotationContext): boolean {
  const first = span.prose[0]!
  return first.kind === 'heading' || first.kind === 'cell' || first.container.type === 'listItem'
}

const inMarks = (text: string): boolean => /^[\s*_]*["“”„«»‘「『]/.test(text)

/** Block quotations have heuristics of their own, since most of them in articles are boxes of the writer's. */
export const blocks: readonly Heuristic[] = [
  {
    name: 'alert',
    reason: 'GitHub alerts such as [!NOTE] are boxes in the voice of the writer',
    kind: 'speech',
    applies: context => alert.test(textOf(context)),
  },
  {
    name: 'call-out',
    reason: 'A block that starts with a pictogram, a label such as Note: or a list is a box of the writer’s',
    kind: 'speech',
    applies: context =>
      pictogram.test(textOf(context)) || hasNotice(context) || (startsStructure(context) && !context.cited),
  },
  {
    name: 'block-privately-signed',
    reason: 'Initials or a first name sign the words of a patient or customer',
    kind: 'testimonial',
    applies: context => isPrivatelySigned(lastLines(context.span)),
  },
  {
    name: 'block-signed',
    reason:
      'A line with a dash and a name, with Source:, or a role in brackets behind quoted words ends the block',
    kind: 'claim',
    applies: context =>
      hasAttributionLine(context.span) || (inMarks(textOf(context)) && endsInRole(lastLines(context.span))),
  },
  {
    name: 'block-of-law',
    reason: 'The number of an article or section opens the text of a law',
    kind: 'claim',
    applies: context => context.span.wordCount >= 8 && lawNumber.test(textOf(context)),
  },
  {
    name: 'block-lay-lead',
    reason: 'A patient or forum user is named before it',
    kind: 'testimonial',
    applies: context => speakerBefore(context) === 'layperson',
  },
  {
    name: 'block-titled',
    reason: 'A bold title with its citation, then the text, is an excerpt from the source that is cited',
    kind: 'claim',
    applies: ({ span }) => span.prose.length > 1 && isBoldOnly(span.prose[0]!) && citesAtEnd(span.prose[0]!),
  },
  {
    name: 'bold-block',
    reason:
      'A block that is bold to its end is a message of the writer’s, unless somebody is named before it',
    kind: 'speech',
    applies: context =>
      context.span.prose.every(isBoldOnly) &&
      !inMarks(textOf(context)) &&
      speakerBefore(context) !== 'somebody',
  },
  {
    name: 'bold-box',
    reason: 'A block that is bold, or starts bold, stresses the words of the writer',
    kind: 'speech',
    applies: context => startsBold(context.span.prose[0]!) && !inMarks(textOf(context)) && !context.cited,
  },
  {
    name: 'block-summary',
    reason: 'Nobody can be quoted from several sources at once: the block sums them up',
    kind: 'speech',
    applies: ({ sources }) => sources > 1,
  },
  {
    name: 'block-led-in',
    reason: 'The paragraph before ends in a colon or opens a clause and names who wrote it',
    kind: 'claim',
    applies: context => speakerBefore(context) === 'somebody' || namesSource(context),
  },
  {
    name: 'block-lead-cited',
    reason: 'A citation and a colon end the paragraph before: what follows is taken from that source',
    kind: 'claim',
    applies: context => context.span.wordCount >= 8 && citedLead.test(context.before.text),
  },
  {
    name: 'block-excerpt',
    reason: 'Dots in brackets at its start stand for words that were left out of a text',
    kind: 'claim',
    applies: context => context.span.wordCount >= 8 && omission.test(textOf(context)),
  },
  {
    name: 'block-announced',
    reason: 'The sentence before says that somebody put it so: Bell described it well in her book',
    kind: 'claim',
    applies: context => context.span.wordCount >= 12 && isAnnounced(context),
  },
  {
    name: 'block-discussed',
    reason: 'It opens a section whose first paragraph goes on with what a source says in it',
    kind: 'claim',
    applies: context => context.span.wordCount >= 8 && isDiscussed(context),
  },
  {
    name: 'block-cited',
    reason: 'A single citation, at its end, marks the block as the words of that source',
    kind: 'claim',
    applies: context => context.cited && context.citationsWithin === 1 && context.span.wordCount >= 8,
  },
  {
    name: 'block-unattributed',
    reason: 'Nobody is named for the block',
    kind: 'unattributed',
    applies: () => true,
  },
]

const citesAtEnd = ({ text }: Prose): boolean => /(?:\uFFFC|\[\d[^[\]]*\])\s*$/.test(text.slice(-40))
