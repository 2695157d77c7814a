import type { CommanderError } from 'commander'
import { didYouMean } from '../core/nearest.ts'
import { UserError } from '../core/user-error.ts'

/**
 * Say what commander complains about as a sentence and a hint.
 *
 * @param command the name of the command that was meant, if any
 */
export function explainUsage({ message }: CommanderError, command?: string): UserError {
  const [complaint = '', meant] = message
    .replace(/^error: /, '')
    .split(/\n\(Did you mean (?:one of )?(.*)\?\)/)
  const [, option, value, choices] = badChoice.exec(complaint) ?? []
  if (option !== undefined && value !== undefined && choices !== undefined)
    return new UserError(
      `The option \`${option}\` takes no \`${value}\``,
      suggestChoice(value, choices.split(', ')),
    )
  const sentence = complaint.charAt(0).toUpperCase() + complaint.slice(1).replaceAll(/'([^']*)'/g, '`$1`')
  const hint =
    meant === undefined
      ? `\`citewell ${command === undefined ? '' : `${command} `}--help\` lists the options.`
      : `Did you mean ${inBackticks(meant.split(', '))}?`
  return new UserError(sentence.replace(/\.$/, ''), hint)
}

const badChoice = /^option '(--[\w-]+)[^']*' argument '([^]*)' is invalid\. Allowed choices are (.*)\.$/

const suggestChoice = (value: string, choices: readonly string[]): string =>
  didYouMean(value, choices) ?? `Use ${inBackticks(choices)}.`

const inBackticks = (words: readonly string[]): string =>
  words
    .map(word => `\`${word}\``)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' or ')
