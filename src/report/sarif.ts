import { fingerprintAll } from '../core/fingerprint.ts'
import type { Diagnostic, Suppression } from '../core/lint.ts'
import type { FileReport, Report } from '../core/report.ts'
import { homepage, type ReportContext, type RuleDescription } from './context.ts'
import { renderFixes } from './sarif-fixes.ts'
import { createRegions, locateArtifact, type Regions, root } from './sarif-places.ts'
import { indexRules, levels, renderRule, type RuleIndex } from './sarif-rules.ts'
import { makeVisible } from './visible.ts'

/** The name of our fingerprints; the number changes when they are made in another way. */
const fingerprintName = 'citewell/v1'

/** SARIF 2.1.0, OASIS standard of 27 March 2020, which code scanning and editors read. */
export function renderSarif({ files }: Report, context: ReportContext): string {
  const rules = indexRules(files, context.rules)
  const run = {
    tool: {
      driver: renderDriver(
        [...rules.values()].map(({ rule }) => rule),
        context,
      ),
    },
    invocations: [{ executionSuccessful: context.complete, startTimeUtc: context.started.toISOString() }],
    originalUriBaseIds: {
      [root]: {
        ...(context.root !== undefined && { uri: context.root }),
        description: { text: 'The working folder' },
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
  return `${JSON.stringify(log, undefined, 2)}\n`
}

const renderDriver = (rules: readonly RuleDescription[], { version }: ReportContext): object => ({
  name: 'citewell',
  semanticVersion: version,
  informationUri: homepage,
  rules: rules.map(renderRule),
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
    ...renderFixes(file.path, artifact, diagnostic, regions),
  }))
}

const renderPlace = (path: string, index: number, { start, end }: Diagnostic, regions: Regions): object => ({
  artifactLocation: { ...locateArtifact(path), index },
  region: regions.between(start, end),
})

/** What somebody let pass is marked, not left out: code scanning would take it for mended, and open it anew later. */
const renderSuppression = ({ kind, reason }: Suppression): object => ({
  kind: kind === 'comment' ? 'inSource' : 'external',
  status: 'accepted',
  ...(reason !== undefined && { justification: makeVisible(reason) }),
})

/**
 * A message in which the words of an article make no link: SARIF reads `[text](target)` as one (section 3.11.6), and
 * a space in between is the one way out that every viewer shows alike.
 */
const renderMessage = (message: string): string => makeVisible(message).replaceAll('](', '] (')
