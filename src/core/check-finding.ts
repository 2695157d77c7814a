// Anything that a rule of a plug-in yields comes in; a finding goes out, to `lint.ts`, or an error that names the mistake.
import * as v from 'valibot'
import type { Finding } from './rule.ts'

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const range = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => start <= end, 'it ends before it starts'),
)
const edits = v.array(v.object({ range, text: v.string() }))

/** The longest message, in UTF-16 code units: it is to be one sentence. */
const longest = 1000

const sentence = v.pipe(v.string(), v.nonEmpty('it is empty'), v.maxLength(longest, 'it is longer than 1000'))

const finding = v.object({
  at: v.object({ range }),
  message: sentence,
  severity: v.exactOptional(v.picklist(['error', 'warning', 'suggestion'])),
  fix: v.exactOptional(edits),
  suggestions: v.exactOptional(v.array(v.object({ title: sentence, edits }))),
  related: v.exactOptional(v.array(v.object({ message: sentence, range }))),
}) satisfies v.GenericSchema<unknown, Finding>

/**
 * Check what a plug-in's rule has yielded.
 *
 * @param length of the article, in UTF-16 code units
 * @returns the finding, without unknown fields
 * @throws {TypeError} when the value is not a finding, or a range ends beyond the article
 */
export function checkFinding(value: unknown, length: number): Finding {
  const { issues, output } = v.safeParse(finding, value)
  if (issues) {
    const [{ message, received, expected }] = issues
    const place = v.getDotPath(issues[0])
    const problem = expected ? `must be ${expected}, not ${received}` : `is wrong: ${message}`
    throw new TypeError(`A finding is not valid: ${place ? `\`${place}\`` : 'it'} ${problem}`)
  }
  const { at, fix = [], suggestions = [], related = [] } = output
  const ranges = [at, ...fix, ...suggestions.flatMap(suggestion => suggestion.edits), ...related].map(
    each => each.range,
  )
  const outside = ranges.find(({ end }) => end > length)
  if (outside)
    throw new TypeError(
      `A finding is at ${outside.start}–${outside.end}, outside the article, which ends at ${length}`,
    )
  return output
}
