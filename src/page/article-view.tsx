import { useEffect } from 'preact/hooks'
import { describeUnjudged } from '../report/describe-unjudged.ts'
import type { ArticleData, ReportData } from '../report/html/report-data.ts'
import { ArticleText } from './article-text.tsx'
import { claimsOf } from '../report/tables/claims.ts'
import { classOfClaims, count, countFacts, describeClaims, severities } from './article-facts.ts'
import { ClaimList } from './claim-list.tsx'
import { useKeys } from './keys.tsx'
import { Suppressed } from './left-out.tsx'
import { Line } from './line.tsx'
import { PeopleList } from './people-list.tsx'
import { ReferenceList } from './reference-list.tsx'
import { type ArticleRoute, type Navigate, readRoute } from './route.ts'
import { Shown } from './shown.tsx'
import { ToDoList } from './to-do-list.tsx'

interface ArticleViewProps {
  readonly data: ReportData
  readonly article: ArticleData
  readonly route: ArticleRoute
  readonly navigate: Navigate
  readonly hasKeys: boolean
  /** The fragment of the overview as it was left; `undefined` where this is the only article. */
  readonly overview: string | undefined
}

/** One article: its text with everything marked, and what each claim and each entry stands for. */
export function ArticleView({ data, article, route, navigate, hasKeys, overview }: ArticleViewProps) {
  const { path, title, layout, findings, suppressed, abstentions, authors, reviewers, date } = article
  const facts = countFacts(article)
  const step = (letter: string, indices: readonly number[], by: number) => () => {
    const now = addressed(route)
    const next = nextIndex(indices, letter, now.at, by)
    if (next !== undefined) navigate({ ...now, at: `${letter}${next}` }, 'replace')
  }
  const findingIndices = [...findings.keys()]
  const claimIndices = claimsOf(article).map(({ index }) => index)
  const nextFinding = step('f', findingIndices, 1)
  const lastFinding = step('f', findingIndices, -1)
  const toggleClaims = (): void => {
    const now = addressed(route)
    navigate({ ...now, claimsOnly: !now.claimsOnly }, 'replace')
  }
  useKeys(
    {
      n: nextFinding,
      j: nextFinding,
      p: lastFinding,
      k: lastFinding,
      c: step('q', claimIndices, 1),
      C: step('q', claimIndices, -1),
      m: toggleClaims,
      ...(overview !== undefined && { u: () => navigate(readRoute(overview)) }),
    },
    hasKeys,
  )
  useEffect(() => {
    document.title = `${title} – ${data.title}`
  }, [data, title])
  const at = route.at?.startsWith('f') ? Number(route.at.slice(1)) + 1 : undefined
  return (
    <>
      <nav class="toolbar" aria-label="Article">
        {overview !== undefined && <a href={overview}>← All articles</a>}
        <span class="stepper">
          <button type="button" onClick={lastFinding} disabled={findings.length === 0}>
            Previous <span class="long">finding</span>
          </button>
          <span class="position">
            {at ? `${at} of ${findings.length}` : count(findings.length, 'finding')}
          </span>
          <button type="button" onClick={nextFinding} disabled={findings.length === 0}>
            Next <span class="long">finding</span>
          </button>
        </span>
        <label>
          <input type="checkbox" checked={route.claimsOnly} onChange={toggleClaims} /> Claims only
        </label>
      </nav>
      <div class="masthead">
        <h1 tabIndex={-1}>
          <Shown text={title} />
        </h1>
        <p class="path">
          <Shown text={path} />
          {authors && (
            <>
              {' · by '}
              <Shown text={authors.join(', ')} />
            </>
          )}
          {reviewers && (
            <>
              {' · reviewed by '}
              <Shown text={reviewers.join(', ')} />
            </>
          )}
          {date !== undefined && ` · ${date}`}
          {layout === 'pasted' && <span class="chip">pasted text, shown as it was read</span>}
        </p>
        {overview === undefined && <ToDoList articles={[article]} />}
        <ul class="counts" aria-label="Counts">
          <li class={classOfClaims(facts)}>{describeClaims(facts)}</li>
          {severities.map(
            severity =>
              facts.findings[severity] > 0 && (
                <li key={severity} class={severity}>
                  {count(facts.findings[severity], severity)}
                </li>
              ),
          )}
          {suppressed.length > 0 && <li class="none">{suppressed.length} suppressed</li>}
        </ul>
        {abstentions.map(({ reason, line }) => (
          <p key={reason} class="unjudged">
            <Shown text={describeUnjudged(reason)} />
            {line !== undefined && (
              <>
                {' ('}
                <Line {...{ data, path, line }} />)
              </>
            )}
            .
          </p>
        ))}
      </div>
      <div class="columns">
        <ClaimList data={data} article={article} at={route.at} />
        <ArticleText {...{ data, article, route }} />
      </div>
      <PeopleList data={data} article={article} />
      <ReferenceList data={data} article={article} />
      {suppressed.length > 0 && <Suppressed data={data} articles={[article]} />}
    </>
  )
}

/** Where in the article the address is: keys may follow each other faster than the view is drawn. */
function addressed(shown: ArticleRoute): ArticleRoute {
  const now = readRoute(location.hash)
  return now.view === 'article' && now.path === shown.path ? now : shown
}

/** The index after or before the current one, from one end on to the other; the first one when none is current. */
function nextIndex(
  indices: readonly number[],
  letter: string,
  at: string | undefined,
  by: number,
): number | undefined {
  const place = at?.startsWith(letter) ? indices.indexOf(Number(at.slice(1))) : -1
  if (place < 0) return indices.at(by > 0 ? 0 : -1)
  return indices[(place + by + indices.length) % indices.length]
}
