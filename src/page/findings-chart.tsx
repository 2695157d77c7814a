import { useMemo } from 'preact/hooks'
import type { Severity } from '../core/rule.ts'
import type { ArticleData } from '../report/html/report-data.ts'
import { count, groupOf, severities } from './article-facts.ts'
import { overviewLink } from './route.ts'
import { nameGroup, severityNames, severitySigns } from './words.ts'

interface Row {
  readonly group: string
  readonly counts: Record<Severity, number>
  readonly total: number
}

/** How many findings there are of each group and severity: a table whose last column is a bar. */
export function FindingsChart({ articles }: { readonly articles: readonly ArticleData[] }) {
  const rows = useMemo(() => countGroups(articles), [articles])
  const suppressed = articles.reduce((total, article) => total + article.suppressed.length, 0)
  if (rows.length === 0)
    return (
      <p>
        {suppressed === 0
          ? 'Nothing was found.'
          : `Nothing is open; ${count(suppressed, 'finding')} ${suppressed === 1 ? 'is' : 'are'} suppressed.`}
      </p>
    )
  const most = Math.max(...rows.map(({ total }) => total))
  return (
    <table>
      <caption class="heard">Findings by group and severity</caption>
      <thead>
        <tr>
          <th scope="col">Group</th>
          {severities.map(severity => (
            <th key={severity} scope="col" class="number">
              <span class={`sign ${severity}`} aria-hidden="true">
                {severitySigns[severity]}
              </span>{' '}
              <span class="name">{severityNames[severity]}s</span>
            </th>
          ))}
          <td class="bars" aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.group}>
            <th scope="row">
              <a href={overviewLink({ group: row.group })}>{nameGroup(row.group)}</a>
            </th>
            {severities.map(severity => (
              <td key={severity} class="number">
                {row.counts[severity] > 0 ? (
                  <a
                    href={overviewLink({ group: row.group, severity })}
                    aria-label={`${nameGroup(row.group)}: ${count(row.counts[severity], severity)}`}
                  >
                    {row.counts[severity].toLocaleString('en')}
                  </a>
                ) : (
                  <span class="zero">0</span>
                )}
              </td>
            ))}
            <td class="bars" aria-hidden="true">
              <div class="bar" style={{ inlineSize: `${(row.total / most) * 100}%` }}>
                {severities.map(severity => (
                  <span key={severity} class={severity} style={{ flexGrow: row.counts[severity] }} />
                ))}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function countGroups(articles: readonly ArticleData[]): Row[] {
  const groups = new Map<string, Record<Severity, number>>()
  for (const { findings } of articles)
    for (const { rule, severity } of findings) {
      const group = groupOf(rule)
      const counts = groups.get(group) ?? { error: 0, warning: 0, suggestion: 0 }
      counts[severity]++
      groups.set(group, counts)
    }
  return [...groups]
    .map(([group, counts]) => ({ group, counts, total: counts.error + counts.warning + counts.suggestion }))
    .toSorted((a, b) => b.total - a.total)
}
