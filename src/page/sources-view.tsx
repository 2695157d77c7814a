import { useMemo } from 'preact/hooks'
import type { ReportData } from '../report/html/report-data.ts'
import {
  isWithoutIdentifier,
  listSources,
  sourceCells,
  sourceColumns,
  type SourceEntry,
  type SourceRow,
} from '../report/tables/sources.ts'
import { count, shorten } from './article-facts.ts'
import type { Column } from './data-table.tsx'
import { Identifiers } from './identifiers.tsx'
import { Line } from './line.tsx'
import { articleLink, type Navigate, type TableRoute } from './route.ts'
import { Shown } from './shown.tsx'
import { type Table, TableView } from './table-view.tsx'
import { standingSigns, classesOf } from './words.ts'

interface SourcesViewProps {
  readonly data: ReportData
  readonly route: TableRoute
  readonly navigate: Navigate
  readonly hasKeys: boolean
}

/** Every source of all articles once, with what rests on it. */
export function SourcesView(props: SourcesViewProps) {
  const { data } = props
  const table = useMemo(
    (): Table<SourceRow> => ({
      title: 'Sources',
      noun: 'source',
      intro:
        'Entries of different articles are one source where they have the same DOI, PMID, PMCID or address, or the same words.',
      rows: listSources(data.articles).toSorted(
        (a, b) => b.articles - a.articles || b.claims - a.claims || b.citations - a.citations,
      ),
      columns: listColumns(data),
      kinds: [
        { key: 'shared', name: 'In several articles', holds: ({ articles }) => articles > 1 },
        { key: 'claims', name: 'With claims that rest on them', holds: ({ claims }) => claims > 0 },
        { key: 'uncited', name: 'Never cited by number', holds: ({ citations }) => citations === 0 },
        { key: 'unidentified', name: 'Without identifier or address', holds: isWithoutIdentifier },
        { key: 'undated', name: 'Without a year', holds: ({ year }) => year === undefined },
      ],
      csvColumns: sourceColumns,
      csvCells: sourceCells,
    }),
    [data],
  )
  return <TableView {...props} table={table} />
}

const listColumns = (data: ReportData): Column<SourceRow>[] => [
  {
    key: 'source',
    name: 'Source',
    value: ({ text }) => text,
    cell: row => (
      <>
        {row.text === '' ? <span class="zero">An entry without words</span> : <Shown text={row.text} />}
        <Identifiers of={row} />
      </>
    ),
  },
  {
    key: 'year',
    name: 'Year',
    value: ({ year }) => year,
    cell: ({ year }) => year ?? <span class="zero">–</span>,
  },
  {
    key: 'articles',
    name: 'Articles',
    value: ({ articles }) => articles,
    cell: ({ articles }) => articles,
  },
  {
    key: 'citations',
    name: 'Citations',
    value: ({ citations }) => citations,
    cell: ({ citations }) => citations,
  },
  {
    key: 'claims',
    name: 'Claims',
    value: ({ claims }) => claims,
    cell: ({ claims }) => claims,
  },
  {
    key: 'rests',
    name: 'What rests on it',
    cell: ({ entries }) => (
      <>
        <Entries data={data} entries={entries.slice(0, most)} />
        {entries.length > most && (
          <details>
            <summary>and {count(entries.length - most, 'more entry', 'more entries')}</summary>
            <Entries data={data} entries={entries.slice(most)} />
          </details>
        )}
      </>
    ),
  },
]

/** Entries shown at once. */
const most = 3

interface EntriesProps {
  readonly data: ReportData
  readonly entries: readonly SourceEntry[]
}

const Entries = ({ data, entries }: EntriesProps) => (
  <ul class="plain">
    {entries.map(({ article, reference, index, claims }) => (
      <li key={`${article.path} ${index}`}>
        <a href={articleLink(article.path, `r${index}`)}>
          <Shown text={article.title} />
          {reference.label !== undefined && ` [${reference.label}]`}
        </a>{' '}
        <small>
          <Shown text={article.path} />,{' '}
          <Line {...{ data, path: article.path }} line={reference.line} at={`r${index}`} />
        </small>
        {claims.length > 0 && (
          <ul class="resting" aria-label="Claims that rest on it">
            {claims.map(claim => {
              const quotation = article.quotations[claim]!
              return (
                <li key={claim}>
                  <a href={articleLink(article.path, `q${claim}`)}>
                    <span class={['sign', ...classesOf(quotation)].join(' ')} aria-hidden="true">
                      {standingSigns[quotation.standing ?? 'unjudged']}
                    </span>{' '}
                    “<Shown text={shorten(quotation.text, 120)} />”
                  </a>
                </li>
              )
            })}
          </ul>
        )}
      </li>
    ))}
  </ul>
)
