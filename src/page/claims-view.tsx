import { useMemo } from 'preact/hooks'
import type { ReportData } from '../report/html/report-data.ts'
import { claimCells, claimColumns, type ClaimRow, isOpen, listClaims } from '../report/tables/claims.ts'
import { shorten } from './article-facts.ts'
import type { Column } from './data-table.tsx'
import { Line } from './line.tsx'
import { articleLink, type Navigate, type TableRoute } from './route.ts'
import { Shown } from './shown.tsx'
import { type Table, TableView } from './table-view.tsx'
import { classesOf, standingSigns } from './words.ts'

interface ClaimsViewProps {
  readonly data: ReportData
  readonly route: TableRoute
  readonly navigate: Navigate
  readonly hasKeys: boolean
}

/** Every quoted claim of all articles, with who says it and what it rests on. */
export function ClaimsView(props: ClaimsViewProps) {
  const { data } = props
  const table = useMemo(
    (): Table<ClaimRow> => ({
      title: 'Claims',
      noun: 'claim',
      intro: 'What the articles say that others have said: in whose words, and by what source.',
      rows: listClaims(data.articles),
      columns: listColumns(data),
      kinds: [
        { key: 'open', name: 'Without support', holds: isOpen },
        { key: 'supported', name: 'Supported', holds: hasStanding('supported') },
        { key: 'accepted', name: 'Accepted', holds: hasStanding('accepted') },
        { key: 'unjudged', name: 'Not judged', holds: hasStanding('unjudged') },
      ],
      csvColumns: claimColumns,
      csvCells: claimCells,
    }),
    [data],
  )
  return <TableView {...props} table={table} />
}

const hasStanding =
  (wanted: string) =>
  ({ quotation }: ClaimRow): boolean =>
    quotation.standing === wanted

const listColumns = (data: ReportData): Column<ClaimRow>[] => [
  {
    key: 'article',
    name: 'Article',
    value: ({ article }) => article.title,
    cell: ({ article }) => (
      <a href={articleLink(article.path)}>
        <Shown text={article.title} />
        <small class="path">
          <Shown text={article.path} />
        </small>
      </a>
    ),
  },
  {
    key: 'line',
    name: 'Line',
    cell: ({ article, quotation, index }) => (
      <Line {...{ data, path: article.path }} line={quotation.line} at={`q${index}`} />
    ),
  },
  {
    key: 'words',
    name: 'Words',
    cell: ({ article, index, words }) => (
      <a href={articleLink(article.path, `q${index}`)}>
        “<Shown text={shorten(words, 400)} />”
      </a>
    ),
  },
  {
    key: 'speaker',
    name: 'Speaker',
    value: ({ speaker }) => speaker,
    cell: ({ speaker, speakerIs }) =>
      speaker === '' ? (
        <span class="zero">–</span>
      ) : (
        <>
          <Shown text={speaker} /> <small>{speakerIs}</small>
        </>
      ),
  },
  {
    key: 'source',
    name: 'Source',
    value: ({ source }) => source,
    cell: ({ article, references }) =>
      references.length === 0 ? (
        <span class="zero">–</span>
      ) : (
        <ul class="plain">
          {references.map(index => (
            <li key={index}>
              <a href={articleLink(article.path, `r${index}`)}>
                [{article.references[index]!.label ?? '·'}]{' '}
                <Shown text={shorten(article.references[index]!.text, 120)} />
              </a>
            </li>
          ))}
        </ul>
      ),
  },
  {
    key: 'standing',
    name: 'Standing',
    value: ({ standing }) => standing,
    cell: ({ quotation, standing }) => (
      <>
        <span class={['sign', ...classesOf(quotation)].join(' ')} aria-hidden="true">
          {standingSigns[quotation.standing]}
        </span>{' '}
        <Shown text={standing} />
      </>
    ),
  },
]
