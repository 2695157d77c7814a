import * as v from 'valibot'
import { UserError } from '../core/user-error.ts'
import type { EarlierFinding, EarlierReport } from './compare-reports.ts'
import { readJsonReport } from './read-json.ts'

const found = v.object({
  line: v.number(),
  rule: v.string(),
  severity: v.picklist(['error', 'warning', 'suggestion']),
  message: v.string(),
  fingerprint: v.string(),
})

const page = v.object({
  created: v.optional(v.string()),
  articles: v.array(v.object({ path: v.string(), findings: v.array(found) })),
})

/** What a page keeps its data in. */
const ISLAND = /<script type="application\/json" id="report-data">([^]*?)<\/script>/

/**
 * Read a report of an earlier run, the page or JSON, to compare with.
 *
 * @param name what it goes by in messages: the path of its file
 * @throws {UserError} when it is neither, or says too little
 */
export function readEarlierReport(name: string, text: string): EarlierReport {
  const island = ISLAND.exec(text)?.[1]
  if (island === undefined && !text.trimStart().startsWith('{'))
    throw new UserError(
      `\`${name}\` is no report to compare with`,
      'Give it the page of an earlier run, or what `--format json` wrote then.',
    )
  return island === undefined ? readJson(name, text) : readPage(name, island)
}

function readPage(name: string, island: string): EarlierReport {
  const result = v.safeParse(page, parse(island))
  if (!result.success)
    throw new UserError(
      `The findings in \`${name}\` cannot be compared: another version of citewell wrote it, or it is damaged`,
      'Write it anew from the articles of that time.',
    )
  const { created, articles } = result.output
  return {
    name,
    ...(created !== undefined && { created }),
    findings: articles.flatMap(({ path, findings }) => findings.map(finding => ({ path, ...finding }))),
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function readJson(name: string, text: string): EarlierReport {
  const { files } = readJsonReport(name, text)
  const findings = files.flatMap(({ path, diagnostics }) =>
    diagnostics.flatMap(({ rule, severity, message, start, suppression, fingerprint }): EarlierFinding[] => {
      if (suppression) return []
      if (fingerprint === undefined)
        throw new UserError(
          `The findings in \`${name}\` have no fingerprints to compare by`,
          'Write it with `--format json`.',
        )
      return [{ path, line: start.line, rule, severity, message, fingerprint }]
    }),
  )
  return { name, findings }
}
