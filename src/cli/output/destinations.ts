import { didYouMean } from '../../core/nearest.ts'
import { UserError } from '../../core/user-error.ts'
import { formatNames } from '../../report/formats.ts'
import type { OutputOptions } from '../options.ts'

/** The formats that findings are enough for, and the page, which shows the articles themselves. */
export const outputNames: readonly string[] = [...formatNames, 'html']

/** One report to write. */
export interface Destination {
  readonly format: string
  /** Standard output when left out. */
  readonly file?: string
}

/**
 * Make out which reports go where.
 *
 * @throws {UserError} on a format that does not exist, and when two reports would go to one place
 */
export function readDestinations({ format, output }: OutputOptions): Destination[] {
  const formats = format ?? [guessFormat(output)]
  const destinations = formats.map(text => readDestination(text, output))
  const taken = new Map<string, Destination>()
  for (const destination of destinations) {
    const place = destination.file ?? 'standard output'
    const other = taken.get(place)
    if (other)
      throw new UserError(
        `Two reports would go to ${destination.file === undefined ? place : `\`${place}\``}: \`${other.format}\` and \`${destination.format}\``,
        `Send one of them to a file of its own: \`--format ${destination.format}=report.txt\`.`,
      )
    taken.set(place, destination)
  }
  if (output !== undefined && destinations.every(({ file }) => file !== output) && output !== '-')
    throw new UserError(
      `There is no report left for \`--output ${output}\``,
      'Add a format without a file: `--format pretty`.',
    )
  return destinations
}

/** Nobody who writes to `report.json` wants a report for people in it. */
const byExtension: Readonly<Partial<Record<string, string>>> = {
  '.html': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.md': 'markdown',
  '.sarif': 'sarif',
}

function guessFormat(output = ''): string {
  const extension = /\.\w+$/.exec(output)?.[0] ?? ''
  return byExtension[extension] ?? 'pretty'
}

function readDestination(text: string, output: string | undefined): Destination {
  const equals = text.indexOf('=')
  const format = equals < 0 ? text : text.slice(0, equals)
  if (!outputNames.includes(format))
    throw new UserError(
      `There is no format \`${format}\``,
      didYouMean(format, outputNames) ?? `Formats: ${outputNames.map(name => `\`${name}\``).join(', ')}.`,
    )
  const file = equals < 0 ? output : text.slice(equals + 1)
  if (file === '') throw new UserError(`\`--format ${text}\` needs a file after the \`=\``)
  return file === undefined || file === '-' ? { format } : { format, file }
}
