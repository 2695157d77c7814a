import type { ArticleData } from '../report/html/report-data.ts'
import { shorten } from './article-facts.ts'
import { articleLink } from './route.ts'
import { Shown } from './shown.tsx'
import { classesOf, kindNames, personNames, standingSigns } from './words.ts'

/** Who says what: everybody who speaks in the article, with standing and words. */
export function PeopleList({ article }: { readonly article: ArticleData }) {
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
            {line !== undefined && <small> (line {line})</small>}
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
                        {kindNames[quotation.kind]}, line {quotation.line}
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
