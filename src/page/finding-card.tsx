import type { ArticleData, FindingData, FixPreview, ReportData } from '../report/html/report-data.ts'
import { escapeControls } from '../report/escape-controls.ts'
import { Line } from './line.tsx'
import { findRepeated } from './repeated-findings.ts'
import { Outside, Shown } from './shown.tsx'
import { splitChange } from './split-change.ts'
import { letterOf, severityNames, severitySigns } from './words.ts'

interface FindingProps {
  readonly article: ArticleData
  readonly finding: FindingData
  readonly index: number
  readonly data: ReportData
}

/** A finding: what is wrong, why it matters, how to mend it, and where it stands in the source. */
export function FindingText({ article, finding, index, data }: FindingProps) {
  const { first, others, isFirstOfRule } = findRepeated(article, index)
  const isNew = data.comparison?.added.includes(finding.fingerprint)
  return (
    <div
      class={['finding', finding.severity, ...(first === index ? [] : ['repeated'])].join(' ')}
      data-note={`f${index}`}
    >
      <p class="head">
        <strong>
          <span aria-hidden="true">{severitySigns[finding.severity]} </span>
          <span class="severity">{severityNames[finding.severity]} </span>
          {letterOf(index)}
        </strong>{' '}
        {isNew && <span class="chip">new</span>}
        <Line {...{ data, path: article.path }} line={finding.line} at={`f${index}`} />
      </p>
      {others.length > 0 && (
        <p class="on-paper">
          The same at {others.map(at => `${letterOf(at)} (line ${article.findings[at]!.line})`).join(', ')}
        </p>
      )}
      <p class="message">
        <Shown text={finding.message} />
      </p>
      {finding.related && (
        <p class="also">
          Also{' '}
          {finding.related.map(({ line, message }, at) => (
            <>
              {at > 0 && ', '}
              <Line {...{ data, path: article.path, line }} at={`f${index}`} />: <Shown text={message} />
            </>
          ))}
        </p>
      )}
      {finding.mends?.map((mend, at) => (
        <Mend key={at} mend={mend} />
      ))}
      <Why data={data} rule={finding.rule} isFirst={isFirstOfRule} />
    </div>
  )
}

interface WhyProps {
  readonly data: ReportData
  readonly rule: string
  /** On paper a reason is given once. */
  readonly isFirst: boolean
}

/** Why it matters, in the words of the rule's documentation. */
function Why({ data, rule: id, isFirst }: WhyProps) {
  const rule = data.rules[id]
  const why = rule?.why ?? (rule?.summary === undefined ? undefined : `${rule.summary}.`)
  return (
    <p class={isFirst ? 'why' : 'why again'}>
      {why !== undefined && (
        <>
          Why: <Shown text={why} />{' '}
        </>
      )}
      {rule?.url ? <Outside url={rule.url}>{id}</Outside> : <code>{id}</code>}
    </p>
  )
}

function Mend({ mend: { title, change } }: { readonly mend: FixPreview }) {
  const parts = change && splitChange(change)
  return (
    <div class="mend">
      <p>
        {title === undefined ? 'Can be fixed by a command' : <Shown text={title} />}
        {!parts && ', in several places'}
      </p>
      {parts && (
        <p class="change">
          {parts.head}
          {parts.before && (
            <del>
              <span class="heard">[remove: </span>
              {escapeControls(parts.before)}
              <span class="heard">]</span>
            </del>
          )}
          {parts.after && (
            <ins>
              <span class="heard">[put: </span>
              {escapeControls(parts.after)}
              <span class="heard">]</span>
            </ins>
          )}
          {parts.tail}
        </p>
      )}
    </div>
  )
}
