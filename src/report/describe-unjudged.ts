/**
 * Why something was left unjudged, in every report: `Not judged, because sources are cited by key, as in …`.
 *
 * @param reason a sentence without a full stop
 */
export const describeUnjudged = (reason: string): string =>
  `Not judged, because ${reason.slice(0, 1).toLowerCase()}${reason.slice(1)}`
