// What a configuration file says comes in; the same goes out, or the first mistake with its line and column.
import * as v from 'valibot'
import { findLanguageTag, isLanguageTag } from '../../core/language-tags.ts'
import { didYouMean } from '../../core/nearest.ts'
import { findSettingProblem, readPath, type RuleSet } from '../../core/rule-settings.ts'
import type { UserError } from '../../core/user-error.ts'
import { complain, type ConfigPath, type ConfigText } from './config-text.ts'
import { configSchema, toList, type WrittenConfig } from './schema.ts'

/**
 * Check the form of a configuration: every name is known and every value is of its type. What the rules are set to
 * is checked later, when all plugins are there.
 *
 * @throws {UserError} at the first mistake
 */
export function checkForm(source: ConfigText): WrittenConfig {
  if (Array.isArray(source.value))
    throw complain(source, [], 'value', { message: 'A configuration must be an object, not a list' })
  const { issues, output } = v.safeParse(configSchema, source.value)
  if (issues) throw complainAbout(source, deepest(issues[0]))
  checkPatterns(source, ['ignores'], output.ignores)
  checkLanguage(source, ['settings', 'language'], output.settings?.language)
  for (const [index, { files, ignores, settings }] of (output.overrides ?? []).entries()) {
    checkLanguage(source, ['overrides', index, 'settings', 'language'], settings?.language)
    checkPatterns(source, ['overrides', index, 'files'], files)
    checkPatterns(source, ['overrides', index, 'ignores'], ignores)
  }
  return output
}

type Issue = v.BaseIssue<unknown>

/** Of a value that fits no part of a union, the mistake within the part that it comes nearest to. */
function deepest(issue: Issue): Issue {
  const inner = issue.issues?.find(({ path }) => path !== undefined)
  return inner ? { ...inner, path: [...(issue.path ?? []), ...inner.path!] as Issue['path'] } : issue
}

function complainAbout(source: ConfigText, issue: Issue): UserError {
  const path = readPath(issue)
  const name = path.at(-1)
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const known = knownNames(path.slice(0, -1))
    return complain(source, path, 'name', {
      message: `There is no setting \`${name}\``,
      hint:
        didYouMean(String(name), known) ?? `Here may stand ${known.map(each => `\`${each}\``).join(', ')}.`,
    })
  }
  if (issue.type === 'strict_object' && name !== undefined && !Object.hasOwn(Object(issue.input), name))
    return complain(source, path.slice(0, -1), 'value', { message: `\`${name}\` is missing here` })
  const about = name === undefined ? 'A configuration' : `\`${path.join('.')}\``
  return complain(source, path, 'value', {
    message: `${about} must be ${inWords(issue.type === 'custom' ? issue.message : (issue.expected ?? 'valid'))}, not ${inWords(issue.received)}`,
    hint: suggestChoice(issue),
  })
}

/** The names that the schema library gives to types, for people. */
const inWords = (types: string): string =>
  types
    .replaceAll(/^\(|\)$/g, '')
    .replaceAll(' | ', ' or ')
    .replaceAll(/\bArray\b/g, 'a list')
    .replaceAll(/\bObject\b/g, 'an object')
    .replaceAll(/\bstring\b/g, 'text')

const suggestChoice = ({ input, expected }: Issue): string | undefined =>
  typeof input === 'string' && expected
    ? didYouMean(
        input,
        Array.from(expected.matchAll(/"([^"]+)"/g), ([, choice]) => choice!),
      )
    : undefined

/** What may stand in the object at a path. */
function knownNames(path: ConfigPath): string[] {
  let schema: unknown = configSchema
  for (const key of path) {
    while (Object(schema).wrapped) schema = Object(schema).wrapped
    schema = typeof key === 'number' ? Object(schema).item : Object(Object(schema).entries)[key]
  }
  while (Object(schema).wrapped) schema = Object(schema).wrapped
  return Object.keys(Object(Object(schema).entries))
}

/** A language that nobody knows would turn off every rule that reads words. */
function checkLanguage(source: ConfigText, path: ConfigPath, language: string | undefined): void {
  if (language === undefined || isLanguageTag(language)) return
  const meant = findLanguageTag(language)
  throw complain(source, path, 'value', {
    message: `\`${language}\` is no language tag such as \`en\` or \`en-GB\``,
    hint: meant && `Did you mean \`${meant}\`?`,
  })
}

/** Patterns of one list: each is tried on every path. */
const mostPatterns = 1000

/** Braces and brackets within one another, and of each kind in one pattern: what they stand for grows with every one. */
const mostGroups = 20

/** In UTF-16 code units; longer than any path that a system allows would be of use. */
const longestPattern = 4096

/** Patterns are for what is in the folder of the configuration; anything else would never fit. */
function checkPatterns(
  source: ConfigText,
  path: ConfigPath,
  some: string | readonly string[] | undefined,
): void {
  if (toList(some).length > mostPatterns)
    throw complain(source, path, 'value', { message: `There may be at most ${mostPatterns} patterns` })
  for (const [index, pattern] of toList(some).entries()) {
    const at = typeof some === 'string' ? path : [...path, index]
    if (/^!?(?:\.\.\/|[A-Za-z]:|\\)|\/\.\.\//.test(pattern))
      throw complain(source, at, 'value', {
        message: `The pattern \`${pattern}\` leads out of the folder`,
        hint: 'Patterns are relative to the folder of the configuration, with forward slashes.',
      })
    if ((pattern.match(/[{[(]/g) ?? []).length > mostGroups)
      throw complain(source, at, 'value', {
        message: `A pattern has at most ${mostGroups} braces and brackets`,
      })
    if (pattern.length > longestPattern)
      throw complain(source, at, 'value', { message: `A pattern has at most ${longestPattern} characters` })
  }
}

/**
 * Check what rules are set to.
 *
 * @throws {UserError} at the first mistake
 */
export function checkRules(source: ConfigText, { rules, overrides = [] }: WrittenConfig, all: RuleSet): void {
  checkSettings(source, ['rules'], rules, all)
  for (const [index, override] of overrides.entries())
    checkSettings(source, ['overrides', index, 'rules'], override.rules, all)
}

function checkSettings(
  source: ConfigText,
  path: ConfigPath,
  settings: object | undefined,
  all: RuleSet,
): void {
  for (const [name, setting] of Object.entries(settings ?? {})) {
    const problem = findSettingProblem(all, name, setting)
    if (problem) throw complain(source, [...path, name, ...problem.path], problem.on, problem)
  }
}
