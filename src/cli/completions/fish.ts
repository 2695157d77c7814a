import { type Completable, quote } from './describe-commands.ts'

/** Completions for fish. */
export function renderFish(commands: readonly Completable[]): string {
  const names = commands.filter(({ name }) => name).map(({ name }) => name)
  const lines = commands.flatMap(({ name, description, options, words }) => {
    const when = name
      ? `__fish_seen_subcommand_from ${name}`
      : `not __fish_seen_subcommand_from ${names.join(' ')}`
    const head = name
      ? [
          `complete -c citewell -n ${quote(`not __fish_seen_subcommand_from ${names.join(' ')}`)} -a ${name} -d ${quote(description)}`,
        ]
      : []
    const rest =
      name && words.length > 0
        ? [`complete -c citewell -n ${quote(when)} -f -a ${quote(words.join(' '))}`]
        : []
    return [
      ...head,
      ...options.map(
        ({ flag, description: text, values }) =>
          `complete -c citewell -n ${quote(when)} -l ${flag.slice(2)} -d ${quote(text)}${values.length > 0 ? ` -x -a ${quote(values.join(' '))}` : ''}`,
      ),
      ...rest,
    ]
  })
  return `# citewell completions for fish: citewell completions fish > ~/.config/fish/completions/citewell.fish\n${lines.join('\n')}\n`
}
