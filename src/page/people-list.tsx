import type { ArticleData, ReportData } from '../report/html/report-data.ts'
import { personNames } from '../report/html/standing-words.ts'
import { shorten } from './article-facts.ts'
import { Line } from './line.tsx'
import { articleLink } from './route.ts'
import { Shown } from './shown.tsx'
import { classesOf, kindNames, standingSigns } from './words.ts'

interface PeopleListProps {
  readonly data: ReportData
  readonly article: ArticleData
}

/** Who says what: everybody who speaks in the article, with standing and words. */
export function PeopleList({ data, article }: PeopleListProps) {
  const { path, people, quotations } = article
  if (people.length === 0) return null
  return (
    <section class="people" aria-labelledby="people-title">
      <h2 id="people-title">Who says what</h2>
      <ul class="plain">
        {people.map(({ name, standing, line }, person) => (
          <li key={person}>
            <strong>
              <Shown text={name} />
            </strong>
            , {personNames[standing]}
            {line !== undefined && (
              <small>
                {' ('}
                <Line {...{ data, path, line }} />)
              </small>
            )}
            <ul class="resting">
              {quotations.map(
                (quotation, index) =>
                  quotation.speaker === person && (
                    <li key={index}>
                      <a href={articleLink(path, `q${index}`)}>
                        {quotation.standing && (
                          <span class={['sign', ...classesOf(quotation)].join(' ')} aria-hidden="true">
                            {standingSigns[quotation.standing]}
                          </span>
                        )}{' '}
                        “<Shown text={shorten(quotation.text, 120)} />”
                      </a>{' '}
                      <small>
                        {kindNames[quotation.kind]},{' '}
                        <Line {...{ data, path }} line={quotation.line} at={`q${index}`} />
                      </small>
                    </li>
                  ),
              )}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
