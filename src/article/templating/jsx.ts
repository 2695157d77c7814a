import { matchAt, matchFrom, matchesAt, skipMatch } from '../spans.ts'
import type { Scan } from './scan.ts'

/** `import X from 'y'`, `import 'y'`, over several lines where braces are. */
const IMPORT = /import\s+(?:[\w*{][^'"]{0,500}?\sfrom\s+)?['"][^'"\r\n]+['"][ \t]*(?:;|$)/my
const EXPORT =
  /export\s+(?:(?:const|let|var)\s+[\w{[]|(?:default\s+)?(?:async\s+)?(?:function|class)\b|default\s+[({[\w][^\r\n]*[)};]|[{*])/y

/** Whether a block of MDX is code of the module: it begins with an import or an export. */
export const isModuleCode = (source: string, at: number): boolean =>
  matchesAt(IMPORT, source, at) || matchesAt(EXPORT, source, at)

/** A component that is closed, or that closes itself: `</Tabs>`, `<Chart data={x} />`. */
const CLOSED_COMPONENT = /<\/[A-Z](?=\w*[a-z])[\w.]*>|<[A-Z](?=\w*[a-z])[\w.]*(?:\s[^<>]*)?\/>/
const MODULE_LINE = /^(?:import|export)\s/gm

/**
 * Whether a file shows that it is MDX, where braces are expressions: it imports or exports, or it has a component.
 * A text without either may have braces that mean themselves (`{1, 2, 3}`).
 */
export function isMdx(source: string): boolean {
  for (const { index } of source.matchAll(MODULE_LINE)) if (isModuleCode(source, index)) return true
  return CLOSED_COMPONENT.test(source)
}

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
  const fragmentEnd = scan.mdx ? skipMatch(FRAGMENT, scan.source, at) : at
  if (fragmentEnd > at) return fragmentEnd
  const name = matchAt(COMPONENT, scan.source, at)?.[0]
  return name === undefined || HTML_NAMES.test(name) ? -1 : tagEnd(scan, at + name.length)
}

const TAG_SPECIAL = /[{"'<>]/g

/** The offset after the `>` that ends a tag, looking over `{…}` and quoted values, or -1. */
function tagEnd(scan: Scan, from: number): number {
  let at = from
  for (;;) {
    const special = matchFrom(TAG_SPECIAL, scan.source, at)
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
export const opensTag = ({ source }: Scan, at: number): boolean => matchesAt(TAG_START, source, at)
