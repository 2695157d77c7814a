import type { RefObject } from 'preact'
import { useMemo } from 'preact/hooks'
import type { ReportData } from '../report/html/report-data.ts'
import { folderOf, groupOf, severities } from './article-facts.ts'
import { type Filter, overviewLink } from './route.ts'
import { nameGroup, severityNames } from './words.ts'
import { SearchField } from './search-field.tsx'

interface FilterFormProps {
  readonly data: ReportData
  readonly filter: Filter
  readonly search: RefObject<HTMLInputElement | null>
  readonly change: (changed: Partial<Filter>, how: 'push' | 'replace') => void
}

type Options = readonly (readonly [value: string, name: string])[]

/** Search and filters. Each choice is a step to go back to; what is typed is not. */
export function FilterForm({ data, filter, search, change }: FilterFormProps) {
  const options = useMemo(() => collectOptions(data), [data])
  const choose = (key: keyof Filter, name: string, choices: Options) => (
    <label>
      {name}
      <select value={filter[key]} onChange={event => change({ [key]: event.currentTarget.value }, 'push')}>
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
  const chooseDay = (key: 'from' | 'to', name: string) => (
    <label>
      {name}
      <input
        type="date"
        value={filter[key]}
        onChange={event => change({ [key]: event.currentTarget.value }, 'push')}
      />
    </label>
  )
  const isFiltered = Object.entries(filter).some(([key, value]) => key !== 'sort' && value !== '')
  return (
    <search>
      <form class="filters" onSubmit={event => event.preventDefault()}>
        <SearchField
          search={search}
          value={filter.q}
          placeholder="Titles, claims, references, findings"
          change={q => change({ q }, 'replace')}
        />
        {choose('state', 'What to do', [
          ['', 'Any'],
          ['blocked', 'Cannot be published yet'],
          ['look', 'Worth a look'],
          ['unjudged', 'Could not be judged'],
          ['ready', 'Ready'],
        ])}
        {choose('severity', 'Severity', [
          ['', 'Any'],
          ...severities.map(name => [name, severityNames[name]] as const),
        ])}
        {choose('group', 'Group', options.groups)}
        {choose('rule', 'Rule', options.rules)}
        {choose('folder', 'Folder', options.folders)}
        {choose('claims', 'Claims', [
          ['', 'Any'],
          ['open', 'Some without support'],
          ['cited', 'All supported'],
          ['unjudged', 'Some not judged'],
        ])}
        {choose('only', 'Only', [
          ['', 'Any'],
          ['fixable', 'Can be fixed by a command'],
          ['unjudged', 'Not judged'],
          ['unlisted', 'Without references'],
          ...(data.comparison ? [['new', 'New findings'] as const] : []),
        ])}
        {options.authors.length > 1 && choose('author', 'Author', options.authors)}
        {options.reviewers.length > 1 && choose('reviewer', 'Reviewer', options.reviewers)}
        {options.isDated && chooseDay('from', 'Dated from')}
        {options.isDated && chooseDay('to', 'Dated to')}
        {choose('sort', 'Order', [
          ['', 'Worst first'],
          ['path', 'By path'],
          ...(options.authors.length > 1 ? [['author', 'By author'] as const] : []),
          ...(options.isDated
            ? ([
                ['date', 'Newest first'],
                ['oldest', 'Oldest first'],
              ] as const)
            : []),
        ])}
        {isFiltered && (
          <a class="clear" href={overviewLink({ sort: filter.sort })}>
            Clear
          </a>
        )}
      </form>
    </search>
  )
}

function collectOptions({ rules, articles }: ReportData) {
  const ids = Object.keys(rules)
  const folders = new Set(articles.flatMap(({ path }) => ancestors(folderOf(path))))
  return {
    groups: [
      ['', 'Any'],
      ...[...new Set(ids.map(groupOf))].map(group => [group, nameGroup(group)] as const),
    ] as const,
    rules: withAny(ids),
    folders: withAny([...folders].toSorted()),
    authors: withAny(collectNames(articles.flatMap(({ authors = [] }) => authors))),
    reviewers: withAny(collectNames(articles.flatMap(({ reviewers = [] }) => reviewers))),
    isDated: articles.some(({ date }) => date !== undefined),
  }
}

const collectNames = (names: readonly string[]): string[] =>
  [...new Set(names)].toSorted((a, b) => a.localeCompare(b, 'en'))

/** `a/b` gives `a` and `a/b`. */
const ancestors = (folder: string): string[] =>
  folder
    .split('/')
    .map((_, index, parts) => parts.slice(0, index + 1).join('/'))
    .filter(Boolean)

const withAny = (values: readonly string[]): Options => [
  ['', 'Any'],
  ...values.map(value => [value, value] as const),
]
