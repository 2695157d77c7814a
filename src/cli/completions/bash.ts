import { shellQuote } from '../terminal/shell-quote.ts'
import type { Completable } from './describe-commands.ts'

/** Completions for bash, with or without its package of completions. */
export function renderBash(commands: readonly Completable[]): string {
  const options = commands.map(
    ({ name, options: some }) =>
      `    ${shellQuote(name)}) printf '%s\\n' ${some.map(({ flag }) => flag).join(' ')} ;;`,
  )
  const words = commands.map(
    ({ name, words: some }) => `    ${shellQuote(name)}) printf '%s\\n' ${some.map(shellQuote).join(' ')} ;;`,
  )
  const values = commands.flatMap(({ name, options: some }) =>
    some
      .filter(each => each.values.length > 0)
      .map(
        ({ flag, values: its }) =>
          `    ${shellQuote(`${name} ${flag}`)}) printf '%s\\n' ${its.map(shellQuote).join(' ')} ;;`,
      ),
  )
  return `# citewell completions for bash: citewell completions bash > ~/.local/share/bash-completion/completions/citewell
_citewell_options() {
  case "$1" in
${options.join('\n')}
  esac
}
_citewell_words() {
  case "$1" in
${words.join('\n')}
  esac
}
_citewell_values() {
  case "$1" in
${values.join('\n')}
  esac
}
_citewell() {
  local word command='' current previous
  # Words are broken at ":" and "=" unless that is asked for otherwise; a rule has both.
  if declare -F _get_comp_words_by_ref > /dev/null; then
    _get_comp_words_by_ref -n := -c current -p previous
  else
    current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case " $(_citewell_words '' | tr '\\n' ' ') " in
      *" $word "*) command="$word"; break ;;
    esac
  done
  local IFS=$'\\n' candidates
  candidates="$(_citewell_values "$command $previous")"
  if [ -z "$candidates" ]; then
    case "$current" in
      -*) candidates="$(_citewell_options "$command")" ;;
      *) candidates="$(_citewell_words "$command")" ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$candidates" -- "$current"))
  declare -F __ltrim_colon_completions > /dev/null && __ltrim_colon_completions "$current"
}
complete -o default -F _citewell citewell
`
}
