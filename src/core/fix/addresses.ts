// In: an address as it was written before a fix and after it. Out: whether what was cut off may say where it leads.
import { isOnlyTracking } from '../../article/links/tracking.ts'
import { findWrapped } from '../../article/links/wrapped-urls.ts'

/**
 * Whether cutting an address down may make it lead elsewhere. What may go is an empty fragment (`#`) of a page, and
 * whole parameters: `?a=1&b=2` may become `?b=2`. Where it is not certain what a parameter is, because a site may part
 * them by `;` or the address mixes `&` and `&amp;`, none may go but those that are known to track. An address that is not
 * merely shorter has been mended by whoever knew better, and one that led on to what is left leads there still.
 */
export function losesItsWay(before: string, after: string): boolean {
  if (before === after || !isCutFrom(after, before) || findWrapped(before)?.target === after) return false
  const [was, is] = [readAddress(before), readAddress(after)]
  if (was.page !== is.page) return true
  if (
    was.fragment !== is.fragment &&
    (is.fragment !== '' || !/^#+$/.test(was.fragment) || OTHER_SCHEME.test(before))
  )
    return true
  if (was.query === is.query) return false
  const isUncertain = mixesSeparators(before) || was.query.includes(';')
  const lost = takeOut(was.query.split(SEPARATOR), is.query.split(SEPARATOR).filter(Boolean))
  return (
    lost === undefined ||
    lost.some(parameter => /[;?/]/.test(parameter) || (isUncertain && !isOnlyTracking(parameter)))
  )
}

/** A `;` parts parameters only before a name. */
const SEPARATOR = /&|;(?=[\w.[\]%~-]+=)/

/** `tel:*123#` is a number to call. */
const OTHER_SCHEME = /^(?!https?:)[a-z][a-z\d+.-]*:/i

const AMPERSAND = /&(?:amp|#38|#x26);/gi

const mixesSeparators = (written: string): boolean => {
  const entities = new Set(written.match(AMPERSAND))
  return entities.size > 1 || (entities.size === 1 && written.replaceAll(AMPERSAND, '').includes('&'))
}

interface Address {
  readonly page: string
  /** Without the `?`. */
  readonly query: string
  readonly fragment: string
}

function readAddress(written: string): Address {
  const [, page = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#[^]*)?$/.exec(
    written.replaceAll(AMPERSAND, '&'),
  )!
  return { page, query, fragment }
}

/** Whether a text is what is left of a longer one when characters are taken out. */
export function isCutFrom(short: string, long: string): boolean {
  let at = 0
  for (let index = 0; index < long.length && at < short.length; index++) if (long[index] === short[at]) at++
  return at === short.length
}

/** What is left of some items without others, which stand among them in their order; `undefined` when they do not. */
function takeOut(all: readonly string[], some: readonly string[]): string[] | undefined {
  const rest: string[] = []
  let next = 0
  for (const item of all) {
    if (item === some[next]) next++
    else rest.push(item)
  }
  return next === some.length ? rest : undefined
}
