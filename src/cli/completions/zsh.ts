import { shellQuote } from '../terminal/shell-quote.ts'
import type { Completable } from './describe-commands.ts'

/** Completions for zsh. */
export function renderZsh(commands: readonly Completable[]): string {
  const names = commands
    .filter(({ name }) => name)
    .map(({ name, description }) => shellQuote(`${name}:${description}`))
  const cases = commands.map(({ name, options, words }) => {
    const specs = options.map(({ flag, description, values }) =>
      shellQuote(
        `${flag}[${description.replaceAll(/[[\]\\:]/g, '\\$&')}]${values.length > 0 ? `:value:(${values.map(value => value.replaceAll(':', '\\:')).join(' ')})` : ''}`,
      ),
    )
    const rest =
      words.length > 0 && name ? shellQuote(`*:word:(${words.join(' ')})`) : shellQuote('*:file:_files')
    return `    ${shellQuote(name)}) _arguments -s ${[...specs, rest].join(' ')} ;;`
  })
  return `#compdef citewell
# citewell completions for zsh: citewell completions zsh > "\${fpath[1]}/_citewell"
_citewell() {
  local -a commands=(${names.join(' ')})
  local command='' word
  for word in "\${words[@]:1:$((CURRENT - 2))}"; do
    if (( \${commands[(I)\${word}:*]} )); then command="$word"; break; fi
  done
  if [[ -z "$command" && "\${words[CURRENT]}" != -* ]]; then _describe command commands; fi
  case "$command" in
${cases.join('\n')}
  esac
}
compdef _citewell citewell
`
}
