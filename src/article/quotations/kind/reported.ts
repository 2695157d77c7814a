import { skipLeading } from '../skip-leading.ts'
import type { Passage } from '../passage.ts'
import { speakerAfter } from './speaker-after.ts'
import { describerBefore, isNamedBeforeColon, speakerBefore } from './speaker-before.ts'
import type { Heuristic } from './heuristic.ts'
import { isSubstantial, startsSentence } from './statement.ts'
import { is, isOf } from './words.ts'

const dashes = '—–-'

/** A dash and a name behind the quotation; small words that start a comment of the writer are no name. */
const hasByline = (after: string): boolean =>
  dashes.includes(after.charAt(skipLeading(after, '*_"”’»')) || ' ') &&
  /^[\s*_"”’»]*(?:[—–]|--?\s)\s*[*_]*(?!(?:No|It|It's|This|That|These|I|In|The|A|An|Not|For|False|Myth|True|Yes|But|And|We|You|Which|Then|So)\b)(?:\p{Lu}|@)/u.test(
    after,
  )
/** One reporting clause, *she said*, and nothing else. */
const reportsOnly = ({ text, words }: Passage): boolean =>
  words.some(word => isOf(word, is.saying)) &&
  words.length <= 25 &&
  !/[.!?]\s+\p{Lu}[^]*[.!?]\s*$/u.test(text.replace(/\b(?:Dr|Prof|Mr|Mrs|Ms|\p{Lu})\./gu, ''))

/** Nothing but a comma and *and* between two quotations. */
const joins =
  /^[\s,;，、]*(?:and|or|et|und|y|e|en|以及|並且|并且|和|與|与|及)?(?:\s*(?:that|que|dass|dat|che))?\s*$/u

/** A speaker or a source is named in the sentence. */
export const reported: readonly Heuristic[] = [
  {
    name: 'attributed-after',
    reason: 'A reporting clause follows: “…,” said the minister',
    kind: 'claim',
    applies: context => context.span.wordCount >= 3 && speakerAfter(context) === 'somebody',
  },
  {
    name: 'signed',
    reason: 'A name on a dash follows',
    kind: 'claim',
    applies: context => isSubstantial(context) && hasByline(context.after.text),
  },
  {
    name: 'speech-goes-on',
    reason: 'The words before were somebody’s and only a reporting clause stands between: “…,” she said. “…”',
    kind: 'claim',
    continues: true,
    applies: (context, earlier) =>
      earlier?.between !== undefined &&
      isSubstantial(context) &&
      startsSentence(context) &&
      reportsOnly(earlier.between),
  },
  {
    name: 'joined-to-claim',
    reason: 'It is joined to a claim by a comma or and: the source said “…” and “…”',
    kind: 'claim',
    continues: true,
    applies: (context, earlier) =>
      earlier?.between !== undefined && isSubstantial(context) && joins.test(earlier.between.text),
  },
  {
    name: 'attributed-before',
    reason: 'A reporting clause leads in: The authors concluded that “…”, According to the ministry: “…”',
    kind: 'claim',
    applies: context => isSubstantial(context) && speakerBefore(context) === 'somebody',
  },
  {
    name: 'named-before-colon',
    reason: 'A person or a body before a colon speaks what follows: Prof. Bell: “…”',
    kind: 'claim',
    applies: context => isSubstantial(context) && isNamedBeforeColon(context),
  },
  {
    name: 'described-by-source',
    reason: 'A named source puts words to a thing: The committee called it “…”',
    kind: 'claim',
    applies: context => context.span.wordCount >= 5 && describerBefore(context) === 'somebody',
  },
]
