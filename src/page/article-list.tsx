import { useState } from 'preact/hooks'
import {
  claimsOf,
  classOfClaims,
  count,
  describeClaims,
  isOpen,
  severities,
  shorten,
} from './article-facts.ts'
import type { Match } from './filter-articles.ts'
import { articleLink, type Filter } from './route.ts'
import { Shown } from './shown.tsx'
import { classesOf, standingNames, standingSigns, severityNames, severitySigns } from './words.ts'

/** Rows put on the page at once: enough to look at, few enough to be there at once. */
const pageSize = 200
/** Findings and claims listed under an article. */
const most = 5

/** The articles that the filters let through. */
export function ArticleList({
  matches,
  filter,
}: {
  readonly matches: readonly Match[]
  readonly filter: Filter
}) {
  const [shown, setShown] = useState(pageSize)
  const lists = Boolean(filter.rule || filter.group || filter.severity || filter.q || filter.claims)
  if (matches.length === 0) return <p>No article matches. Take a filter away.</p>
  return (
    <>
      <ol class="articles">
        {matches.slice(0, shown).map(match => (
          <ArticleRow
            key={match.article.path}
            match={match}
            filter={filter}
            lists={lists || matches.length <= 10}
          />
        ))}
      </ol>
      {matches.length > shown && (
        <button type="button" onClick={() => setShown(matches.length)}>
          Show {count(matches.length - shown, 'more article')}
        </button>
      )}
    </>
  )
}

interface ArticleRowProps {
  readonly match: Match
  readonly filter: Filter
  /** Whether findings and open claims are listed, not only counted. */
  readonly lists: boolean
}

function ArticleRow({ match: { article, facts, findings }, filter, lists }: ArticleRowProps) {
  const { path, title, layout } = article
  return (
    <li>
      <h3>
        <a href={articleLink(path)}>
          <Shown text={title} />
        </a>
      </h3>
      <p class="path">
        <Shown text={path} />
        {layout === 'pasted' && <span class="chip">pasted text</span>}
        {layout === 'unreadable' && <span class="chip error">cannot be read</span>}
        {article.abstentions.length > 0 && layout !== 'unreadable' && <span class="chip">not judged</span>}
      </p>
      <ul class="counts" aria-label="Counts">
        <li class={classOfClaims(facts)}>{describeClaims(facts)}</li>
        {severities.map(
          severity =>
            facts.findings[severity] > 0 && (
              <li key={severity} class={severity}>
                <span aria-hidden="true">{severitySigns[severity]}</span>{' '}
                {count(facts.findings[severity], severity)}
              </li>
            ),
        )}
        {article.suppressed.length > 0 && <li class="none">{article.suppressed.length} suppressed</li>}
      </ul>
      {lists && <OpenClaims {...{ match: { article, facts, findings }, filter }} />}
      {lists && findings.length > 0 && (
        <ul class="listed">
          {findings.slice(0, most).map(({ finding, index }) => (
            <li key={index}>
              <a href={articleLink(path, `f${index}`)}>
                <span class={`sign ${finding.severity}`} aria-hidden="true">
                  {severitySigns[finding.severity]}
                </span>{' '}
                <span class="heard">{severityNames[finding.severity]}: </span>
                <Shown text={finding.message} />
              </a>{' '}
              <small>line {finding.line}</small>
            </li>
          ))}
          {findings.length > most && (
            <li class="more">
              <a href={articleLink(path, `f${findings[most]!.index}`)}>and {findings.length - most} more</a>
            </li>
          )}
        </ul>
      )}
    </li>
  )
}

/** The claims without support, when they are what is looked for. */
function OpenClaims({ match: { article }, filter }: Omit<ArticleRowProps, 'lists'>) {
  if (filter.claims !== 'open') return null
  const open = claimsOf(article).filter(isOpen)
  return (
    <ul class="listed">
      {open.slice(0, most).map(({ index, quotation }) => (
        <li key={index}>
          <a href={articleLink(article.path, `q${index}`)}>
            <span class={['sign', ...classesOf(quotation)].join(' ')} aria-hidden="true">
              {standingSigns[quotation.standing]}
            </span>{' '}
            {standingNames[quotation.standing]}: “<Shown text={shorten(quotation.text, 120)} />”
          </a>{' '}
          <small>line {quotation.line}</small>
        </li>
      ))}
      {open.length > most && <li class="more">and {open.length - most} more</li>}
    </ul>
  )
}
