import type { VFile } from 'vfile'
import { loadParserNow } from './project/load-parser-now.ts'
import { type LintOptions, lintText } from './project/lint-text.ts'

/**
 * A remark plugin: `remark().use(citewell)` reports what citewell finds as messages on the file. It reads the text
 * of the file itself, so it sees what the author wrote, whatever other plugins do to the tree.
 */
export default function citewell(
  options: Omit<LintOptions, 'path'> = {},
): (tree: unknown, file: VFile) => void {
  return (_tree, file) => {
    for (const { rule, severity, message, start, end, url, suppression } of lintText(String(file), {
      ...options,
      path: file.path,
    })) {
      if (suppression) continue
      const note = file.message(message, { place: { start, end }, source: 'citewell', ruleId: rule })
      note.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
      note.url = url
    }
  }
}

loadParserNow('auto')
