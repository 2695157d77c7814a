import { didYouMean } from '../core/nearest.ts'
import type { Report } from '../core/report.ts'
import { UserError } from '../core/user-error.ts'
import type { ReportContext } from './context.ts'

/** Turn a report into a string, ready to be written. */
type Renderer = (report: Report, context: ReportContext) => string

/** Every format by its name. Its code is loaded when it is asked for. */
const formats: Readonly<Record<string, () => Promise<Renderer>>> = {
  pretty: async () => (await import('./terminal/pretty.ts')).renderPretty,
  compact: async () => (await import('./compact.ts')).renderCompact,
  json: async () => (await import('./json.ts')).renderJson,
  jsonl: async () => (await import('./json.ts')).renderJsonl,
  sarif: async () => (await import('./sarif.ts')).renderSarif,
  junit: async () => (await import('./junit.ts')).renderJunit,
  checkstyle: async () => (await import('./checkstyle.ts')).renderCheckstyle,
  github: async () => (await import('./github.ts')).renderGithub,
  gitlab: async () => (await import('./gitlab.ts')).renderGitlab,
  rdjson: async () => (await import('./rdjson.ts')).renderRdjson,
  markdown: async () => (await import('./markdown.ts')).renderMarkdown,
}

/** The names of all formats, the one for people first. */
export const formatNames: readonly string[] = Object.keys(formats)

/**
 * Render a report in the format of a name.
 *
 * @throws {UserError} when there is no such format
 */
export async function renderReport(name: string, report: Report, context: ReportContext): Promise<string> {
  if (!Object.hasOwn(formats, name))
    throw new UserError(
      `There is no format \`${name}\``,
      didYouMean(name, formatNames) ?? `Formats: ${formatNames.map(format => `\`${format}\``).join(', ')}.`,
    )
  const render = await formats[name]!()
  return render(report, context)
}
