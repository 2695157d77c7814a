import type { Article, Range, Reference } from '../../article/model.ts'
import { findWrapped } from '../../article/links/wrapped-urls.ts'
import { joinOverlapping, lowerBound } from '../../article/spans.ts'
import { isCutFrom } from './addresses.ts'

/** What an entry of a reference list names, its label left out: letters and digits alone, without markup and layout. */
export interface Entry {
  readonly everything: string
  /** What is left without the addresses. */
  readonly words: string
  readonly addresses: readonly Address[]
}

/** A URL or an identifier. */
interface Address {
  /** Without scheme, `www.` and parameters. */
  readonly place: string
  readonly parameters: string
}

/** Read the entries of an article, in its order. */
export function readEntries({ source, references, links, identifiers }: Article): Entry[] {
  const addresses = joinOverlapping([...links, ...identifiers].map(({ range }) => range))
  return references.map(reference => readEntry(reference, source, addresses))
}

/**
 * Whether an entry still names the same work. A fix may drop parameters of a URL, or what leads on to it. A suggestion that a person has
 * chosen may drop other parts of an address too: what somebody pasted into it by mistake.
 */
export function isSameEntry(before: Entry, after: Entry, chosen: boolean): boolean {
  if (before.everything === after.everything) return true
  if (before.words !== after.words) return false
  if (chosen) return isCutFrom(spell(after), spell(before))
  return (
    before.addresses.length === after.addresses.length &&
    before.addresses.every(({ place, parameters }, index) => {
      const other = after.addresses[index]!
      return place === other.place && isCutFrom(other.parameters, parameters)
    })
  )
}

const spell = ({ addresses }: Entry): string =>
  addresses.map(({ place, parameters }) => place + parameters).join('')

function readEntry({ range, labelRange }: Reference, source: string, all: readonly Range[]): Entry {
  const places = within(range, all)
  const label = labelRange ? [labelRange] : []
  return {
    everything: keepLetters(cutOut(source, range, label)),
    words: keepLetters(cutOut(source, range, joinOverlapping([...label, ...places]))),
    addresses: places.map(({ start, end }) => readAddress(source.slice(start, end))),
  }
}

const keepLetters = (text: string): string => text.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '')

function readAddress(written: string): Address {
  const [, place = '', parameters = '', fragment = ''] = addressParts.exec(
    findWrapped(written)?.target ?? written,
  )!
  return { place: keepLetters(place + fragment), parameters: keepLetters(parameters) }
}

const addressParts = /^(?:\s*https?\s*:?\s*\/\/\s*(?:www\.)?)?([^?#]*)(\?[^#]*)?(#[^]*)?$/i

/** The text of a range without some parts of it, which stand in order and apart. */
function cutOut(source: string, { start, end }: Range, parts: readonly Range[]): string {
  let text = ''
  let from = start
  for (const part of parts) {
    text += source.slice(from, part.start)
    from = part.end
  }
  return text + source.slice(from, end)
}

/** The ranges that lie in another one. All stand in order and apart. */
function within({ start, end }: Range, all: readonly Range[]): Range[] {
  const first = lowerBound(all.length, index => all[index]!.start >= start)
  const behind = lowerBound(all.length, index => all[index]!.end > end)
  return all.slice(first, behind)
}
