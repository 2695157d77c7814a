import { Ajv } from 'ajv'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'jsonc-parser'
import { rules } from '../../../rules/index.ts'
import { defaultAnswers, renderInitialConfig } from '../../../src/cli/commands/init/initial-config.ts'
import { createConfigSchema } from '../../support/config-schema.ts'

const file = new URL('../../../docs/schemas/config.schema.json', import.meta.url)
const text = `${JSON.stringify(createConfigSchema(rules), null, 2)}\n`

test('the schema that is shipped is made from the schemas of the rules', async () => {
  await expect(text).toMatchFileSnapshot(file.pathname)
})

describe('the schema', () => {
  const isValid = new Ajv({ allErrors: true, strictTuples: false }).compile(JSON.parse(text))

  test.each([
    {},
    { $schema: './config.schema.json', extends: 'citewell:strict', plugins: ['./rules.js'] },
    { rules: { 'quotations/cited': 'off', 'links/*': 'warning', 'house/no-salt': ['error', { much: 1 }] } },
    { rules: { 'quotations/cited': ['error', { minWords: 8 }], 'lint/disable-reason': ['error'] } },
    { overrides: [{ files: 'blog', ignores: ['a.md'], rules: { '*': 'off' }, settings: {} }] },
    { ignores: ['drafts'], settings: { language: 'en-GB', citationForms: ['bracket'] } },
    parse(renderInitialConfig(defaultAnswers)),
    parse(renderInitialConfig({ ...defaultAnswers, preset: 'strict', language: 'de', ignores: ['a', 'b'] })),
  ])('allows %j', config => {
    isValid(config)
    expect(isValid.errors).toBeNull()
  })

  test.each([
    { ruls: {} },
    { rules: { 'quotations/cited': 'eror' } },
    { rules: { 'quotations/cites': 'error' } },
    { rules: { 'lint/unknown-rules': 'off' } },
    { rules: { 'quotations/cited': ['error', { minWord: 8 }] } },
    { rules: { 'quotations/cited': ['error', { minWords: 0 }] } },
    { overrides: [{ rules: {} }] },
    { overrides: [{ files: 'a', rules: { 'links/no-tracking': 'loud' } }] },
    { settings: { citationForms: ['brackets'] } },
  ])('refuses %j', config => {
    expect(isValid(config)).toBe(false)
  })
})

test('the shipped file is a schema', () => {
  expect(new Ajv().validateSchema(JSON.parse(readFileSync(file, 'utf8')))).toBe(true)
})
