import { Ajv, type ErrorObject } from 'ajv'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The formats that our schemas name; those of RFC 3986 without brackets, which a path never leaves as they are. */
const formats = {
  uri: /^[a-z][a-z\d+.-]*:(?:[\w.~:/?#@!$&'()*+,;=-]|%[\dA-F]{2})+$/i,
  'uri-reference': /^(?:[\w.~:/?#@!$&'()*+,;=-]|%[\dA-F]{2})*$/i,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
}

/** What a value breaks of a schema, as `path message`. */
export function createValidator(schema: object): (value: unknown) => string[] {
  const validate = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false, formats }).compile(schema)
  return value => {
    validate(value)
    return (validate.errors ?? []).map(
      ({ instancePath, message }: ErrorObject) => `${instancePath} ${message}`,
    )
  }
}

/** The schema of SARIF 2.1.0 as OASIS published it; its draft of JSON Schema is older, but says the same here. */
export function readSarifSchema(): object {
  const path = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, 'utf8'))
  return schema
}

/** A schema of this package, or a part of it. */
export function readOwnSchema(name: string, part = ''): object {
  const schema = JSON.parse(readFileSync(new URL(`../../docs/schemas/${name}`, import.meta.url), 'utf8'))
  const { definitions } = schema
  return part ? { definitions, ...definitions[part] } : schema
}
