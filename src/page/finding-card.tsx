import type { ArticleData, FindingData, FixPreview, ReportData } from '../report/html/report-data.ts'
import { escapeControls } from '../report/escape-controls.ts'
import { articleLink } from './route.ts'
import { Outside, Shown } from './shown.tsx'
import { splitChange } from './split-change.ts'
import { severityNames, severitySigns } from './words.ts'

interface FindingProps {
  readonly article: ArticleData
  readonly finding: FindingData
  readonly index: number
  readonly data: ReportData
}

/** A finding: what is wrong, why it matters, how to mend it, and where it stands in the source. */
export function FindingText({ article, finding, index, data }: FindingProps) {
  const rule = data.rules[finding.rule]
  return (
    <div class={`finding ${finding.severity}`} data-note={`f${index}`}>
      <p class="head">
        <strong>
          <span aria-hidden="true">{severitySigns[finding.severity]} </span>
          {severityNames[finding.severity]} {index + 1}
        </strong>{' '}
        <a href={articleLink(article.path, `f${index}`)} class="place">
          line {finding.line}:{finding.column}
        </a>
      </p>
      <p class="message">
        <Shown text={finding.message} />
      </p>
      {finding.related && (
        <p class="also">
          Also{' '}
          {finding.related.map(({ line, message }, at) => (
            <>
              {at > 0 && ', '}line {line}: <Shown text={message} />
            </>
          ))}
        </p>
      )}
      {finding.mends?.map((mend, at) => (
        <Mend key={at} mend={mend} />
      ))}
      <p class="why">
        {rule?.summary && (
          <>
            Why: <Shown text={rule.summary} />.{' '}
          </>
        )}
        {rule?.url ? <Outside url={rule.url}>{finding.rule}</Outside> : <code>{finding.rule}</code>}
      </p>
    </div>
  )
}

function Mend({ mend: { title, change } }: { readonly mend: FixPreview }) {
  const parts = change && splitChange(change)
  return (
    <div class="mend">
      <p>
        {title === undefined ? 'Certain fix' : <Shown text={title} />}
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
