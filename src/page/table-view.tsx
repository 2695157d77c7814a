import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { ReportData } from '../report/html/report-data.ts'
import { byteOrderMark, renderCsv } from '../report/tables/csv.ts'
import { count } from './article-facts.ts'
import { splitWords } from './article-words.ts'
import { type Column, DataTable, orderRows } from './data-table.tsx'
import { useKeys } from './keys.tsx'
import { type Navigate, overviewLink, readRoute, tableLink, type TableRoute } from './route.ts'
import { saveFile } from './save-file.ts'
import { SearchField } from './search-field.tsx'

/** What a table of the report is made of. */
export interface Table<Row> {
  readonly title: string
  /** What a row is, for counting: `claim`. */
  readonly noun: string
  readonly intro: ComponentChildren
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  /** Kinds of rows that can be chosen. */
  readonly kinds: readonly Kind<Row>[]
  readonly csvColumns: readonly string[]
  /** A row as cells for CSV; they are what is searched as well. */
  readonly csvCells: (row: Row) => readonly string[]
}

interface Kind<Row> {
  readonly key: string
  readonly name: string
  readonly holds: (row: Row) => boolean
}

interface TableViewProps<Row> {
  readonly data: ReportData
  readonly route: TableRoute
  readonly navigate: Navigate
  readonly hasKeys: boolean
  readonly table: Table<Row>
}

/** A table that can be searched, narrowed, ordered, printed and saved. */
export function TableView<Row>({ data, route, navigate, hasKeys, table }: TableViewProps<Row>) {
  const { title, noun, intro, rows, columns, kinds, csvColumns, csvCells } = table
  const search = useRef<HTMLInputElement>(null)
  useKeys({ '/': () => search.current?.focus(), u: () => navigate(readRoute(overviewLink())) }, hasKeys)
  useEffect(() => {
    document.title = `${title} – ${data.title}`
  }, [data, title])
  const searchable = useMemo(() => rows.map(row => csvCells(row).join('\n').toLowerCase()), [rows])
  const shown = useMemo(() => {
    const words = splitWords(route.q)
    const kind = kinds.find(({ key }) => key === route.show)
    const matching = rows.filter(
      (row, at) => words.every(word => searchable[at]!.includes(word)) && (kind?.holds(row) ?? true),
    )
    return orderRows(matching, columns, route.sort)
  }, [rows, route, searchable])
  const change = (changed: Partial<TableRoute>, how: 'push' | 'replace'): void =>
    navigate({ ...route, ...changed }, how)
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      <p class="intro">{intro}</p>
      <search>
        <form class="filters" onSubmit={event => event.preventDefault()}>
          <SearchField search={search} value={route.q} change={q => change({ q }, 'replace')} />
          <label>
            Show
            <select
              value={route.show}
              onChange={event => change({ show: event.currentTarget.value }, 'push')}
            >
              <option value="">All</option>
              {kinds.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {(route.q || route.show) && (
            <a class="clear" href={tableLink(route.view, { sort: route.sort })}>
              Clear
            </a>
          )}
          <button
            type="button"
            onClick={() =>
              saveFile(
                `citewell-${route.view}.csv`,
                byteOrderMark + renderCsv(csvColumns, shown.map(csvCells)),
                'text/csv;charset=utf-8',
              )
            }
          >
            Save as CSV
          </button>
        </form>
      </search>
      <p role="status" class="status">
        {count(shown.length, noun)} of {rows.length.toLocaleString('en')}
      </p>
      {shown.length > 0 ? (
        <DataTable
          {...{ columns }}
          caption={title}
          rows={shown}
          sort={route.sort}
          order={sort => change({ sort }, 'push')}
        />
      ) : (
        <p>{rows.length === 0 ? `There is no ${noun} in these articles.` : `No ${noun} matches.`}</p>
      )}
    </>
  )
}
