import type { ArticleData, ReportData } from '../report/html/report-data.ts'
import { describeToDo, type State, type Step, type ToDo } from '../report/html/what-to-do.ts'
import { groupOf } from './article-facts.ts'
import { articleLink, overviewLink } from './route.ts'

/**
 * What is to be done before the articles can be published, in words. Each kind of thing leads to its articles, or to the first
 * of its findings where there is one article.
 */
export function ToDoList({ articles }: Pick<ReportData, 'articles'>) {
  const [only, ...others] = articles
  const linkOf =
    only && others.length === 0
      ? (_: State, step?: Step) => articleLink(only.path, step && `f${findFirst(only, step)}`)
      : (state: State, step?: Step) =>
          overviewLink({ state, ...step?.of, ...(step && { severity: step.severity }) })
  return (
    <ul class="to-do" aria-label="What to do">
      {describeToDo(articles).map(toDo => (
        <li key={toDo.state} class={toDo.state}>
          <ToDoText {...toDo} linkOf={linkOf} />
        </li>
      ))}
    </ul>
  )
}

interface ToDoTextProps extends ToDo {
  /** The fragment of the articles, or of what one step is about. */
  readonly linkOf: (state: State, step?: Step) => string
}

const ToDoText = ({ state, text, steps, linkOf }: ToDoTextProps) => (
  <>
    <a href={linkOf(state)}>
      <strong>{text}</strong>
    </a>
    {steps.length > 0 && (
      <>
        {severityIsMild(steps) ? '. If you like: ' : ': '}
        {steps.map((step, at) => (
          <>
            {at > 0 && (at === steps.length - 1 ? ' and ' : ', ')}
            <a key={step.text} href={linkOf(state, step)}>
              {step.text}
            </a>
          </>
        ))}
      </>
    )}
    .
  </>
)

const findFirst = ({ findings }: ArticleData, { of, severity }: Step): number =>
  findings.findIndex(
    finding =>
      finding.severity === severity &&
      ('rule' in of ? finding.rule === of.rule : groupOf(finding.rule) === of.group),
  )

/** Suggestions ask for nothing. */
const severityIsMild = ([step]: readonly Step[]): boolean => step?.severity === 'suggestion'
