// What the rules of claims/ share: which statements they speak of, how sure they must be, and what counts as a source.
import type { Article, Prose, Statement, StatementCue, StatementFamily } from '../src/article/model.ts'
import { firstWords } from '../src/article/quotations/claims.ts'
import { choice, type Finding, flag, object } from '../src/core/rule.ts'

export const statementOptions = object({
  links: flag(true, 'A link in the same sentence counts as a citation'),
  paragraph: flag(true, 'A citation further on in the same paragraph counts'),
  likely: choice(
    ['suggestion', 'warning', 'error', 'off'],
    'suggestion',
    'How to report a sentence that likely needs a source, but not certainly',
  ),
})

interface StatementOptions {
  readonly links: boolean
  readonly paragraph: boolean
  readonly likely: 'suggestion' | 'warning' | 'error' | 'off'
}

/** Which statements a rule speaks of, and how. */
interface Wording {
  readonly family?: StatementFamily
  readonly cue?: StatementCue
  /** `This figure`: what stands there without a citation. */
  readonly what: string
  /** `Add the number of its source, such as [1]` */
  readonly todo: string
  /** `a figure from a source`: what a likely one may be. */
  readonly asks: string
}

/** Whether an article leads its readers to any source. Where it does not, claims/sourced says so once. */
export const cites = ({ citations, statements }: Article): boolean =>
  citations.some(({ foreign }) => !foreign) || statements.some(({ support }) => support !== 'none')

/** The statements of a rule that no source stands by, one finding each. */
export function* findUncited(
  article: Article,
  options: StatementOptions,
  wording: Wording,
): Generator<Finding> {
  if (!article.convention.judged || !cites(article)) return
  // Citations are in order, so that the last of each block stays.
  const last = new Map(article.citations.map(({ prose, start }) => [prose, start]))
  for (const statement of article.statements) {
    if (!isAbout(statement, wording) || isCited(last, statement, options)) continue
    if (statement.certain) {
      const message = `${wording.what}, “${firstWords(statement)}”, has no citation. ${wording.todo}`
      yield { at: statement, message }
    } else if (options.likely !== 'off') {
      const message = `Is “${firstWords(statement)}” ${wording.asks}? Then add the number of its source, such as [1]`
      yield { at: statement, message, ...(options.likely !== 'error' && { severity: options.likely }) }
    }
  }
}

/** A comparison is asked about by the rule for comparisons alone. */
const isAbout = (statement: Statement, { family, cue }: Wording): boolean =>
  cue ? statement.cues.includes(cue) : statement.family === family && !statement.cues.includes('comparative')

/** @param last where the last citation of each block stands */
function isCited(
  last: ReadonlyMap<Prose, number>,
  { support, prose, end }: Statement,
  { links, paragraph }: StatementOptions,
): boolean {
  if (support !== 'none' && (links || support !== 'link')) return true
  return paragraph && (last.get(prose) ?? -1) >= end
}
