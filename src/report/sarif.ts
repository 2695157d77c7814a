import type { Point, Range } from '../article/model.ts'
import { createLocator } from '../article/locate.ts'
import type { Edit, Severity } from '../core/rule.ts'
import { fingerprintAll } from '../core/fingerprint.ts'
import type { Diagnostic, Suppression } from '../core/lint.ts'
import type { FileReport, Report } from '../core/report.ts'
import { homepage, type ReportContext, type RuleDescription } from './context.ts'
import { escapeControls, escapeJson } from './escape-controls.ts'
import { fromRepository } from './forge-paths.ts'
import { encodePath, isPlainUrl } from './urls.ts'
import { describeUnjudged } from './describe-unjudged.ts'

/** The name of our fingerprints; the number changes when they are made in another way. */
const fingerprintName = 'citewell/v1'

/** SARIF 2.1.0, OASIS standard of 27 March 2020, which code scanning and editors read. */
export function renderSarif(report: Report, context: ReportContext): string {
  const { files } = fromRepository(report, context)
  const rules = indexRules(files, context.rules)
  const run = {
    tool: {
      driver: renderDriver(
        [...rules.values()].map(({ rule }) => rule),
        context,
      ),
    },
    invocations: [
      {
        executionSuccessful: context.complete,
        startTimeUtc: context.started.toISOString(),
        ...renderNotifications(files),
      },
    ],
    originalUriBaseIds: {
      [root]: {
        ...(context.root !== undefined && { uri: context.root }),
        description: {
          text: context.folder === undefined ? 'The working folder' : 'The root of the repository',
        },
      },
    },
    artifacts: files.map(({ path }) => ({
      location: locateArtifact(path),
      mimeType: 'text/markdown',
      encoding: 'utf-8',
      sourceLanguage: 'markdown',
    })),
    columnKind: 'utf16CodeUnits',
    results: files.flatMap((file, index) => renderFile(file, index, rules)),
  }
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return `${escapeJson(JSON.stringify(log, undefined, 2))}\n`
}

/** What `toolExecutionNotifications` of articles left unjudged go by. */
const unjudgedId = 'not-judged'

/**
 * Articles that were left unjudged, as notifications: that a rule had nothing to say is no result, and code scanning
 * would open an alert for one.
 */
function renderNotifications(files: readonly FileReport[]): object {
  const notifications = files.flatMap((file, index) => {
    if (!file.unjudged) return []
    const regions = createRegions(file.source)
    return file.unjudged.map(note => ({
      descriptor: { id: unjudgedId, index: 0 },
      level: 'note',
      message: { text: renderMessage(describeUnjudged(note.reason)) },
      locations: [{ physicalLocation: renderPlace(file.path, index, note, regions) }],
    }))
  })
  return notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}
}

const renderDriver = (rules: readonly RuleDescription[], { version }: ReportContext): object => ({
  name: 'citewell',
  semanticVersion: version,
  informationUri: homepage,
  rules: rules.map(renderRule),
  notifications: [
    { id: unjudgedId, shortDescription: { text: 'An article cites in a way that is not judged' } },
  ],
})

function renderFile(file: FileReport, artifact: number, rules: RuleIndex): object[] {
  const regions = createRegions(file.source)
  const fingerprints = fingerprintAll(file)
  return file.diagnostics.map((diagnostic, index) => ({
    ruleId: diagnostic.rule,
    ruleIndex: rules.get(diagnostic.rule)!.index,
    level: levels[diagnostic.severity],
    message: { text: renderMessage(diagnostic.message) },
    locations: [{ physicalLocation: renderPlace(file.path, artifact, diagnostic, regions) }],
    partialFingerprints: {
      [fingerprintName]: fingerprints[index],
      // The one name that GitHub's code scanning looks at.
      primaryLocationLineHash: `${fingerprints[index]}:1`,
    },
    suppressions: diagnostic.suppression ? [renderSuppression(diagnostic.suppression)] : [],
    ...renderRelated(file.path, artifact, diagnostic, regions),
    ...renderFixes(file.path, artifact, diagnostic, regions),
  }))
}

/** Other places of the same cause, which viewers list below the message. */
function renderRelated(
  path: string,
  artifact: number,
  { related = [] }: Diagnostic,
  regions: Regions,
): { readonly relatedLocations?: readonly object[] } {
  if (related.length === 0) return {}
  const relatedLocations = related.map((place, id) => ({
    id,
    physicalLocation: renderPlace(path, artifact, place, regions),
    message: { text: renderMessage(place.message) },
  }))
  return { relatedLocations }
}

type Place = Pick<Diagnostic, 'start' | 'end'>

const renderPlace = (path: string, index: number, { start, end }: Place, regions: Regions): object => ({
  artifactLocation: { ...locateArtifact(path), index },
  region: regions.between(start, end),
})

/** What somebody let pass is marked, not left out: code scanning would take it for mended, and open it anew later. */
const renderSuppression = ({ kind, reason }: Suppression): object => ({
  kind: kind === 'comment' ? 'inSource' : 'external',
  status: 'accepted',
  ...(reason !== undefined && { justification: escapeControls(reason) }),
})

/**
 * A message in which the words of an article make no link: SARIF reads `[text](target)` as one (section 3.11.6), and
 * a space in between is the one way out that every viewer shows alike.
 */
const renderMessage = (message: string): string => escapeControls(message).replaceAll('](', '] (')

/** SARIF's words for severities. */
export const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'note',
}

/** Rules by id, each with its place in the list of the log. */
type RuleIndex = ReadonlyMap<string, { readonly index: number; readonly rule: RuleDescription }>

/** Every rule that ran, and then whatever else spoke, such as `file/readable`. */
function indexRules(files: readonly FileReport[], known: readonly RuleDescription[]): RuleIndex {
  const rules = new Map(known.map((rule, index) => [rule.id, { index, rule }]))
  for (const { diagnostics } of files)
    for (const { rule: id, severity, url = homepage } of diagnostics)
      if (!rules.has(id)) rules.set(id, { index: rules.size, rule: { id, summary: id, severity, url } })
  return rules
}

/** A rule as SARIF describes it, with the properties that GitHub's code scanning sorts and filters by. */
function renderRule(rule: RuleDescription): object {
  const { id, summary, severity, help } = rule
  const url = isPlainUrl(rule.url) ? rule.url : homepage
  const text = `${summary}. Read on: ${url}`
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text },
    helpUri: url,
    help: { text, markdown: help ?? `${summary}. [Read on](${url})` },
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: [id.split('/')[0]],
      'problem.severity': severity === 'suggestion' ? 'recommendation' : severity,
    },
  }
}

/** The name that stands for the working folder in a log; GitHub writes it this way. */
export const root = '%SRCROOT%'

/** Where a file is: below the working folder, or by a URL of its own. */
function locateArtifact(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  if (path.startsWith('/')) return { uri: `file://${encodePath(path)}` }
  const drive = /^[A-Za-z]:(?=\/)/.exec(path)?.[0]
  if (drive) return { uri: `file:///${drive}${encodePath(path.slice(drive.length))}` }
  return { uri: encodePath(path), uriBaseId: root }
}

/** Places in one text as SARIF names them. */
interface Regions {
  readonly between: (start: Point, end: Point) => object
  readonly of: (range: Range) => object
}

/**
 * SARIF counts lines and columns from 1 and offsets from 0, in UTF-16 code units as we do, but does not count a byte
 * order mark (section 3.30.2).
 *
 * @param source left out for a report that was read back: a range has no line then
 */
function createRegions(source: string | undefined): Regions {
  const mark = source?.startsWith('\uFEFF') ? 1 : 0
  const locate = source === undefined ? undefined : createLocator(source)
  const column = ({ line, column: at }: Point): number => (line === 1 ? Math.max(1, at - mark) : at)
  const offsets = ({ start, end }: Range): object => {
    const charOffset = Math.max(0, start - mark)
    return { charOffset, charLength: Math.max(0, end - mark) - charOffset }
  }
  const between = (start: Point, end: Point): object => ({
    startLine: start.line,
    startColumn: column(start),
    endLine: end.line,
    endColumn: column(end),
    ...offsets({ start: start.offset, end: end.offset }),
  })
  return {
    between,
    of: range => (locate ? between(locate(range.start), locate(range.end)) : offsets(range)),
  }
}

/** The fix of a finding, and then what a person may choose; nothing at all when there is neither. */
function renderFixes(
  path: string,
  artifact: number,
  { fix, suggestions = [] }: Diagnostic,
  regions: Regions,
): { readonly fixes?: readonly object[] } {
  const choices = suggestions.map(({ title, edits }) => ({ title: escapeControls(title), edits }))
  const all = fix ? [{ title: 'Fix (safe)', edits: fix }, ...choices] : choices
  const fixes = all
    .filter(({ edits }) => edits.length > 0)
    .map(({ title, edits }) => ({
      description: { text: title },
      artifactChanges: [
        {
          artifactLocation: { ...locateArtifact(path), index: artifact },
          replacements: edits.map(edit => renderEdit(edit, regions)),
        },
      ],
    }))
  return fixes.length > 0 ? { fixes } : {}
}

const renderEdit = ({ range, text }: Edit, regions: Regions): object => ({
  deletedRegion: regions.of(range),
  ...(text !== '' && { insertedContent: { text } }),
})
