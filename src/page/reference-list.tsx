import type { ArticleData, ReferenceData } from '../report/html/report-data.ts'
import { claimsOf } from './article-facts.ts'
import { articleLink } from './route.ts'
import { Outside, Shown } from './shown.tsx'
import { standingSigns } from './words.ts'

/** Every entry with what rests on it. */
export function ReferenceList({ article }: { readonly article: ArticleData }) {
  if (article.layout === 'unreadable') return null
  return (
    <section class="references" aria-labelledby="references-title">
      <h2 id="references-title">What the article rests on</h2>
      {article.references.length === 0 && <p>This article has no reference list.</p>}
      <ol>
        {article.references.map((reference, index) => (
          <Entry key={index} {...{ article, reference, index }} />
        ))}
      </ol>
    </section>
  )
}

interface EntryProps {
  readonly article: ArticleData
  readonly reference: ReferenceData
  readonly index: number
}

function Entry({ article, reference, index }: EntryProps) {
  const resting = claimsOf(article).filter(({ quotation }) =>
    quotation.citations.some(citation => reference.citations.includes(citation)),
  )
  return (
    <li data-entry={`r${index}`} tabIndex={-1}>
      <p>
        {reference.label !== null && <strong class="label">[{reference.label}]</strong>}{' '}
        <Shown text={reference.text} />
      </p>
      <p class="uses">
        <Uses {...{ article, reference }} /> · line {reference.line}
      </p>
      {resting.length > 0 && (
        <ul class="resting" aria-label="Claims that rest on it">
          {resting.map(({ index: claim, quotation }) => (
            <li key={claim}>
              <a href={articleLink(article.path, `q${claim}`)}>
                <span class={`sign ${quotation.standing}`} aria-hidden="true">
                  {standingSigns[quotation.standing]}
                </span>{' '}
                “<Shown text={quotation.text.length > 120 ? `${quotation.text.slice(0, 120)}…` : quotation.text} />”
              </a>
            </li>
          ))}
        </ul>
      )}
      <Identifiers reference={reference} />
      {reference.findings.length > 0 && (
        <ul class="problems" aria-label="Problems">
          {reference.findings.map(finding => (
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

/** The markers that mean the entry, each a way back into the text. */
function Uses({ article, reference }: Omit<EntryProps, 'index'>) {
  const { citations, linked, furtherReading, label } = reference
  if (citations.length === 0)
    return linked ? (
      <>Cited by a link</>
    ) : furtherReading || label === null ? (
      <>Not cited by number</>
    ) : (
      <strong class="warning">Never cited</strong>
    )
  return (
    <>
      Cited at{' '}
      {citations.map((citation, at) => (
        <span key={citation}>
          {at > 0 && ', '}
          <a href={articleLink(article.path, `c${citation}`)}>line {article.citations[citation]!.line}</a>
        </span>
      ))}
    </>
  )
}

function Identifiers({ reference: { doi, pmid, pmcid, urls } }: { readonly reference: ReferenceData }) {
  const links = [
    ...(doi === null ? [] : [[`https://doi.org/${encodeURI(doi)}`, `DOI ${doi}`] as const]),
    ...(pmid === null ? [] : [[`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`, `PMID ${pmid}`] as const]),
    ...(pmcid === null
      ? []
      : [[`https://pmc.ncbi.nlm.nih.gov/articles/${encodeURIComponent(pmcid)}/`, pmcid] as const]),
    ...urls.map(url => [url, url] as const),
  ]
  if (links.length === 0) return null
  return (
    <ul class="identifiers" aria-label="Identifiers and addresses">
      {links.map(([url, text], index) => (
        <li key={index}>
          <Outside url={url}>{text}</Outside>
        </li>
      ))}
    </ul>
  )
}
