import type { Prose, QuotationKind, QuotedSpan } from '../../model.ts'
import type { Judgement } from './heuristic.ts'

/** Where a quotation stands, as far as the place alone decides what it is. */
interface Place {
  readonly span: QuotedSpan
  /** The blocks of reference entries. */
  readonly listed: ReadonlySet<Prose>
  /** What the quotation around it is. */
  readonly outer: Judgement | undefined
}

/** Like `Heuristic`, but asked before anything around the quotation is read. */
export interface PlaceHeuristic {
  readonly name: string
  readonly reason: string
  readonly kind: QuotationKind
  applies(place: Place): boolean
}

export const places: readonly PlaceHeuristic[] = [
  {
    name: 'in-heading',
    reason: 'A heading announces; what it quotes is cited in the text below it',
    kind: 'title',
    applies: ({ span }) => span.prose[0]!.kind === 'heading',
  },
  {
    name: 'in-reference',
    reason: 'Quotation marks in a reference entry hold the title of the work',
    kind: 'title',
    applies: ({ span, listed }) => span.prose.every(prose => listed.has(prose)),
  },
  {
    name: 'within-claim',
    reason: 'A quotation within a quotation is part of it',
    kind: 'fragment',
    applies: ({ outer }) => outer?.kind === 'claim' || outer?.kind === 'testimonial',
  },
  {
    name: 'within-marks',
    reason: 'A quotation within other quotation marks is part of what they hold',
    kind: 'fragment',
    applies: ({ span }) => span.outer !== undefined && span.outer.style !== 'block',
  },
  {
    name: 'one-or-two-words',
    reason: 'One or two words are a name, a coinage or irony, whoever used them',
    kind: 'term',
    applies: ({ span }) => span.style !== 'block' && span.wordCount <= 2,
  },
]
