import { describe, expect, test } from 'vitest'
import { createReport, problemsOf } from '../../src/core/report.ts'
import { renderGitlab } from '../../src/report/gitlab.ts'
import { createValidator } from '../support/json-schema.ts'
import { diagnose, reports } from '../support/sample-reports.ts'

/**
 * GitLab's documentation of the Code Quality report format, written down as a schema: there is none to install. Fields
 * of Code Climate that GitLab does not read are left out, so that a typing error in a name is found.
 */
const validate = createValidator({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          path: { type: 'string', pattern: '^(?!\\./)' },
          lines: {
            type: 'object',
            required: ['begin'],
            additionalProperties: false,
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
})

describe.each(reports)('the report `%s`', (_, report) => {
  const issues = JSON.parse(renderGitlab(report))

  test('keeps to the format and has every problem', () => {
    expect(validate(issues)).toEqual([])
    expect(issues.length).toBe(report.files.flatMap(problemsOf).length)
  })

  test('gives every issue a fingerprint of its own', () => {
    const prints = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)
    expect(new Set(prints).size).toBe(prints.length)
  })
})

test('a report reads like this', () => {
  const source = 'Slp\nhelps. Thx.'
  const diagnostics = [
    diagnose(source, 'Slp\nhelps', { fingerprint: '0123456789abcdef' }),
    diagnose(source, 'helps', { severity: 'warning' }),
    diagnose(source, 'Thx', { severity: 'suggestion' }),
  ]
  const [error, warning, suggestion] = JSON.parse(
    renderGitlab(createReport([{ path: 'a b.md', source, diagnostics }])),
  )
  expect(error).toEqual({
    description: 'Unexpected `Slp\\x0ahelps`, expected none',
    check_name: 'house/words',
    fingerprint: '0123456789abcdef',
    severity: 'major',
    location: { path: 'a b.md', lines: { begin: 1, end: 2 } },
  })
  expect([warning.severity, suggestion.severity]).toEqual(['minor', 'info'])
})
