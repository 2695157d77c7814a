import type { QuotationContext } from '../quotation-context.ts'
import { nearestBefore, speakerAfter, speakerBefore } from './clauses.ts'
import type { Earlier, Heuristic } from './heuristic.ts'
import { endsSentence, isStatement, isSubstantial, startsSentence } from './statement.ts'
import { isOf } from './words.ts'

const byline = /^[\s*_"”’»]*(?:[—–]|--?\s)\s*[*_]*(?!(?:No|It|It's|This|That|These|I|In|The|A|An|Not|For|False|Myth|True|Yes|But|And|We|You|Which|Then|So)\b)(?:\p{Lu}|@)|^\s*\((?:\p{Lu}[\p{L}.’'-]+[\s,&]*){1,8}(?:et al\.?,?\s*)?\(?(?:19|20)\d\d/u
const authorAndYear = /^["”’»*_\s.,]*\(?\[?\(?(?:\p{Lu}[\p{L}’'-]+(?:\s(?:et al\.?|and|&|und|et|y|e)\s?(?:\p{Lu}[\p{L}’'-]+)?)*,?\s\(?(?:19|20)\d\d)/u

const distanceOfDescribing = 40

/** A named author or source describes: `Ito et al. called this “…”`. */
function isDescribed(context: QuotationContext): boolean {
  const describing = nearestBefore(context, 'describing')
  if (!describing || describing.distance > distanceOfDescribing) return false
  const at = context.before.words.indexOf(describing.word)
  const eastern = /[一-鿿]/.test(describing.word.lower)
  return eastern || context.before.words.slice(Math.max(0, at - 6), at).some(word => isOf(word, 'experts', 'sources', 'pronouns') || (word.capital && word.start > 0) || /^\p{Lu}/u.test(context.before.text) && word === context.before.words[0] && word.capital && word.classes === 0)
}

/** The quotation completes the sentence of the writer with a verb of its own: `inflammation “can worsen pain”`. */
function runsOn({ quoted, before }: QuotationContext): boolean {
  const [first, second] = quoted.words
  if (!first || first.capital || !/[\p{L}\p{N}\]\uFFFC)]\s*$/u.test(before.text)) return false
  return isOf(first, 'finite') || isOf(second, 'finite')
}

const inSpeech = (earlier: Earlier | undefined): boolean =>
  earlier?.judgement.kind === 'claim' || earlier?.judgement.kind === 'fragment'

export const reported: readonly Heuristic[] = [
  {
    name: 'attributed-after',
    reason: 'A reporting clause follows: “…,” said the minister',
    kind: 'claim',
    applies: context => context.span.wordCount >= 3 && speakerAfter(context) === 'somebody',
  },
  {
    name: 'signed',
    reason: 'A name follows on a dash or in brackets with a year',
    kind: 'claim',
    applies: context => isSubstantial(context) && byline.test(context.after.text),
  },
  {
    name: 'attributed-before',
    reason: 'A reporting clause leads in: The authors concluded that “…”, According to the ministry: “…”',
    kind: 'claim',
    applies: context => isSubstantial(context) && speakerBefore(context) === 'somebody',
  },
  {
    name: 'described-by-source',
    reason: 'A named source puts words to a thing: The committee called it “…”',
    kind: 'claim',
    applies: context => context.span.wordCount >= 5 && isDescribed(context),
  },
  {
    name: 'speech-goes-on',
    reason: 'The words before were somebody’s and only a reporting clause stands between: “…,” she said. “…”',
    kind: 'claim',
    applies: (context, earlier) =>
      inSpeech(earlier) && isSubstantial(context) && startsSentence(context) && /^[^.!?]{0,160}[.!?]?\s*$/.test(earlier!.between),
  },
  {
    name: 'joined-to-claim',
    reason: 'It is joined to a claim by a comma or and: the source said “…” and “…”',
    kind: 'claim',
    applies: (context, earlier) =>
      inSpeech(earlier) && isSubstantial(context) && /^[\s,;，、和與与及以]*(?:and|or|et|und|y|e|en|以及|並且|并且)?(?:\s*(?:that|que|dass))?\s*$/u.test(earlier!.between),
  },
  {
    name: 'cited',
    reason: 'A citation or an author and year right behind it marks a statement as a source’s',
    kind: 'claim',
    applies: context => context.span.wordCount >= 5 && (context.cited || authorAndYear.test(context.after.text)),
  },
  {
    name: 'speaker-named-before',
    reason: 'The sentence before reports what somebody said, and the quotation is a sentence of its own',
    kind: 'claim',
    applies: context =>
      context.span.wordCount >= 7 && isStatement(context) && startsSentence(context) && endsSentence(context) &&
      /^[\s\d.)]*$/.test(context.before.text) && namesSpeaker(context),
  },
  {
    name: 'runs-on',
    reason: 'Long quoted words that carry the verb of the sentence are taken from a text',
    kind: 'claim',
    applies: context => context.span.wordCount >= 7 && runsOn(context),
  },
]

function namesSpeaker({ previous }: QuotationContext): boolean {
  const words = previous.words.slice(-30)
  return (
    words.some(word => isOf(word, 'saying', 'statements')) &&
    words.some(word => isOf(word, 'experts', 'sources') || (word.capital && word.start > 0 && word.classes === 0)) &&
    !words.some(word => isOf(word, 'laypeople', 'imagining'))
  )
}
