import { matchesAt } from '../spans.ts'

/** `import X from 'y'`, `import 'y'`, over several lines where braces are. */
const IMPORT = /import\s+(?:[\w*{][^'"]{0,500}?\sfrom\s+)?['"][^'"\r\n]+['"][ \t]*(?:;|$)/my
const EXPORT =
  /export\s+(?:(?:const|let|var)\s+[\w{[]|(?:default\s+)?(?:async\s+)?(?:function|class)\b|default\s+[({[\w][^\r\n]*[)};]|[{*])/y

/** Whether a block of MDX is code of the module: it begins with an import or an export. */
export const isModuleCode = (source: string, at: number): boolean =>
  matchesAt(IMPORT, source, at) || matchesAt(EXPORT, source, at)

/** A component that is closed, or that closes itself: `</Tabs>`, `<Chart data={x} />`. */
const COMPONENT = /<\/[A-Z](?=\w*[a-z])[\w.]*>|<[A-Z](?=\w*[a-z])[\w.]*(?:\s[^<>]*)?\/>/
const MODULE_LINE = /^(?:import|export)\s/gm

/**
 * Whether a file shows that it is MDX, where braces are expressions: it imports or exports, or it has a component.
 * A text without either may have braces that mean themselves (`{1, 2, 3}`).
 */
export function isMdx(source: string): boolean {
  for (const { index } of source.matchAll(MODULE_LINE)) if (isModuleCode(source, index)) return true
  return COMPONENT.test(source)
}
