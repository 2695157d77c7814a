import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { ArticleData, ReferenceData, ReportData } from '../report/html/report-data.ts'
import { claimsOf } from '../report/tables/claims.ts'
import { shorten } from './article-facts.ts'
import { Identifiers } from './identifiers.tsx'
import { Line } from './line.tsx'
import { parseText } from './parse-text.ts'
import { articleLink } from './route.ts'
import { Shown } from './shown.tsx'
import { classesOf, standingSigns } from './words.ts'

interface ReferenceListProps {
  readonly data: ReportData
  readonly article: ArticleData
}

/** Every entry with what rests on it. */
export function ReferenceList({ data, article }: ReferenceListProps) {
  if (article.layout === 'unreadable') return null
  return (
    <section class="references" aria-labelledby="references-title">
      <h2 id="references-title">References, and what rests on them</h2>
      {article.references.length === 0 && <p>This article has no reference list.</p>}
      <ol>
        {article.references.map((reference, index) => (
          <Entry key={index} {...{ data, article, reference, index }} />
        ))}
      </ol>
    </section>
  )
}

interface EntryProps {
  readonly data: ReportData
  readonly article: ArticleData
  readonly reference: ReferenceData
  readonly index: number
}

function Entry({ data, article, reference, index }: EntryProps) {
  const citing = [...article.citations.entries()].flatMap(([at, { references }]) =>
    references.includes(index) ? [at] : [],
  )
  const resting = claimsOf(article).filter(({ quotation }) =>
    quotation.citations?.some(at => citing.includes(at)),
  )
  const { line, findings = [] } = reference
  return (
    <li data-entry={`r${index}`} tabIndex={-1}>
      <EntryText {...{ data, article, reference, index }} />
      <p class="uses">
        <Uses {...{ article, reference, citing }} /> ·{' '}
        <Line {...{ data, path: article.path, line }} at={`r${index}`} />
      </p>
      {resting.length > 0 && (
        <ul class="resting" aria-label="Claims that rest on it">
          {resting.map(({ index: claim, quotation }) => (
            <li key={claim}>
              <a href={articleLink(article.path, `q${claim}`)}>
                <span class={['sign', ...classesOf(quotation)].join(' ')} aria-hidden="true">
                  {standingSigns[quotation.standing]}
                </span>{' '}
                “<Shown text={shorten(quotation.text, 120)} />”
              </a>
            </li>
          ))}
        </ul>
      )}
      <Identifiers of={reference} />
      {findings.length > 0 && (
        <ul class="problems" aria-label="Problems">
          {findings.map(finding => (
            <li key={finding}>
              <a href={articleLink(article.path, `f${finding}`)}>
                <Shown text={article.findings[finding]!.message} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** The words of an entry as they stand in the text, links included, with its label where the text has none. */
function EntryText({ article, reference: { label }, index }: EntryProps) {
  const place = useRef<HTMLDivElement>(null)
  const parts = useMemo(() => cloneEntry(article, index), [article, index])
  useLayoutEffect(() => place.current!.replaceChildren(...parts), [parts])
  const words = parts.map(({ textContent }) => textContent).join('')
  const isLabelled = label !== undefined && /^[\s[(^]*/.exec(words)![0].length === words.indexOf(label)
  return (
    <div class="entry">
      {label !== undefined && !isLabelled && <strong>[{label}] </strong>}
      <div ref={place} />
    </div>
  )
}

/** What an entry is made of; its marks stay behind, as they are places in the text. */
function cloneEntry(article: ArticleData, index: number): Node[] {
  const parts = parseText(article).querySelectorAll(`[data-m~="r${index}"]`)
  return [...parts].flatMap(part => {
    const clone = document.createElement('div')
    clone.append(...Array.from(part.childNodes, child => child.cloneNode(true)))
    for (const marked of clone.querySelectorAll('[data-m], [data-l]')) {
      marked.removeAttribute('data-m')
      marked.removeAttribute('data-l')
    }
    return [...clone.childNodes, document.createTextNode(' ')]
  })
}

interface UsesProps extends Omit<EntryProps, 'index' | 'data'> {
  /** Indices of the citations that mean the entry. */
  readonly citing: readonly number[]
}

/** The markers that mean the entry, each a way back into the text. */
function Uses({ article, reference: { linked, furtherReading, label }, citing }: UsesProps) {
  if (citing.length > 0)
    return (
      <>
        Cited at{' '}
        {citing.map((citation, at) => (
          <span key={citation}>
            {at > 0 && ', '}
            <a href={articleLink(article.path, `c${citation}`)}>line {article.citations[citation]!.line}</a>
          </span>
        ))}
      </>
    )
  if (linked) return <>Cited by a link</>
  return furtherReading || label === undefined ? (
    <>Not cited by number</>
  ) : (
    <strong class="warning">Never cited</strong>
  )
}
