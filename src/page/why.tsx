import type { ArticleData, QuotationData } from '../report/html/report-data.ts'
import { describeReasons } from '../report/describe-signal.ts'
import { Shown } from './shown.tsx'
import { personNames } from '../report/html/standing-words.ts'
import { kindNames } from './words.ts'

interface WhyProps {
  readonly article: ArticleData
  readonly quotation: QuotationData
}

/** Why a quotation counts as what it counts, how sure that is, and who speaks it, to fold out. */
export function Why({ article, quotation }: WhyProps) {
  const { kind, because, speaker } = quotation
  const reasons = describeReasons(because.map(readReason))
  const person = speaker === undefined ? undefined : article.people[speaker]
  return (
    <details class="reasons">
      <summary>
        Why {kind === 'claim' ? 'a claim' : kindNames[kind]}
        {describeSureness(quotation)}
      </summary>
      {person && (
        <p>
          Speaker: <Shown text={person.name} /> ({personNames[person.standing]}
          {person.line !== undefined && `, line ${person.line}`})
        </p>
      )}
      {reasons.for.length > 0 && <p>For a claim: {reasons.for.join('; ')}.</p>}
      {reasons.against.length > 0 && <p>Against: {reasons.against.join('; ')}.</p>}
    </details>
  )
}

/** `, 93 % sure`; of what is none, how likely it is a claim. What is decided by its place has no doubt. */
const describeSureness = ({ kind, confidence }: QuotationData): string =>
  confidence === undefined
    ? ''
    : kind === 'claim'
      ? `, ${percentOf(confidence)} sure`
      : ` (${percentOf(confidence)} a claim)`

const percentOf = (share: number): string => `${Math.round(share * 100)} %`

/** `-q.question` as it stands in the data: only the side it speaks for is known there. */
const readReason = (name: string) =>
  name.startsWith('-') ? { signal: name.slice(1), weight: -1 } : { signal: name, weight: 1 }
