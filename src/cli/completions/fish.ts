import { shellQuote } from '../terminal/shell-quote.ts'
import type { Completable } from './describe-commands.ts'

/** Completions for fish. */
export function renderFish(commands: readonly Completable[]): string {
  const names = commands.filter(({ name }) => name).map(({ name }) => name)
  const lines = commands.flatMap(({ name, description, options, words }) => {
    const when = name
      ? `__fish_seen_subcommand_from ${name}`
      : `not __fish_seen_subcommand_from ${names.join(' ')}`
    const head = name
      ? [
          `complete -c citewell -n ${shellQuote(`not __fish_seen_subcommand_from ${names.join(' ')}`)} -a ${name} -d ${shellQuote(description)}`,
        ]
      : []
    const rest =
      name && words.length > 0
        ? [`complete -c citewell -n ${shellQuote(when)} -f -a ${shellQuote(words.join(' '))}`]
        : []
    return [
      ...head,
      ...options.map(
        ({ flag, description: text, values }) =>
          `complete -c citewell -n ${shellQuote(when)} -l ${flag.slice(2)} -d ${shellQuote(text)}${values.length > 0 ? ` -x -a ${shellQuote(values.join(' '))}` : ''}`,
      ),
      ...rest,
    ]
  })
  return `# citewell completions for fish: citewell completions fish > ~/.config/fish/completions/citewell.fish\n${lines.join('\n')}\n`
}
