import { useState } from 'preact/hooks'
import { standingNames } from '../report/html/standing-words.ts'
import { claimsOf, isOpen } from '../report/tables/claims.ts'
import { classOfClaims, count, describeClaims, severities, shorten } from './article-facts.ts'
import { findSnippets, splitWords } from './article-words.ts'
import { asksForFindings, type Match } from './filter-articles.ts'
import type { ArticleData, ReportData } from '../report/html/report-data.ts'
import { Line } from './line.tsx'
import { articleLink, type Filter } from './route.ts'
import { Hits, Shown } from './shown.tsx'
import { classesOf, standingSigns, severityNames, severitySigns } from './words.ts'

/** Rows put on the page at once: enough to look at, few enough to be there at once. */
const pageSize = 200
/** Findings and claims listed under an article. */
const most = 5

interface ArticleListProps {
  readonly matches: readonly Match[]
  readonly filter: Filter
  readonly data: ReportData
  /** Fingerprints of findings that an earlier report did not have. */
  readonly added: ReadonlySet<string>
}

/** The articles that the filters let through. */
export function ArticleList({ matches, filter, ...rest }: ArticleListProps) {
  const [shown, setShown] = useState(pageSize)
  const lists = asksForFindings(filter) || Boolean(filter.state || filter.claims)
  if (matches.length === 0) return <p>No article matches. Clear a filter, or search for something else.</p>
  return (
    <>
      <ol class="articles">
        {matches.slice(0, shown).map(match => (
          <ArticleRow
            key={match.article.path}
            match={match}
            filter={filter}
            {...rest}
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

interface ArticleRowProps extends Omit<ArticleListProps, 'matches'> {
  readonly match: Match
  /** Whether findings and open claims are listed, not only counted. */
  readonly lists: boolean
}

function ArticleRow({ match, filter, data, added, lists }: ArticleRowProps) {
  const { article, facts, findings } = match
  const { path, title, layout, authors = [], date } = article
  return (
    <li>
      <h3>
        <a href={articleLink(path, undefined, { find: filter.q })}>
          <Shown text={title} />
        </a>
      </h3>
      <p class="path">
        <Shown text={path} />
        {authors.length > 0 && (
          <>
            {' · '}
            <Shown text={authors.join(', ')} />
          </>
        )}
        {date !== undefined && ` · ${date}`}
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
      {filter.q !== '' && <Snippets article={article} search={filter.q} />}
      {lists && <OpenClaims {...{ match, filter, data }} />}
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
              <small>
                <Line {...{ data, path }} line={finding.line} at={`f${index}`} />
              </small>
              {added.has(finding.fingerprint) && <span class="chip">new</span>}
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

/** Where what was searched for stands in an article. */
function Snippets({ article, search }: { readonly article: ArticleData; readonly search: string }) {
  const snippets = findSnippets(article, splitWords(search))
  return (
    <ul class="listed snippets" aria-label="Found">
      {snippets.map((snippet, at) => (
        <li key={at}>
          … <Hits snippet={snippet} /> …
        </li>
      ))}
    </ul>
  )
}

/** The claims without support, when they are what is looked for. */
function OpenClaims({ match: { article }, filter, data }: Omit<ArticleRowProps, 'lists' | 'added'>) {
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
          <small>
            <Line {...{ data, path: article.path }} line={quotation.line} at={`q${index}`} />
          </small>
        </li>
      ))}
      {open.length > most && <li class="more">and {open.length - most} more</li>}
    </ul>
  )
}
