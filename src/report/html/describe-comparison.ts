import { plural } from '../plural.ts'
import type { ComparisonData } from './report-data.ts'

/** What has changed, in words: `3 findings are new, 12 are gone, 40 are still there`. */
export function describeComparison({ added, gone, kept, accepted }: ComparisonData): string {
  const unseen = gone.filter(each => each.unseen).length
  const left = gone.length - unseen
  return [
    `${plural(added.length, 'finding is', 'findings are')} new`,
    `${plural(left, 'is', 'are')} gone`,
    `${plural(kept, 'is', 'are')} still there`,
    ...(accepted > 0 ? [`${plural(accepted, 'is', 'are')} accepted by now`] : []),
    ...(unseen > 0 ? [`${plural(unseen, 'was', 'were')} in articles that are not in this report`] : []),
  ].join(', ')
}
