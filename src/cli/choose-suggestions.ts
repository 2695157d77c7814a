import type { Article } from '../article/article.ts'
import type { Choice, FixedText } from '../core/fix.ts'
import type { Diagnostic } from '../core/lint.ts'
import { cutCodeFrame } from '../report/code-frame.ts'
import { createStyle, type Style } from '../report/style.ts'
import { makeVisible } from '../report/visible.ts'
import { wantsColor } from './color.ts'
import { type Io, print } from './io.ts'
import { readLines } from './read-lines.ts'

/** Asks a person about one suggestion after the other. */
export interface Chooser {
  /** What the person wants done in one article. After “quit” nothing is asked or wanted any more. */
  choose(article: Article, left: Pick<FixedText, 'diagnostics'>): Promise<readonly Choice[]>
  /** Leave standard input alone. */
  close(): Promise<void>
}

export function createChooser(io: Io, color: boolean | undefined): Chooser {
  const lines = readLines(io)
  const style = createStyle(wantsColor(color, io, io.stdout))
  let hasQuit = false

  const ask = async (question: string): Promise<string> => {
    await print(io.stdout, question)
    const { value, done } = await lines.next()
    return done ? 'q' : value.trim().toLowerCase()
  }

  return {
    async choose(article, { diagnostics }) {
      const choices: Choice[] = []
      let takesAll = false
      for (const diagnostic of diagnostics) {
        const { suggestions = [], suppression } = diagnostic
        if (suggestions.length === 0 || suppression || hasQuit) continue
        if (!takesAll) await print(io.stdout, describe(article, diagnostic, style))
        const answer = takesAll ? 1 : await decide(suggestions.length, ask)
        if (answer === 'quit') hasQuit = true
        if (answer === 'all') takesAll = true
        const number = answer === 'all' ? 1 : answer
        if (typeof number === 'number' && number > 0)
          choices.push({ diagnostic, suggestion: suggestions[number - 1]! })
      }
      return choices
    },
    async close() {
      await lines.return(undefined)
    },
  }
}

/** Ask until the answer makes sense. The number of a suggestion, 0 for none of them. */
async function decide(
  count: number,
  ask: (question: string) => Promise<string>,
): Promise<number | 'all' | 'quit'> {
  const numbers = count === 1 ? '[y]es' : `[1–${count}]`
  for (;;) {
    const answer = await ask(`Do it? ${numbers}, [n]o, [a]ll in this article, [q]uit: `)
    if (answer === 'y' || answer === 'yes') return 1
    if (answer === 'n' || answer === 'no') return 0
    if (answer === 'a' || answer === 'all') return 'all'
    if (answer === 'q' || answer === 'quit') return 'quit'
    if (/^\d{1,3}$/.test(answer) && Number(answer) >= 1 && Number(answer) <= count) return Number(answer)
  }
}

function describe({ path, source }: Article, diagnostic: Diagnostic, style: Style): string {
  const { start, end, severity, message, rule, suggestions = [] } = diagnostic
  const { line, marks } = cutCodeFrame(source, start, end)
  const paint = style.severity[severity]
  return [
    '',
    `${style.path(makeVisible(path))}:${start.line}:${start.column}  ${paint(severity)}  ${makeVisible(message)}  ${style.dim(rule)}`,
    `  ${line}`,
    `  ${paint(marks)}`,
    ...suggestions.map(({ title }, index) => `  ${index + 1}. ${makeVisible(title)}`),
    '',
  ].join('\n')
}
