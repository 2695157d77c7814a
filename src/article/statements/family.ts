// In: the words of a sentence that states something. Out: what it is about. Next: statements.ts.
import type { StatementCue, StatementFamily } from '../model.ts'
import type { StatementText } from './evidence.ts'
import { holdsPercent, holdsRatio, holdsStatistics } from './figures.ts'
import { classBits, follows } from './vocabulary.ts'

const { benefits, studies, findings, guidance, authorities, harms, causes, changes, mechanisms, risks } =
  classBits
const { conditions, exposures, treatments, body, frequency, people, comparing } = classBits

type Cue = (text: StatementText) => boolean

const holds =
  (classes: number): Cue =>
  ({ classes: all }) =>
    (all & classes) !== 0

const holdsAll =
  (...kinds: readonly number[]): Cue =>
  ({ classes }) =>
    kinds.every(kind => (classes & kind) !== 0)

/** The cues in the order in which they are asked; the first that holds names the family. */
const families: readonly (readonly [StatementFamily, Cue])[] = [
  ['statistic', ({ text }) => holdsPercent(text) || holdsRatio(text) || holdsStatistics(text)],
  ['research', ({ words }) => follows(words, [studies, findings])],
  ['guideline', holds(guidance)],
  ['research', holdsAll(studies, authorities)],
  ['safety', holds(harms)],
  ['efficacy', ({ words }) => follows(words, [exposures | treatments, benefits])],
  ['research', holds(studies)],
  ['cause', holds(causes | mechanisms)],
  ['efficacy', holdsAll(benefits, conditions | body)],
  ['cause', holdsAll(changes | risks, conditions | body)],
  ['prevalence', holdsAll(frequency, people | conditions)],
]

export const tellFamily = (text: StatementText): StatementFamily =>
  families.find(([, cue]) => cue(text))?.[0] ?? 'other'

/** Amounts that only mean something beside another: `twice`, `40 % lower`, `three times as likely`. */
const proportion =
  /\b(?:twice|double[sd]?|halve[sd]?|triple[sd]?|quadruple[sd]?)\b|\d\s?[%％]\s(?:\w+\s)?(?:higher|lower|greater|increased?|reduced?|reduction|decreased?|drop|fall|rise|more|less|fewer)|\b(?:by|up to)\s(?:up to\s|about\s|nearly\s)?\d[\d.,–-]*\s?[%％]|\d(?:\.\d)?(?:-fold|\stimes\s(?:as|more|higher|greater))/i
/** Both risks are there: `from 2 to 3 %`, `2 % against 3 %`, `3 in 100`. */
const absolute =
  /\bfrom\s[\d.,]+\s?[%％]?\sto\s[\d.,]+|\d\s?[%％][^.]*\b(?:vs\.?|versus|against|compared (?:with|to))\s[\d.,]+|\b\d+ (?:in|out of|per) (?:every )?\d[\d,]*/i

/** What a statement does besides, in the order of the names. */
export function findCues(text: StatementText): StatementCue[] {
  const cues: StatementCue[] = []
  if (follows(text.words, [treatments | exposures | benefits, comparing]) && compares.test(text.text))
    cues.push('comparative')
  if (holds(risks)(text) && proportion.test(text.text) && !absolute.test(text.text)) cues.push('relative')
  return cues
}

/** One thing beside another: `better than`, `as effective as`, `compared with`. */
const compares =
  /\b(?:(?:more|less|better|worse|safer|higher|lower|fewer|greater|faster|stronger|superior|inferior|(?!rather|other)\w+er)\b[^.]*\bthan\b(?!\s(?:or\s)?[\d$€£])|as \w+ as|compared (?:with|to)|versus|vs\.?|outperform\w*|besser|schlechter|wirksamer|plus \w+ que|moins \w+ que|más \w+ que|menos \w+ que|mejor que|più \w+ (?:di|del|che)|meno \w+ (?:di|del|che)|mais \w+ (?:do )?que|melhor (?:do )?que|beter dan|effectiever dan)\b/i
