import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { count } from './article-facts.ts'

/** Rows put on the page at once: enough to look at, few enough to be there at once. */
const pageSize = 200

/** A column of a table. */
export interface Column<Row> {
  readonly key: string
  readonly name: string
  readonly cell: (row: Row) => ComponentChildren
  /** What rows are ordered by: text, or a number. What has none comes last. */
  readonly value?: (row: Row) => string | number | undefined
}

interface DataTableProps<Row> {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** A column, with a minus for the largest first. */
  readonly sort: string
  readonly order: (sort: string) => void
}

/** A table that can be ordered by its heads. On paper it is whole. */
export function DataTable<Row>({ caption, columns, rows, sort, order }: DataTableProps<Row>) {
  const [shown, setShown] = useState(pageSize)
  const table = useRef<HTMLTableElement>(null)
  useLayoutEffect(() => {
    if (shown === Infinity)
      for (const details of table.current!.querySelectorAll('details')) details.open = true
  }, [shown])
  useEffect(() => {
    const showAll = (): void => setShown(Infinity)
    addEventListener('beforeprint', showAll)
    return () => removeEventListener('beforeprint', showAll)
  }, [])
  const [key, isDown] = sort.startsWith('-') ? [sort.slice(1), true] : [sort, false]
  return (
    <>
      {/* The roles stay when the cells of a row stand one below the other, on a phone. */}
      <table class="data" role="table" ref={table}>
        <caption class="heard">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(column => (
              <th
                key={column.key}
                scope="col"
                role="columnheader"
                aria-sort={column.key === key ? (isDown ? 'descending' : 'ascending') : undefined}
              >
                {column.value ? (
                  <button
                    type="button"
                    onClick={() => order(column.key === key && !isDown ? `-${column.key}` : column.key)}
                  >
                    {column.name}
                    <span aria-hidden="true">{column.key === key ? (isDown ? ' ▼' : ' ▲') : ' ↕'}</span>
                  </button>
                ) : (
                  column.name
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.slice(0, shown).map((row, index) => (
            <tr key={index} role="row">
              {columns.map(({ key: name, name: head, cell }) => (
                <td key={name} role="cell" data-name={head} class={`of-${name}`}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown && (
        <button type="button" onClick={() => setShown(rows.length)}>
          Show {count(rows.length - shown, 'more row')}
        </button>
      )}
    </>
  )
}

/** Rows in the order of a column; without one, as they are. */
export function orderRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: string,
): readonly Row[] {
  const [key, direction] = sort.startsWith('-') ? [sort.slice(1), -1] : [sort, 1]
  const read = columns.find(column => column.key === key)?.value
  if (!read) return rows
  return rows
    .map(row => ({ row, value: read(row) }))
    .toSorted(({ value: a }, { value: b }) => {
      if (isNone(a) || isNone(b)) return Number(isNone(a)) - Number(isNone(b))
      return (
        direction *
        (typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b)))
      )
    })
    .map(({ row }) => row)
}

const isNone = (value: string | number | undefined): value is '' | undefined =>
  value === undefined || value === ''

const collator = new Intl.Collator('en', { numeric: true })
