import type { ArticleData, ReportData } from '../report/html/report-data.ts'
import { count } from './article-facts.ts'
import { Line } from './line.tsx'
import { articleLink } from './route.ts'
import { Shown } from './shown.tsx'

interface LeftOutProps {
  readonly data: ReportData
  readonly articles: readonly ArticleData[]
}

/** What is not in the numbers: findings that somebody suppresses, and what could not be judged. */
export function LeftOut({ data, articles }: LeftOutProps) {
  const unjudged = articles.flatMap(({ path, abstentions }) => abstentions.map(item => ({ path, ...item })))
  return (
    <>
      <Suppressed data={data} articles={articles} />
      <section aria-labelledby="unjudged-title">
        <h2 id="unjudged-title">Not judged</h2>
        {unjudged.length === 0 && <p>Everything could be judged.</p>}
        {[...groupBySubject(unjudged)].map(([about, items]) => (
          <details key={about}>
            <summary>
              <Shown text={about} /> ({count(items.length, 'article')})
            </summary>
            <ul class="plain">
              {items.map((item, index) => (
                <li key={index}>
                  <a href={articleLink(item.path)}>
                    <Shown text={item.path} />
                  </a>
                  {item.line === undefined ? '' : `, line ${item.line}`}: <Shown text={item.reason} />
                </li>
              ))}
            </ul>
          </details>
        ))}
      </section>
    </>
  )
}

/** The findings that a comment or the baseline lets pass, with the reason given. */
export function Suppressed({ data, articles }: LeftOutProps) {
  const suppressed = articles.flatMap(({ path, suppressed: list }) => list.map(item => ({ path, ...item })))
  return (
    <section aria-labelledby="suppressed-title">
      <h2 id="suppressed-title">Suppressed, and why</h2>
      {suppressed.length === 0 && <p>Nothing is suppressed.</p>}
      <ul class="plain">
        {suppressed.map((item, index) => (
          <li key={index}>
            <a href={articleLink(item.path)}>
              <Shown text={item.path} />
            </a>
            , <Line data={data} path={item.path} line={item.line} />: <code>{item.rule}</code>,{' '}
            <Shown text={item.message} />. By {item.by === 'comment' ? 'a comment' : 'the baseline'}:{' '}
            {item.reason === undefined ? <strong>no reason given</strong> : <Shown text={item.reason} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function groupBySubject<Item extends { readonly about: string }>(
  items: readonly Item[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(item.about)
    if (group) group.push(item)
    else groups.set(item.about, [item])
  }
  return groups
}
