import type { ReportData } from '../report/html/report-data.ts'
import { writePlaceUrl } from '../report/html/link-template.ts'
import { articleLink } from './route.ts'

interface PlaceProps {
  readonly data: ReportData
  readonly path: string
  readonly line: number
  /** The mark to go to in the page, where the report was not told of a place to edit. */
  readonly at?: string
}

/** A line of an article, which leads to where it is edited, or else to its place on the page. */
export function Line({ data, path, line, at }: PlaceProps) {
  const url = writePlaceUrl(data, path, line)
  if (url !== undefined)
    return (
      <a href={url} target="_blank" rel="noopener noreferrer" class="place">
        line {line}
        <span class="heard"> (opens where the article is edited)</span>
      </a>
    )
  return (
    <a href={articleLink(path, at)} class="place">
      line {line}
    </a>
  )
}
