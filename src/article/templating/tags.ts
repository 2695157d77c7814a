import type { Scan } from './scan.ts'

/**
 * A component of JSX: a capital and a small letter (`<Callout`, `</Tabs.Item`), which no HTML is written like. What
 * follows the name tells it from an autolink. `<BR>` and `<SUP>` are HTML of the old school.
 */
const COMPONENT = /<\/?[A-Z](?=\w*[a-z])[\w.]*(?=[\s/>])/y
const FRAGMENT = /<\/?>/y

/** HTML that somebody has written with one capital, which must stay HTML. */
const HTML_NAMES = /^<\/?(?:Sup|Sub|Br|Hr|Li|Ol|Ul|Div|Span|Strong|Em|Blockquote)$/

/** The end of the JSX tag that the `<` at `at` opens, or -1 where it is HTML or text. */
export function componentEnd(scan: Scan, at: number): number {
  if (scan.mdx) {
    FRAGMENT.lastIndex = at
    if (FRAGMENT.test(scan.source)) return FRAGMENT.lastIndex
  }
  COMPONENT.lastIndex = at
  const name = COMPONENT.exec(scan.source)?.[0]
  return name === undefined || HTML_NAMES.test(name) ? -1 : tagEnd(scan, at + name.length)
}

const TAG_SPECIAL = /[{"'<>]/g

/** The offset after the `>` that ends a tag, looking over `{…}` and quoted values, or -1. */
function tagEnd(scan: Scan, from: number): number {
  let at = from
  for (;;) {
    TAG_SPECIAL.lastIndex = at
    const special = TAG_SPECIAL.exec(scan.source)
    if (!special || special.index >= scan.end || special[0] === '<') return -1
    if (special[0] === '>') return special.index + 1
    const end =
      special[0] === '{' ? scan.endOfBraces(special.index) : quotedEnd(scan, special.index, special[0])
    if (end === undefined) return -1
    at = end
  }
}

function quotedEnd({ search, end }: Scan, at: number, quote: string): number | undefined {
  const close = search(quote, at + 1)
  return close === -1 || close >= end ? undefined : close + 1
}

const TAG_START = /<[a-z][\w-]*\s/y

/** Whether an HTML tag with attributes opens here, so that `={…}` in it is JSX. */
export function opensTag({ source }: Scan, at: number): boolean {
  TAG_START.lastIndex = at
  return TAG_START.test(source)
}
