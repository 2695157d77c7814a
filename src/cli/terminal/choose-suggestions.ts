import type { Article } from '../../article/model.ts'
import type { Choice } from '../../core/fix/fix.ts'
import type { Diagnostic } from '../../core/lint.ts'
import type { Choose } from '../../project/fix-files.ts'
import { escapeControls, showPath } from '../../report/escape-controls.ts'
import { cutCodeFrame } from '../../report/terminal/code-frame.ts'
import type { Style } from '../../report/terminal/style.ts'
import { type Io, print, readLines } from './io.ts'

/** Asks a person about one suggestion after the other. */
export interface Chooser {
  /** After “quit” nothing is asked or wanted any more. */
  readonly choose: Choose
  /** Leave standard input alone. */
  readonly close: () => Promise<void>
}

export function createChooser(io: Io, style: Style): Chooser {
  const lines = readLines(io)
  let hasQuit = false

  const ask: Ask = async question => {
    await print(io.stdout, question)
    const { value, done } = await lines.next()
    return done ? 'q' : value.trim().toLowerCase()
  }

  const choose: Choose = async (article, left, may) => {
    const choices: Choice[] = []
    let takesAll = false
    for (const diagnostic of left) {
      if (hasQuit) break
      const open = offer(diagnostic).filter(may)
      if (open.length === 0) continue
      if (!takesAll) await print(io.stdout, describe(article, diagnostic, open, style))
      const answer: Answer = takesAll ? 1 : await decide(open.length, ask)
      hasQuit = answer === 'quit'
      takesAll ||= answer === 'all'
      const choice = answer === 'all' ? open[0] : answer === 'quit' ? undefined : open[answer - 1]
      if (choice) choices.push(choice)
    }
    return choices
  }
  return { choose, close: async () => void (await lines.return(undefined)) }
}

const offer = (diagnostic: Diagnostic): Choice[] =>
  diagnostic.suppression ? [] : (diagnostic.suggestions ?? []).map(suggestion => ({ diagnostic, suggestion }))

type Ask = (question: string) => Promise<string>

/** The number of a suggestion, 0 for none of them. */
type Answer = number | 'all' | 'quit'

/** Ask until the answer makes sense. */
async function decide(count: number, ask: Ask): Promise<Answer> {
  const yes = count === 1 ? '[y]es' : `[1-${count}]`
  for (;;) {
    const answer = await ask(`Do it? ${yes}, [n]o, [a]ll in this article, [q]uit asking: `)
    if (/^y(?:es)?$/.test(answer)) return 1
    if (/^no?$/.test(answer)) return 0
    if (/^a(?:ll)?$/.test(answer)) return 'all'
    if (/^q(?:uit)?$/.test(answer)) return 'quit'
    if (/^[1-9]\d?$/.test(answer) && Number(answer) <= count) return Number(answer)
  }
}

function describe(
  { path, source }: Article,
  { start, end, severity, message, rule }: Diagnostic,
  open: readonly Choice[],
  style: Style,
): string {
  const { line, marks } = cutCodeFrame(source, start, end)
  const paint = style.severity[severity]
  const place = `${style.path(showPath(path))}:${start.line}:${start.column}`
  return [
    '',
    [place, paint(severity), escapeControls(message), style.dim(rule)].join('  '),
    `  ${line}`,
    `  ${paint(marks)}`,
    ...open.map(({ suggestion }, index) => `  ${index + 1}. ${escapeControls(suggestion.title)}`),
    '',
  ].join('\n')
}
