import { isAsciiSpace } from '../characters.ts'
import type { Range } from '../model.ts'

/**
 * Where the destination of a link or an image stands: the part between `](` and the title, without pointy
 * brackets. CommonMark 0.31, section 6.3.
 *
 * @param from where the search for `](` begins: the end of the link's text
 * @param end the end of the link, after its closing parenthesis
 */
export function findDestination(source: string, from: number, end: number): Range | undefined {
  let at = source.indexOf('](', from)
  for (let tries = 0; tries < mostTries && at >= 0 && at < end; tries++) {
    const destination = readDestination(source, at + 2, end)
    if (destination && closesAt(source, destination, end)) return destination
    at = source.indexOf('](', at + 2)
  }
  return undefined
}

/** The text of an image may hold `](` of its own, but not without end. */
const mostTries = 16

/** Where the URL of a link definition stands, in the range of the definition. */
export function findDefinitionUrl(source: string, { start, end }: Range): Range | undefined {
  const colon = labelEnd.exec(source.slice(start, end))
  return colon ? readDestination(source, start + colon[0].length, end) : undefined
}

const labelEnd = /^\s*\[(?:[^\\\]]|\\[^])*\]:/

function readDestination(source: string, from: number, end: number): Range | undefined {
  let start = from
  while (start < end && isAsciiSpace(source.charCodeAt(start))) start++
  if (source[start] === '<') {
    const close = source.indexOf('>', start)
    return close > 0 && close < end ? { start: start + 1, end: close } : undefined
  }
  let depth = 0
  let at = start
  for (; at < end; at++) {
    const code = source.charCodeAt(at)
    if (isAsciiSpace(code)) break
    if (code === backslash) at++
    else if (code === open) depth++
    else if (code === close && --depth < 0) break
  }
  return { start, end: Math.min(at, end) }
}

/** After the destination come at most a title and the parenthesis that ends the link. */
function closesAt(source: string, destination: Range, end: number): boolean {
  const rest = source.slice(destination.end, end)
  return rest.length < 3 || /^>?\s*\)$|^>?\s+["'(][^]*["')]\s*\)$/.test(rest)
}

const open = 0x28
const close = 0x29
const backslash = 0x5c
