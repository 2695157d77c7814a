// A rule of a plug-in comes in; the same rule goes out, bounded in time and findings, each finding checked.
import { checkFinding } from '../../core/check-finding.ts'
import type { Finding, Rule } from '../../core/rule.ts'
import { runWithTimeout, TimeoutError } from './run-with-timeout.ts'

/** Seconds that a rule may take for one article: the slowest of our own needs a hundredth for the longest text. */
const SECONDS = 5

/** The most findings that a rule may report in one article. */
const MOST_FINDINGS = 10_000

/**
 * Guard a plug-in's rule: it throws when it takes too long or finds nonsense, and is then named and left
 * out by whoever lints. A rule that once took too long is not run again: the next article would take as long.
 *
 * @param plugin where it comes from, as shown to people
 * @param seconds how long it may take for one article
 */
export function guardRule(rule: Rule, plugin: string, seconds = SECONDS): Rule {
  let slowOn: string | undefined
  return {
    ...rule,
    plugin,
    check(article, options) {
      if (slowOn !== undefined) throw new Error(`It was left out, for it took too long for \`${slowOn}\``)
      try {
        return runWithTimeout(seconds * 1000, () =>
          collect(rule.check(article, options), article.source.length),
        )
      } catch (error) {
        if (!(error instanceof TimeoutError)) throw error
        slowOn = article.path
        throw new Error(`It took longer than ${seconds} s`, { cause: error })
      }
    },
  }
}

function collect(found: Iterable<unknown>, length: number): Finding[] {
  if (typeof Object(found)[Symbol.iterator] !== 'function')
    throw new TypeError(
      'Its `check` gave nothing to go through: it must be a generator, and not an async one',
    )
  const findings: Finding[] = []
  for (const each of found) {
    if (findings.length === MOST_FINDINGS) throw new RangeError(`It found more than ${MOST_FINDINGS} things`)
    findings.push(checkFinding(each, length))
  }
  return findings
}
