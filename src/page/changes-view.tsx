import { useEffect } from 'preact/hooks'
import type { ComparisonData, GoneData, ReportData } from '../report/html/report-data.ts'
import { describeComparison } from '../report/html/describe-comparison.ts'
import { count } from './article-facts.ts'
import { Line } from './line.tsx'
import { articleLink, overviewLink } from './route.ts'
import { Shown } from './shown.tsx'
import { severityNames, severitySigns } from './words.ts'

interface ChangesViewProps {
  readonly data: ReportData
  readonly comparison: ComparisonData
}

/** What has changed since an earlier report: what is new, what is gone, and how much is still there. */
export function ChangesView({ data, comparison }: ChangesViewProps) {
  const { name, created, added, gone, kept, accepted } = comparison
  useEffect(() => {
    document.title = `Changes – ${data.title}`
  }, [data])
  const isNew = new Set(added)
  const fresh = data.articles.flatMap(({ path, findings }) =>
    findings.flatMap((finding, index) =>
      isNew.has(finding.fingerprint) ? [{ path, ...finding, at: `f${index}` }] : [],
    ),
  )
  return (
    <>
      <h1 tabIndex={-1}>Changes</h1>
      <p class="intro">
        Since <Shown text={name} />
        {created !== undefined && `, made on ${created.slice(0, 10)}`}: {describeComparison(comparison)}.
      </p>
      <Changes title="New" none="Nothing is new." findings={fresh} data={data} />
      <Changes title="Gone" none="Nothing is gone." findings={gone.filter(isSeen)} data={data} />
      {gone.some(({ unseen }) => unseen) && (
        <Changes
          title="In articles that are not in this report"
          none=""
          findings={gone.filter(({ unseen }) => unseen)}
          data={data}
        />
      )}
      <section aria-labelledby="kept-title">
        <h2 id="kept-title">Still there</h2>
        <p>
          {kept === 0 ? 'Nothing is left of the earlier findings.' : `${count(kept, 'finding')}: `}
          {kept > 0 && <a href={overviewLink()}>all articles with their findings</a>}
          {accepted > 0 &&
            `. ${count(accepted, 'earlier finding')} ${accepted === 1 ? 'is' : 'are'} accepted by now`}
        </p>
      </section>
    </>
  )
}

const isSeen = ({ unseen }: GoneData): boolean => unseen === undefined

interface ChangesProps {
  readonly title: string
  readonly none: string
  readonly findings: readonly (GoneData & { readonly at?: string })[]
  readonly data: ReportData
}

function Changes({ title, none, findings, data }: ChangesProps) {
  const id = title.toLowerCase().replaceAll(' ', '-')
  const paths = new Set(data.articles.map(({ path }) => path))
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} {findings.length > 0 && `(${findings.length.toLocaleString('en')})`}
      </h2>
      {findings.length === 0 && <p>{none}</p>}
      <ul class="plain">
        {findings.map(({ path, line, severity, message, at }, index) => (
          <li key={index}>
            <span class={`sign ${severity}`} aria-hidden="true">
              {severitySigns[severity]}
            </span>{' '}
            <span class="heard">{severityNames[severity]}: </span>
            {at === undefined ? (
              <Shown text={message} />
            ) : (
              <a href={articleLink(path, at)}>
                <Shown text={message} />
              </a>
            )}{' '}
            <small>
              {paths.has(path) ? (
                <a href={articleLink(path)}>
                  <Shown text={path} />
                </a>
              ) : (
                <Shown text={path} />
              )}
              , {at === undefined ? `was line ${line}` : <Line {...{ data, path, line, at }} />}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
